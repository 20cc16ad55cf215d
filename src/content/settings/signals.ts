import type { Control, Language, Layer, Platform } from '../../core/audit/types.ts'
import { isWording, normalise, wordings } from '../../core/audit/wording.ts'
import { isVisible } from '../tree.ts'

/** One thing that the page says about a setting's state; `value` is absent when the pack does not know it. */
export interface StateSignal {
  readonly layer: Layer
  readonly raw: string
  readonly value?: string
}

/** Values the pack knows, looked up by the page's words. */
export class ValueWords {
  private readonly words: readonly { value: string; wording: ReturnType<typeof wordings>[number] }[]

  private readonly exceptions: RegExp | undefined

  constructor({ values, exceptions }: Platform, control: Control, language: Language | undefined) {
    this.exceptions = exceptions === undefined ? undefined : new RegExp(exceptions, 'u')
    const allowed = control.form === 'choice' ? control.values : ['on', 'off']
    const words = allowed.flatMap((value) =>
      wordings(values[value] ?? {}, language).map((wording) => ({ value, wording })),
    )
    this.words = words
  }

  /** Whether one of the texts takes from the value that another says. */
  hasException(texts: readonly string[]): boolean {
    return texts.some((text) => this.exceptions?.test(text.trim()))
  }

  /** The canonical value; `undefined` when the words are unknown or mean more than one value. */
  read(text: string): string | undefined {
    const words = normalise(text)
    if (words === '') return undefined
    const matches = new Set(
      this.words.filter(({ wording }) => isWording(words, wording)).map(({ value }) => value),
    )
    return matches.size === 1 ? [...matches][0] : undefined
  }
}

const signal = (layer: Layer, raw: string, value: string | undefined): StateSignal => ({
  layer,
  raw: raw.replace(/\s+/g, ' ').trim(),
  ...(value !== undefined && { value }),
})

const onOff = (checked: boolean) => (checked ? 'on' : 'off')

/** What an on/off control says of itself, natively and through ARIA. `mixed` is a state we do not know. */
export function switchSignals(control: Element): StateSignal[] {
  const signals: StateSignal[] = []
  for (const part of [
    control,
    ...control.querySelectorAll('input,[aria-checked],[aria-pressed],[data-is-on]'),
  ]) {
    if (part.localName === 'input') {
      const input = part as HTMLInputElement
      if (input.type === 'checkbox' || input.type === 'radio')
        signals.push(
          signal('native', onOff(input.checked), input.indeterminate ? undefined : onOff(input.checked)),
        )
    }
    for (const [attribute, layer] of [
      ['aria-checked', 'ariaChecked'],
      ['aria-pressed', 'ariaPressed'],
      ['data-is-on', 'dataState'],
    ] as const) {
      const state = part.getAttribute(attribute)
      if (state !== null)
        signals.push(signal(layer, state, state === 'true' ? 'on' : state === 'false' ? 'off' : undefined))
    }
  }
  return signals
}

/** Which option of a group is chosen, by the option's own name. Two chosen options contradict each other. */
export function optionSignals(
  options: readonly Element[],
  nameOf: (option: Element) => string,
  words: ValueWords,
): StateSignal[] {
  return options.flatMap((option) => {
    const name = nameOf(option)
    const states = switchSignals(option)
    const selected = option.getAttribute('aria-selected')
    if (selected !== null) states.push(signal('ariaPressed', selected, selected === 'true' ? 'on' : 'off'))
    const said = new Set(states.map(({ value }) => value))
    if (said.size > 1) return [signal('native', name, undefined)]
    const first = states[0]
    return first?.value === 'on' ? [signal(first.layer, name, words.read(name))] : []
  })
}

export function selectSignals(select: HTMLSelectElement, words: ValueWords): StateSignal[] {
  return [...select.selectedOptions].map((option) => signal('native', option.label, words.read(option.label)))
}

/** "Edit privacy. Sharing with Friends." → Friends */
export function valueInName(name: string, platform: Platform): string | undefined {
  const spoken = name.replace(/\s+/g, ' ').trim()
  for (const { before, after } of platform.valueInName ?? []) {
    if (!spoken.startsWith(before)) continue
    const rest = spoken.slice(before.length)
    return (after !== '' && rest.endsWith(after) ? rest.slice(0, -after.length) : rest).trim()
  }
  return undefined
}

export function nameSignals(name: string, platform: Platform, words: ValueWords): StateSignal[] {
  const said = valueInName(name, platform)
  return said === undefined ? [] : [signal('nameSuffix', said, words.read(said))]
}

/** Texts below `element`, one for each text node that a person sees, without those inside `except`. */
export function visibleTexts(element: Element, except: readonly Element[]): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = (node.nodeValue ?? '').trim()
    if (parent === null || text === '' || except.some((part) => part.contains(parent))) continue
    if (isVisible(parent)) texts.push(text)
  }
  return texts
}

export const textSignals = (texts: readonly string[], words: ValueWords): StateSignal[] => {
  const said = texts.flatMap((text) => {
    const value = words.read(text)
    return value === undefined ? [] : [signal('visibleText', text, value)]
  })
  if (said.length === 0 || !words.hasException(texts)) return said
  return [signal('visibleText', texts.join(' '), undefined)]
}
