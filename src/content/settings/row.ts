import { normalise } from '../../core/audit/wording.ts'
import { headings, holds, isOverlaid, isUsable, isVisible, outermost, parentOf } from '../tree.ts'
import type { LabelMatch } from './labels.ts'

/** What holds a setting's state: one control, a group of options, or only the text of a row. */
export interface Row {
  readonly label: LabelMatch
  /** The smallest part of the page that has the label and its state together. */
  readonly element: Element
  readonly controls: readonly Element[]
}

export const controlSelector =
  'input[type="checkbox"],input[type="radio"],select,[role="switch"],[role="checkbox"],[role="radio"],' +
  '[role="combobox"],button[aria-pressed],[role="button"][aria-pressed],[role="option"][aria-selected],' +
  'button[aria-checked],button[data-is-on]'

const optionSelector = 'input[type="radio"],[role="radio"],[role="option"]'

// Where a row certainly ends.
const landmark = 'body,main,form,[role="main"],[role="dialog"]'
const highestRow = 8

/** The usable controls in a part of the page, a native input inside a drawn switch counted once. */
export const controlsIn = (
  element: Element,
  isValueButton: (button: Element) => boolean = () => false,
  dialog?: Element,
): Element[] => {
  const named = [...element.querySelectorAll(controlSelector)]
  // A button around an option is only where to click: the option says whether it is chosen.
  const showsValue = (button: Element) =>
    isValueButton(button) && button.querySelector(optionSelector) === null
  const buttons = [...element.querySelectorAll('button,[role="button"]')].filter(showsValue)
  const self = element.matches(controlSelector) || showsValue(element) ? [element] : []
  const usable = [...self, ...named, ...buttons].filter(
    (control) => isUsable(control) && !isOverlaid(control, dialog),
  )
  return outermost([...new Set(usable)])
}

export const isOption = (control: Element): boolean => control.matches(optionSelector)

const idOf = (root: Document | ShadowRoot, id: string) => root.getElementById(id)

const referenced = (element: Element): Element[] => {
  const root = element.getRootNode() as Document | ShadowRoot
  return (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .flatMap((id) => idOf(root, id) ?? [])
}

/**
 * The name that the page itself gives a control: aria-labelledby, then aria-label, then its `<label>`, then its
 * own text (accname 1.2, steps 2B to 2F, as far as platforms use them). `undefined` when it gives none.
 */
export function nameOf(control: Element): string | undefined {
  const spoken =
    referenced(control)
      .map((element) => element.textContent)
      .join(' ')
      .trim() || control.getAttribute('aria-label')?.trim()
  if (spoken) return spoken
  const input = control as HTMLInputElement
  const labels = 'labels' in control ? [...(input.labels ?? [])] : []
  const labelled = labels
    .map((label) => label.textContent)
    .join(' ')
    .trim()
  if (labelled !== '') return labelled
  if (control.localName === 'select') return undefined
  const own = control.textContent.trim()
  return own === '' ? undefined : own
}

/** The name of one of several options: its own, else the words around it that are around no other. */
export function optionName(option: Element): string | undefined {
  const own = nameOf(option)
  if (own !== undefined) return own
  for (let at = option.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelectorAll(optionSelector).length > 1) return undefined
    const words = at.textContent.trim()
    if (words !== '') return words
  }
  return undefined
}

/** Controls that the page itself ties to the label: `for`, wrapping, aria-labelledby, aria-label. */
function tied(label: LabelMatch, dialog: Element | undefined): Element[] {
  const held = (element: Element): Element[] =>
    element.matches(controlSelector) ? [element] : controlsIn(element, undefined, dialog)
  if (label.as === 'name') return held(label.element)
  const root = label.element.getRootNode() as Document | ShadowRoot
  const controls: Element[] = []
  const wrapping = label.element.closest('label,[role="label"]')
  if (wrapping !== null) {
    const named = wrapping.getAttribute('for')
    const target = named === null ? null : idOf(root, named)
    if (target !== null) controls.push(target)
    else controls.push(...wrapping.querySelectorAll(controlSelector))
  }
  for (let at: Element | null = label.element, up = 0; at !== null && up < 3; at = at.parentElement, up++) {
    if (at.id === '') continue
    controls.push(...root.querySelectorAll(`[aria-labelledby~="${CSS.escape(at.id)}"]`))
  }
  const groups = controls.flatMap(held)
  return outermost([...new Set(groups)]).filter(
    (control) => isUsable(control) && !isOverlaid(control, dialog),
  )
}

const groupOf = (option: Element): Element | undefined =>
  option.closest('[role="radiogroup"],[role="listbox"],fieldset') ?? undefined

const groupName = (group: Element): string | undefined =>
  group.localName === 'fieldset'
    ? group.querySelector('legend')?.textContent
    : referenced(group)[0]?.textContent || (group.getAttribute('aria-label') ?? undefined)

/** A button that shows a value is another setting's where the page itself ties it to that: by a `<label>`, or by name. */
const isTiedElsewhere = (button: Element, label: LabelMatch): boolean => {
  const wrapping = button.closest('label')
  if (wrapping !== null && !holds(wrapping, label.element)) return true
  const named = normalise(
    referenced(button)
      .map((element) => element.textContent)
      .join(' '),
  )
  return named !== '' && named !== normalise(button.textContent) && !named.includes(normalise(label.shown))
}

/** A button named for what it does ("Turn off") belongs to the last heading before it. */
const isUnderAnother = (button: Element, label: LabelMatch): boolean => {
  const root = button.getRootNode() as Document | ShadowRoot
  return [...root.querySelectorAll(`${headings},h5,h6`)].some(
    (heading) =>
      !holds(heading, label.element) &&
      (heading.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (label.element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
}

/** A control with another name of its own belongs to another setting, even when it stands nearest. */
const isStranger = (
  control: Element,
  label: LabelMatch,
  isValueButton: (button: Element) => boolean,
): boolean => {
  if (isValueButton(control)) return isTiedElsewhere(control, label)
  if (control.matches('button[data-is-on]')) return isUnderAnother(control, label)
  const group = isOption(control) ? groupOf(control) : undefined
  if (isOption(control) && group === undefined) return false
  const name = group === undefined ? nameOf(control) : groupName(group)
  return name !== undefined && !normalise(name).includes(normalise(label.shown))
}

export interface Surroundings {
  /** Labels of other settings: a row never reaches across one. */
  readonly others: readonly Element[]
  /** Buttons that show or name a value we know. */
  readonly isValueButton: (button: Element) => boolean
  /** Texts that are a value we know, or could be one that we do not. */
  readonly hasValueText: (element: Element, label: Element) => boolean
  /** Options whose name is a value of the control that is looked for. */
  readonly isOwnOption: (option: Element) => boolean
  /** The dialog that is the page. */
  readonly dialog?: Element | undefined
}

/**
 * The options right after a label, where a page wraps no row: `block` holds the label and no other. Only options that
 * are all values of this control, and only where the page does not set controls before their labels.
 */
function optionsAfter(label: LabelMatch, block: Element | undefined, around: Surroundings): Element[] {
  const before = block?.parentElement?.querySelector(optionSelector)
  if (block === undefined || !before) return []
  const isLater = (one: Element) =>
    (one.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  if (![block, ...around.others].some(isLater)) return []
  const options: Element[] = []
  for (let next = block.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const here: Element = next
    const held = around.others.some((other) => holds(here, other))
      ? []
      : controlsIn(here, undefined, around.dialog)
    if (held.length === 0 && options.length === 0 && here.textContent.trim() === '') continue
    if (held.length === 0 || !held.every(isOption)) break
    options.push(...held)
  }
  const own = options.filter(
    (one) => around.isOwnOption(one) && !isStranger(one, label, around.isValueButton),
  )
  return own.length > 1 && own.length === options.length ? own : []
}

/**
 * Finds the row of a label. `undefined` when nothing on the page is tied to the label and nothing near it can hold
 * a state: a heading, a link, or a label whose control belongs to somebody else.
 */
export function findRow(label: LabelMatch, around: Surroundings): Row | undefined {
  const own = tied(label, around.dialog)
  let textRow: Element | undefined
  let block: Element | undefined
  let at: Element | undefined = label.element
  for (let up = 0; at !== undefined && up < highestRow; block = at, up++, at = parentOf(at)) {
    const here: Element = at
    if (around.others.some((other) => holds(here, other))) {
      const options = own.length > 0 || textRow !== undefined ? [] : optionsAfter(label, block, around)
      if (options.length > 0) return { label, element: here, controls: options }
      break
    }
    if (own.length > 0) {
      if (own.every((control) => holds(here, control))) return { label, element: here, controls: own }
    } else {
      const controls = controlsIn(here, around.isValueButton, around.dialog)
      if (controls.length > 0) {
        const mine = controls.filter((control) => !isStranger(control, label, around.isValueButton))
        if (mine.length === 0) break
        return { label, element: here, controls: mine }
      }
      if (textRow === undefined && around.hasValueText(here, label.element)) textRow = here
    }
    if (here.matches(landmark)) break
  }
  if (own.length > 0) return { label, element: label.element, controls: own }
  return textRowOf(label, textRow)
}

const textRowOf = (label: LabelMatch, textRow: Element | undefined): Row | undefined =>
  textRow !== undefined && isVisible(textRow) ? { label, element: textRow, controls: [] } : undefined

/** A switch that opens a group of options: the row grown until it holds them too, if it can. */
export function withOptions(row: Row, others: readonly Element[], dialog?: Element): Row {
  if (row.controls.some(isOption)) return row
  let at: Element | undefined = row.element
  for (let up = 0; at !== undefined && up < highestRow; up++, at = parentOf(at)) {
    const here: Element = at
    if (others.some((other) => holds(here, other))) break
    const options = controlsIn(here, undefined, dialog).filter(
      (control) => isOption(control) && !row.controls.includes(control),
    )
    if (options.length > 0) return { ...row, element: here, controls: [...row.controls, ...options] }
    if (here.matches(landmark)) break
  }
  return row
}
