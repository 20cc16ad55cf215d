import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { exampleUrl } from './cases.ts'
import { type Fixture, fixtures } from './fixtures.ts'
import { Reader } from './reader.ts'
import type { Stranger, Taken } from './strangers.ts'

/**
 * Every fixture, read by every other platform's pack on that pack's own pages. Two platforms may use the same words
 * for the same thing ("Private account"); what a stranger reads must then be what the page's own pack reads. Nothing
 * else may be read at all.
 */

// Each address once: the panels of a single-URL app are told apart by their headings alone.
const urlsOf = (platform: Platform): string[] => [
  ...new Set(
    platform.pages
      .filter(({ kind }) => kind === 'settings' || kind === 'thread' || kind === 'other')
      .map(({ id }) => exampleUrl(platform, id)),
  ),
]
const strangers: readonly Stranger[] = platforms
  .filter(({ pages }) => pages.length > 0)
  .map((pack) => ({ pack, urls: urlsOf(pack) }))

const isOwnMessage = ({ expected }: Fixture, { text, direction }: Taken['messages'][number]): boolean =>
  expected.messages?.some((own) => own.text === text && own.direction === direction) === true

describe('a page of one platform', () => {
  let reader: Reader
  let page: Page
  let reads = 0
  beforeAll(async () => {
    reader = await Reader.start('tests/content/strangers.ts')
    page = await reader.blank()
    await page.evaluate((all) => Reflect.set(globalThis, 'strangers', all), strangers as never)
  })
  afterAll(() => reader?.stop())

  const named = strangers
    .map(({ pack }) => [pack.id, fixtures.filter(({ platform }) => platform === pack.id)] as const)
    .filter(([, own]) => own.length > 0)

  it.each(named)('of %s is nothing to the packs of the others', async (id, own) => {
    const wrong: string[] = []
    for (const fixture of own) {
      const { reads: done, taken } = await page.evaluate(
        (html) => globalThis.chaperoneStrangers(html, Reflect.get(globalThis, 'strangers') as Stranger[]),
        fixture.source,
      )
      // Its own pack, on whichever of its own pages the words belong to.
      const known = taken.filter(({ pack }) => pack === id).flatMap(({ values }) => values)
      reads += done
      for (const { pack, url, values, messages } of taken.filter((one) => one.pack !== id))
        wrong.push(
          ...values
            .filter(
              ({ setting, value }) => !known.some((one) => one.setting === setting && one.value === value),
            )
            .map(({ setting, value }) => `${fixture.name} by ${pack} at ${url}: ${setting} ${value}`),
          ...messages
            .filter((one) => !isOwnMessage(fixture, one))
            .map(({ text, direction }) => `${fixture.name} by ${pack} at ${url}: ${direction} "${text}"`),
        )
    }
    expect(wrong).toEqual([])
  })

  it('was tried some thousand times', () => {
    console.log(`${reads} readings by strangers`)
    expect(reads).toBeGreaterThan(5_000)
  })
})
