import type { Control, Language, Platform } from '../../src/core/audit/types.ts'
import { exampleUrl, pageOf, rowsOf } from '../content/cases.ts'
import type { ControlMarkup, ControlSpec } from '../practice/markup/types.ts'

/** A settings page far bigger than any real one, in a platform's markup: the pack's own rows among strangers. */

export interface BigPage {
  readonly html: string
  readonly url: string
  readonly page: string
  readonly elements: number
  readonly controls: number
  /** Settings that have a value on the page: all of them must be read. */
  readonly settings: readonly string[]
}

export interface BigPageSize {
  readonly elements: number
  readonly controls: number
}

const language: Language = 'en'
const tag = /<([a-z][a-z0-9]*)\b[^>]*>/g
const control = /^<(input|select)\b|\brole="(button|switch|checkbox|radio|combobox)"|^<button\b/

const tagsOf = (html: string): string[] => [...html.matchAll(tag)].map(([whole]) => whole)
/** A drawn switch around a native one, or a button with a role, is one control. */
const controlsOf = (html: string): number => tagsOf(html).filter((one) => control.test(one)).length

const audiences = ['Friends', 'Public', 'Only me', 'Friends of friends', 'Custom']
const subjects = ['your archive', 'your notes', 'posts from last year', 'your reading list', 'saved places']

/** No setting of ours, but worded like one. */
const stranger = (i: number): ControlSpec => ({
  label: `Who can see item ${i} of ${subjects[i % subjects.length]}?`,
  ...(i % 3 === 0 && { help: `This applies to everything that you add to part ${i} from now on.` }),
  ...(i % 2 === 0
    ? { form: 'switch', checked: i % 20 === 0 }
    : {
        form: 'choice',
        value: audiences[i % audiences.length] ?? 'Friends',
        options: audiences.slice(0, 2),
      }),
})

/** One row of each setting, drawn with its first value. */
const ownRows = (platform: Platform, markup: ControlMarkup, page: string) => {
  const drawn = new Map<string, { control: Control; row: string }>()
  for (const known of platform.controls.filter(({ pages }) => pages.includes(page))) {
    const first = rowsOf({ platform, control: known, markup, language }).find(
      ({ value }) => value !== undefined,
    )
    if (first !== undefined && !drawn.has(known.setting))
      drawn.set(known.setting, { control: known, row: first.row })
  }
  return drawn
}

/** The page with the most settings of ours. */
const fullestPage = (platform: Platform, markup: ControlMarkup): string =>
  platform.pages
    .filter(({ kind }) => kind === 'settings')
    .map(({ id }) => ({ id, size: ownRows(platform, markup, id).size }))
    .sort((a, b) => b.size - a.size)[0]?.id ?? ''

const spread = (own: readonly string[], strangers: readonly string[]): string[] => {
  const step = Math.floor(strangers.length / (own.length + 1))
  return strangers.flatMap((row, i) => {
    const mine = i % step === step - 1 ? own[Math.floor(i / step)] : undefined
    return mine === undefined ? [row] : [row, mine]
  })
}

/** Plain text of two elements each, and one of one where the number is odd. */
const padding = (elements: number): string[] => {
  const pairs = Array.from(
    { length: Math.floor(elements / 2) },
    (_, i) => `<div dir="auto"><span>Learn more about topic ${i} and how it works.</span></div>`,
  )
  return elements % 2 === 0 ? pairs : [...pairs, '<div dir="auto">End of the list.</div>']
}

/** @throws Error when the markup needs more elements than asked for. */
export function bigPage(platform: Platform, markup: ControlMarkup, size: BigPageSize): BigPage {
  const page = fullestPage(platform, markup)
  const own = ownRows(platform, markup, page)
  const rows = [...own.values()].map(({ row }) => row)
  const strangers: string[] = []
  let controls = controlsOf(rows.join(''))
  for (let i = 1; controls < size.controls; i++) {
    const row = markup.renderControl(stranger(i))
    const more = controlsOf(row)
    // The last place is for a row of one control.
    if (controls + more > size.controls) continue
    controls += more
    strangers.push(row)
  }
  const [first] = own.values()
  if (first === undefined) throw new Error(`no row of ${platform.id} can be drawn`)
  const document = (extra: readonly string[]) =>
    pageOf(
      { platform, control: first.control, markup, language },
      [...spread(rows, strangers), ...extra],
      page,
    )
  const missing = size.elements - tagsOf(document([])).length
  if (missing < 0)
    throw new Error(`${size.controls} controls of ${platform.id} are ${-missing} elements too many`)
  const html = document(padding(missing))
  return {
    html,
    url: exampleUrl(platform, page),
    page,
    elements: tagsOf(html).length,
    controls,
    settings: [...own.keys()],
  }
}
