import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { platforms } from '../../src/platforms/index.ts'
import { markupFor } from '../practice/markup/index.ts'
import { casesOf } from './cases.ts'
import { Reader } from './reader.ts'

/** One setting of each platform on a page that comes up empty and draws its rows later, as single-page apps do. */

const afterMs = 400
const giveUpMs = 8_000

const late = (html: string) =>
  html.replace(
    /<body([^>]*)>([\s\S]*)<\/body>/,
    (_all, attributes: string, inside: string) =>
      `<body${attributes}><template id="late">${inside}</template><script>setTimeout(() => document.body.append(document.getElementById('late').content), ${afterMs})</script></body>`,
  )

const subjects = platforms.flatMap((platform) => {
  const markup = markupFor[platform.id]
  // A panel of a single-URL app is looked for after each click, so that it may come as late as it likes.
  const withoutPanel = platform.pages.filter(({ panel }) => panel === undefined).map(({ id }) => id)
  const control = platform.controls.find(({ pages }) => withoutPanel.includes(pages[0] ?? ''))
  if (markup === undefined || control === undefined) return []
  const one = casesOf(platform, control, markup).find(({ value }) => value !== undefined)
  return one === undefined ? [] : [[platform.id, one] as const]
})

describe('a page that draws late', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await Reader.start()
  })
  afterAll(() => reader?.stop())

  it('is there for most platforms', () => expect(subjects.length).toBeGreaterThan(12))

  it.each(subjects)('%s: is waited for, and not taken for one that says nothing', async (_id, one) => {
    const html = late(one.html)
    expect(html).toContain('id="late"')
    const { observations } = await reader.open(html, one.url, giveUpMs)
    expect(observations.find(({ setting }) => setting === one.setting)?.value).toBe(one.value)
  })
})
