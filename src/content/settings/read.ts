import type { Control, Language, Observation, Page, Platform } from '../../core/audit/types.ts'
import { languageOf } from '../../core/audit/wording.ts'
import { parentOf, type Root, rootsOf } from '../tree.ts'
import { byHook } from './hook.ts'
import { findLabels, type LabelIndex, type LabelMatch, matchesOf } from './labels.ts'
import { whyNothing } from './nothing.ts'
import { decide, invert, type Reading } from './reading.ts'
import { findRow, isOption, nameOf, type Row, withOptions } from './row.ts'
import {
  nameSignals,
  optionSignals,
  type StateSignal,
  selectSignals,
  switchSignals,
  textSignals,
  ValueWords,
  valueInName,
  visibleTexts,
} from './signals.ts'

interface PageContext {
  readonly platform: Platform
  readonly index: LabelIndex
  readonly roots: readonly Root[]
  readonly language: Language | undefined
}

/** A text beside the label that is no value we know: short, alone, and so perhaps a value we do not know. */
const unknownText = (match: LabelMatch): string | undefined => {
  for (let at = parentOf(match.element), up = 0; at !== undefined && up < 4; at = parentOf(at), up++) {
    const texts = visibleTexts(at, [match.element])
    if (texts.length > 0) return texts.length === 1 && (texts[0] ?? '').length <= 60 ? texts[0] : undefined
  }
  return undefined
}

const rowSignals = (
  control: Control,
  row: Row,
  words: ValueWords,
  { platform }: PageContext,
): StateSignal[] => {
  const options = row.controls.filter(isOption)
  const selects = row.controls.filter((held) => held.localName === 'select') as HTMLSelectElement[]
  const buttons = row.controls.filter((held) => !isOption(held) && held.localName !== 'select')
  const beside = textSignals(visibleTexts(row.element, [row.label.element, ...options, ...selects]), words)
  if (control.form === 'switch' && options.length === 1) return switchSignals(options[0] as Element)
  const chosen = [
    ...optionSignals(options, (option) => nameOf(option) ?? '', words),
    ...selects.flatMap((select) => selectSignals(select, words)),
  ]
  const said = buttons.flatMap((button) => nameSignals(nameOf(button) ?? '', platform, words))
  if (control.form === 'switch') return [...buttons.flatMap(switchSignals), ...chosen, ...said, ...beside]
  const gate =
    control.form === 'choice' && control.offValue !== undefined ? buttons.flatMap(switchSignals) : []
  if (gate.length > 0 && control.form === 'choice') {
    const isOff = gate.every(({ value }) => value === 'off')
    if (isOff) return gate.map((signal) => ({ ...signal, value: control.offValue ?? 'off' }))
    if (!gate.every(({ value }) => value === 'on')) return [...gate, ...chosen]
  }
  // Option names stand in the row whether chosen or not, so they are no evidence beside a group of options.
  return [...chosen, ...said, ...(options.length === 0 ? beside : [])]
}

const isOneControl = (control: Control, row: Row): boolean => {
  const options = row.controls.filter(isOption)
  const rest = row.controls.length - options.length
  const groups = new Set(options.map((option) => option.getAttribute('name') ?? ''))
  if (groups.size > 1) return false
  const gated = control.form === 'choice' && control.offValue !== undefined
  return rest <= 1 && (rest === 0 || options.length === 0 || gated)
}

const readRow = (control: Control, row: Row, words: ValueWords, context: PageContext): Reading => {
  if (!isOneControl(control, row)) return { reason: 'ambiguous' }
  const reading = decide(rowSignals(control, row, words, context))
  return control.form === 'switch' && control.inverted === true ? invert(reading) : reading
}

const follows = (match: LabelMatch, heading: LabelMatch): boolean =>
  (heading.element.compareDocumentPosition(match.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

const labelsOf = (control: Control, context: PageContext): LabelMatch[] => {
  const matches = matchesOf(control.labels, context.index, context.language)
  if (control.within === undefined) return matches
  const headings = matchesOf(control.within, context.index, context.language)
  return headings.length === 0
    ? []
    : matches.filter((match) => headings.some((heading) => follows(match, heading)))
}

/** A gated choice has its label twice by right: on the switch, and on the group of options that it opens. */
const together = (first: Row, rows: readonly Row[]): Row => ({
  ...first,
  controls: [...new Set(rows.flatMap(({ controls }) => controls))],
})

const readLabelled = (control: Control, context: PageContext): Reading => {
  const matches = labelsOf(control, context)
  const first = matches[0]
  if (first === undefined) return { reason: 'notFound' }
  const known = { label: first.shown, language: first.language }
  const words = new ValueWords(context.platform, control, context.language)
  const labelled = [...context.index.values()].flat().map(({ element }) => element)
  const isValueButton = (button: Element) =>
    valueInName(nameOf(button) ?? '', context.platform) !== undefined ||
    words.read(button.textContent) !== undefined
  const hasValueText = (element: Element, label: Element) =>
    textSignals(visibleTexts(element, [label]), words).length > 0
  const isGated = control.form === 'choice' && control.offValue !== undefined
  const rows = matches.flatMap((match) => {
    // A twin of the label ends a row too: a heading must not claim the state of the row below it.
    const others = labelled.filter(
      (other) => !other.contains(match.element) && !match.element.contains(other),
    )
    const row = findRow(match, { others, isValueButton, hasValueText })
    if (row === undefined) return []
    return [isGated ? withOptions(row, others) : row]
  })
  const withControls = rows.filter(({ controls }) => controls.length > 0)
  const [main] = withControls
  const holding = main === undefined ? rows : isGated ? [together(main, withControls)] : withControls
  const distinct = new Set(holding.map((row) => row.controls[0] ?? row.element))
  const row = holding[0]
  if (distinct.size > 1) return { ...known, reason: 'ambiguous' }
  if (row === undefined) {
    const raw = matches.length === 1 ? unknownText(first) : undefined
    return raw === undefined ? { ...known, reason: 'noState' } : { ...known, reason: 'unknownValue', raw }
  }
  return { label: row.label.shown, language: row.label.language, ...readRow(control, row, words, context) }
}

const readMethods = (control: Control & { form: 'methods' }, context: PageContext): Reading => {
  const readings = control.methods.map(({ value, labels }) => ({
    method: value,
    ...readLabelled(
      { form: 'switch', setting: control.setting, pages: control.pages, labels, rests: control.rests },
      context,
    ),
  }))
  const decisive = readings.find(({ value }) => value !== 'off')
  const shown = readings[0]
  const label = readings
    .map((reading) => reading.label)
    .filter((text) => text !== undefined)
    .join(', ')
  if (decisive === undefined) return { ...shown, label, value: control.none, raw: control.none }
  if (decisive.value === undefined) return decisive
  return { ...decisive, value: decisive.method, raw: decisive.label ?? decisive.method }
}

const readControl = (control: Control, context: PageContext): Reading =>
  byHook(control, context) ??
  (control.form === 'methods' ? readMethods(control, context) : readLabelled(control, context))

/** Variants of one setting (old and new wording): those not on the page drop out; two that differ contradict. */
const merge = (readings: readonly Reading[]): Reading => {
  const found = readings.filter(({ reason }) => reason !== 'notFound')
  const first = found[0] ?? readings[0]
  if (first === undefined || found.length <= 1) return first ?? { reason: 'notFound' }
  return new Set(found.map(({ value }) => value)).size === 1
    ? first
    : { ...(first.label !== undefined && { label: first.label }), reason: 'disagree' }
}

/** Where other people's words stand: messages, and what the pack names besides. */
const foreignParts = ({ layouts, foreign }: Platform): string[] => [
  ...(foreign ?? []),
  ...layouts.map(({ message }) => message),
]

/**
 * Reads every setting of a page, one observation each, in the pack's order. A value is present only on positive
 * proof; otherwise `reason` says why not (design.md, "Reading settings").
 */
export function read(document: Document, platform: Platform, page: Page): Observation[] {
  const controls = platform.controls.filter(({ pages }) => pages.includes(page.id))
  const language = languageOf(document.documentElement.getAttribute('lang'))
  const roots = rootsOf(document)
  const index = findLabels(roots, controls, language, foreignParts(platform))
  const context: PageContext = { platform, index, roots, language }
  const nothing = whyNothing(context, controls)
  const settings = [...new Set(controls.map(({ setting }) => setting))]
  return settings.map((setting) => {
    const variants = controls.filter((control) => control.setting === setting)
    const readings = variants.map((control) => readControl(control, context))
    const reading = merge(readings)
    const decided = variants[readings.findIndex(({ reason }) => reason !== 'notFound')] ?? variants[0]
    const reason = reading.reason === 'notFound' ? nothing : reading.reason
    return {
      platform: platform.id,
      page: page.id,
      setting,
      ...reading,
      ...(reason !== undefined && { reason }),
      rests: (decided as Control).rests,
    }
  })
}
