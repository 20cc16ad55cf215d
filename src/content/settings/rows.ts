import type { Control, Language, Page, Platform } from '../../core/audit/types.ts'
import { languageOf, normalise, wordings } from '../../core/audit/wording.ts'
import { headings, onlyDialog, type Root, rootsOf } from '../tree.ts'
import { findLabels, type LabelIndex, type LabelMatch, matchesOf } from './labels.ts'
import { findRow, nameOf, optionName, type Row, withOptions } from './row.ts'
import { textSignals, type ValueWords, valueInName, visibleTexts } from './signals.ts'

/** Where the controls of a page stand: for reading them, and for pointing at one. */

export interface PageContext {
  readonly platform: Platform
  readonly controls: readonly Control[]
  readonly index: LabelIndex
  readonly roots: readonly Root[]
  readonly language: Language | undefined
  /** The dialog that is the page. */
  readonly dialog?: Element
}

/** Where other people's words stand: messages, and what the pack names besides. */
const foreignParts = ({ layouts, foreign }: Platform): string[] => [
  ...(foreign ?? []),
  ...layouts.map(({ message }) => message),
]

/** The dialog that the page is shown as: the only one there is, with the page's heading or mark in it. */
const pageDialog = (
  roots: readonly Root[],
  { panel = {}, mark }: Page,
  language: Language | undefined,
): Element | undefined => {
  const dialog = onlyDialog(roots)
  const isNamed = [...(dialog?.querySelectorAll(headings) ?? [])].some((heading) =>
    wordings(panel, language).some(({ text }) => text === normalise(heading.textContent)),
  )
  return isNamed || (mark && dialog?.querySelector(mark)) ? dialog : undefined
}

export function contextOf(document: Document, platform: Platform, page: Page): PageContext {
  const controls = platform.controls.filter(({ pages }) => pages.includes(page.id))
  const language = languageOf(document.documentElement.getAttribute('lang'))
  const roots = rootsOf(document)
  const dialog = page.dialog === true ? pageDialog(roots, page, language) : undefined
  const index = findLabels(roots, controls, language, foreignParts(platform), dialog)
  return { platform, controls, index, roots, language, ...(dialog !== undefined && { dialog }) }
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

/** One of several switches, as a control of its own. */
export const switchOf = (
  { setting, pages, within, rests }: Control,
  { labels }: Pick<Control, 'labels'>,
): Control & { form: 'switch' } => ({
  form: 'switch',
  setting,
  pages,
  labels,
  rests,
  ...(within !== undefined && { within }),
})

export interface Rows {
  /** The control's labels, wherever the page shows one. */
  readonly matches: readonly LabelMatch[]
  /** What holds its state: more than one where the page is ambiguous, none where there are only labels. */
  readonly rows: readonly Row[]
}

export function rowsOf(control: Control, words: ValueWords, context: PageContext): Rows {
  const matches = labelsOf(control, context)
  if (matches.length === 0) return { matches, rows: [] }
  const labelled = [...context.index.values()].flat().map(({ element }) => element)
  const isValueButton = (button: Element) =>
    valueInName(nameOf(button) ?? '', context.platform) !== undefined ||
    words.read(button.textContent) !== undefined
  const hasValueText = (element: Element, label: Element) =>
    textSignals(visibleTexts(element, [label]), words).length > 0
  const isOwnOption = (option: Element) =>
    control.form === 'choice' && words.read(optionName(option) ?? '') !== undefined
  const { dialog } = context
  const isGated = control.form === 'choice' && control.offValue !== undefined
  const rows = matches.flatMap((match) => {
    // A twin of the label ends a row too: a heading must not claim the state of the row below it.
    const others = labelled.filter(
      (other) => !other.contains(match.element) && !match.element.contains(other),
    )
    const row = findRow(match, { others, isValueButton, hasValueText, isOwnOption, dialog })
    if (row === undefined) return []
    return [isGated ? withOptions(row, others, dialog) : row]
  })
  const withControls = rows.filter(({ controls }) => controls.length > 0)
  const [main] = withControls
  if (main === undefined) return { matches, rows }
  return { matches, rows: isGated ? [together(main, withControls)] : withControls }
}

/** Whether the rows are of different controls, so that none of them is certainly meant. */
export const areMany = (rows: readonly Row[]): boolean =>
  new Set(rows.map((row) => row.controls[0] ?? row.element)).size > 1
