import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { judge } from '../../src/core/audit/judge.ts'
import type { Platform } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { PageResult } from '../../tools/inspect-engine.ts'
import { markupFor } from '../practice/markup/index.ts'
import type { ControlMarkup } from '../practice/markup/types.ts'
import { casesOf, exampleUrl, languagesOf, pageOf, rowsOf } from './cases.ts'
import { Reader } from './reader.ts'

/** One generic runner over every control of every pack, in a real browser. */

let reader: Reader
let readAll: Awaited<ReturnType<Reader['bench']>>
beforeAll(async () => {
  reader = await Reader.start()
  readAll = await reader.bench()
})
afterAll(() => reader.stop())

const drawn = platforms.flatMap((platform) => {
  const markup: ControlMarkup | undefined = markupFor[platform.id]
  return markup === undefined ? [] : [{ platform, markup }]
})

const controls = drawn.flatMap(({ platform, markup }) =>
  platform.controls.map((control, i) => ({
    name: `${platform.id} ${control.setting} #${i}`,
    platform,
    markup,
    control,
  })),
)
type Subject = (typeof controls)[number]

const readValue = (result: PageResult | undefined, setting: string) =>
  result?.observations.find((observation) => observation.setting === setting)?.value

const readHtml = async (html: string, platform: Platform, url: string) =>
  (await readAll(platform, [{ html, url }]))[0]

const firstRows = ({ platform, markup, control }: Subject) => {
  const language = languagesOf(control)[0] ?? 'en'
  const drawing = { platform, markup, control, language }
  const rows = rowsOf(drawing).filter(({ value }) => value !== undefined)
  const page = control.pages[0] ?? ''
  return { drawing, rows, page, url: exampleUrl(platform, page) }
}

/** The row with a second signal on its control that says the opposite of the first; absent where it has no such control. */
const contradictedIn = (row: string): string | undefined => {
  const aria = /aria-checked="(true|false)"/.exec(row)
  if (aria !== null) return row.replace(aria[0], `${aria[0]} aria-pressed="${aria[1] !== 'true'}"`)
  const native = /<input\b[^>]*type="checkbox"[^>]*>/.exec(row)?.[0]
  if (native === undefined) return undefined
  const isOn = /\schecked\b/.test(native)
  return row.replace(native, native.replace('<input', `<input aria-checked="${!isOn}"`))
}

it('every pack has a markup to be drawn in', () => {
  expect(drawn.map(({ platform }) => platform.id)).toEqual(platforms.map(({ id }) => id))
})

it('most switches have a control whose signals can disagree', () => {
  const switches = controls.filter(({ control }) => control.form === 'switch')
  const tried = switches.filter((subject) =>
    firstRows(subject).rows.some(({ row }) => contradictedIn(row) !== undefined),
  )
  expect(tried.length / switches.length).toBeGreaterThan(0.5)
})

describe.each(controls.map((subject) => [subject.name, subject] as const))('%s', (_name, subject) => {
  const { platform, markup, control } = subject

  it('reads each value in each language on each of its pages, and no value it does not know', async () => {
    const cases = casesOf(platform, control, markup)
    expect(cases.length).toBeGreaterThan(1)
    const results = await readAll(platform, cases)
    const read = cases.map(({ what, setting }, i) => ({ what, value: readValue(results[i], setting) }))
    expect(read).toEqual(cases.map(({ what, value }) => ({ what, value })))
  })

  it('passes exactly the values that the check accepts', async () => {
    const { drawing, rows, url, page } = firstRows(subject)
    const results = await readAll(
      platform,
      rows.map(({ row }) => ({ html: pageOf(drawing, [row], page), url })),
    )
    for (const [i, { value }] of rows.entries()) {
      const result = results[i]
      for (const kind of ['personal', 'professional'] as const)
        for (const finding of judge(result?.observations ?? [], checks, kind).filter(
          (one) => one.setting === control.setting,
        )) {
          const accepted = checks.find(({ id }) => id === finding.check)?.accept[kind]
          const expected =
            accepted === 'inapplicable'
              ? 'inapplicable'
              : accepted?.includes(value ?? '')
                ? 'passed'
                : 'failed'
          expect(finding.outcome, `${finding.check} ${value}`).toBe(expected)
        }
    }
  })

  it('is read on its own pages only', async () => {
    const { drawing, rows, page } = firstRows(subject)
    const html = pageOf(
      drawing,
      rows.slice(0, 1).map(({ row }) => row),
      page,
    )
    const shown = platform.controls
      .filter(({ setting }) => setting === control.setting)
      .flatMap(({ pages }) => pages)
    // All pages of a single-URL app have one URL; there, only the panel's heading tells them apart.
    if (platform.pages.some(({ panel }) => panel !== undefined)) return
    const others = platform.pages.filter(({ id }) => !shown.includes(id))
    const results = await readAll(
      platform,
      others.map(({ id }) => ({ html, url: exampleUrl(platform, id) })),
    )
    expect(results.map((result) => readValue(result, control.setting))).toEqual(others.map(() => undefined))
  })

  it('is not taken from a hidden twin, and not at all when there are two visible ones that differ', async () => {
    const { drawing, rows, url, page } = firstRows(subject)
    const [one, two] = [rows[0], rows.at(-1)]
    if (one === undefined || two === undefined || one.value === two.value) return
    const hiding = [
      'style="display:none"',
      'hidden',
      'aria-hidden="true"',
      'style="visibility:hidden"',
      'style="opacity:0"',
      'inert',
      'style="position:absolute;left:-9999px"',
    ]
    const results = await readAll(
      platform,
      hiding.map((how) => ({ html: pageOf(drawing, [`<div ${how}>${one.row}</div>`, two.row], page), url })),
    )
    for (const [i, how] of hiding.entries())
      expect(readValue(results[i], control.setting), how).toBe(two.value)
    const both = await readHtml(pageOf(drawing, [one.row, two.row], page), platform, url)
    expect(readValue(both, control.setting)).toBeUndefined()
  })

  it('is not read where two of its signals disagree', async () => {
    const { drawing, rows, url, page } = firstRows(subject)
    const contradicted = rows.flatMap(({ row }) => contradictedIn(row) ?? [])
    // What shows its state as words has no second signal: a choice, and some switches.
    if (control.form !== 'switch' || contradicted.length === 0) return
    const results = await readAll(
      platform,
      contradicted.map((row) => ({ html: pageOf(drawing, [row], page), url })),
    )
    expect(results.map((result) => readValue(result, control.setting))).toEqual(
      contradicted.map(() => undefined),
    )
  })

  it('is read through an open shadow root and a same-origin frame, and not inside a dialog', async () => {
    const { drawing, rows, url, page } = firstRows(subject)
    const some = rows[0]
    if (some === undefined) return
    const whole = pageOf(drawing, ['<div id="here"></div>'], page)
    const put = (html: string) => whole.replace('<div id="here"></div>', html)
    const frame = `<iframe width="900" height="700" srcdoc="${`<div role="main">${some.row}</div>`.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`
    const shadow = await readHtml(
      put(`<x-part><template shadowrootmode="open">${some.row}</template></x-part>`),
      platform,
      url,
    )
    expect(readValue(shadow, control.setting), 'shadow').toBe(some.value)
    const framed = await readHtml(put(frame), platform, url)
    expect(readValue(framed, control.setting), 'frame').toBe(some.value)
    const dialog = await readHtml(
      put(`<div role="dialog" aria-modal="true">${some.row}</div>`),
      platform,
      url,
    )
    expect(readValue(dialog, control.setting), 'dialog').toBeUndefined()
  })
})
