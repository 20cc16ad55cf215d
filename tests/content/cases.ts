import type { Control, Labels, Language, Platform, UrlExample } from '../../src/core/audit/types.ts'
import type { ControlMarkup } from '../practice/markup/types.ts'

/** Every state that a pack says a control can have, drawn in the platform's markup (generated, never copied). */

export interface ControlCase {
  readonly what: string
  readonly html: string
  readonly url: string
  readonly setting: string
  /** Absent where nothing may be read. */
  readonly value?: string
}

const modules = import.meta.glob<{ examples: readonly UrlExample[] }>('../../src/platforms/*/examples.ts', {
  eager: true,
})

export const exampleUrl = (platform: Platform, page: string): string =>
  modules[`../../src/platforms/${platform.id}/examples.ts`]?.examples.find((one) => one.page === page)?.url ??
  ''

const first = (labels: Labels | undefined, language: Language): string | undefined => labels?.[language]?.[0]

const words = (text: string | undefined) => text?.replace(/\*$/, 'Alex Example')

const opposite = (state: string) => (state === 'on' ? 'off' : 'on')

interface Drawing {
  readonly platform: Platform
  readonly control: Control
  readonly markup: ControlMarkup
  readonly language: Language
}

/** Panels of single-URL apps carry their own heading. */
export const pageOf = (
  { platform, control, markup, language }: Drawing,
  rows: readonly string[],
  pageId?: string,
): string => {
  const page = platform.pages.find(({ id }) => id === (pageId ?? control.pages[0]))
  const heading = first(page?.panel, language) ?? first(page?.panel, 'en')
  const html = markup.renderSettingsPage({ language, controls: rows })
  return heading === undefined ? html : html.replace(/>Privacy<\/h1>/, `>${heading}</h1>`)
}

interface Row {
  readonly what: string
  readonly row: string
  readonly value?: string
}

const switchRows = ({ control, markup, language }: Drawing, label: string): Row[] =>
  [true, false].map((checked) => {
    const state = checked ? 'on' : 'off'
    const value = control.form === 'switch' && control.inverted === true ? opposite(state) : state
    return {
      what: state,
      value,
      row: markup.renderControl({ label, form: 'switch', checked, language, ...within(control, language) }),
    }
  })

const within = (control: Control, language: Language) => {
  const heading = first(control.within, language) ?? first(control.within, 'en')
  return heading === undefined ? {} : { within: heading }
}

const choiceRows = ({ platform, control, markup, language }: Drawing, label: string): Row[] => {
  if (control.form !== 'choice') return []
  const offered = control.values.filter((value) => value !== control.offValue)
  const options = offered.flatMap((value) => words(first(platform.values[value], language)) ?? [])
  const rows = offered.flatMap((value): Row[] => {
    const shown = words(first(platform.values[value], language))
    if (shown === undefined) return []
    const spec = {
      label,
      form: 'choice' as const,
      value: shown,
      options,
      language,
      ...within(control, language),
    }
    const row =
      control.offValue === undefined
        ? markup.renderControl(spec)
        : markup.renderGatedChoice({ label, options, value: shown })
    return [{ what: value, value, row }]
  })
  const unknown = 'Zebra crossing'
  const odd = {
    label,
    form: 'choice' as const,
    value: unknown,
    options: [...options, unknown],
    language,
    ...within(control, language),
  }
  const gated: Row[] =
    control.offValue === undefined
      ? []
      : [{ what: 'gate off', value: control.offValue, row: markup.renderGatedChoice({ label, options }) }]
  return [...rows, ...gated, { what: 'a value nobody knows', row: markup.renderControl(odd) }]
}

const methodRows = ({ control, markup, language }: Drawing): Row[] => {
  if (control.form !== 'methods') return []
  const named = control.methods.map(({ value, labels }) => ({ value, label: first(labels, language) }))
  const drawn = (on: string | undefined) =>
    markup.renderMethods(
      named.flatMap(({ value, label }, i) =>
        label === undefined
          ? []
          : [{ label, checked: value === on, ...(i === 0 && within(control, language)) }],
      ),
    )
  if (named.some(({ label }) => label === undefined)) return []
  return [
    ...named.map(({ value }) => ({ what: value, value, row: drawn(value) })),
    {
      what: 'none on',
      row: drawn(undefined),
      ...(control.none !== undefined && { value: control.none }),
    },
  ]
}

export const rowsOf = (drawing: Drawing): Row[] => {
  const { control, language } = drawing
  const label = first(control.labels, language)
  if (control.form === 'methods') return methodRows(drawing)
  if (label === undefined) return []
  return control.form === 'switch' ? switchRows(drawing, label) : choiceRows(drawing, label)
}

export const languagesOf = (control: Control): Language[] => Object.keys(control.labels)

/** All states of one control on all its pages, in all its languages. */
export const casesOf = (platform: Platform, control: Control, markup: ControlMarkup): ControlCase[] =>
  languagesOf(control).flatMap((language) => {
    const drawing = { platform, control, markup, language }
    return rowsOf(drawing).flatMap(({ what, row, value }) =>
      control.pages.map((page) => ({
        what: `${control.setting} (${language}, ${page}): ${what}`,
        html: pageOf(drawing, [row], page),
        url: exampleUrl(platform, page),
        setting: control.setting,
        ...(value !== undefined && { value }),
      })),
    )
  })
