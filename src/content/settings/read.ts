import type { Control, Observation, Page, Platform } from '../../core/audit/types.ts'
import { parentOf } from '../tree.ts'
import { byHook } from './hook.ts'
import type { LabelMatch } from './labels.ts'
import { whyNothing } from './nothing.ts'
import { decide, invert, type Reading } from './reading.ts'
import { isOption, nameOf, optionName, type Row } from './row.ts'
import { areMany, contextOf, type PageContext, rowsOf, switchOf } from './rows.ts'
import {
  nameSignals,
  optionSignals,
  type StateSignal,
  selectSignals,
  switchSignals,
  textSignals,
  ValueWords,
  visibleTexts,
} from './signals.ts'

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
    ...optionSignals(options, (option) => optionName(option) ?? '', words),
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

const readLabelled = (control: Control, context: PageContext): Reading => {
  const words = new ValueWords(context.platform, control, context.language)
  const { matches, rows } = rowsOf(control, words, context)
  const first = matches[0]
  if (first === undefined) return { reason: 'notFound' }
  const known = { label: first.shown, language: first.language }
  const row = rows[0]
  if (areMany(rows)) return { ...known, reason: 'ambiguous' }
  if (row === undefined) {
    const raw = matches.length === 1 ? unknownText(first) : undefined
    return raw === undefined ? { ...known, reason: 'noState' } : { ...known, reason: 'unknownValue', raw }
  }
  return { label: row.label.shown, language: row.label.language, ...readRow(control, row, words, context) }
}

const readMethods = (control: Control & { form: 'methods' }, context: PageContext): Reading => {
  const readings = control.methods.map((method) => ({
    method: method.value,
    ...readLabelled(switchOf(control, method), context),
  }))
  const decisive = readings.find(({ value }) => value !== 'off')
  const shown = readings[0]
  const label = readings
    .map((reading) => reading.label)
    .filter((text) => text !== undefined)
    .join(', ')
  if (decisive === undefined) {
    const { none } = control
    const { value: _, ...off } = { ...shown, label }
    return none === undefined ? { ...off, reason: 'noState' } : { ...off, value: none, raw: none }
  }
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

/**
 * Reads every setting of a page, one observation each, in the pack's order. A value is present only on positive
 * proof; otherwise `reason` says why not (design.md, "Reading settings").
 */
export function read(document: Document, platform: Platform, page: Page): Observation[] {
  const context = contextOf(document, platform, page)
  const { controls } = context
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
