import type { Control, Labels, Language } from '../../core/audit/types.ts'
import { normalise, type Wording, wordings } from '../../core/audit/wording.ts'
import { closest, isOverlaid, isVisible, type Root } from '../tree.ts'

/** A label of ours where the page shows it: as text, or as the accessible name of an element. */
export interface LabelMatch {
  readonly element: Element
  readonly shown: string
  readonly language: Language
  readonly as: 'text' | 'name'
}

/** Every visible label of a set of controls, by normalised wording. */
export type LabelIndex = ReadonlyMap<string, readonly LabelMatch[]>

const labelSets = (control: Control): Labels[] => [
  control.labels,
  ...(control.within === undefined ? [] : [control.within]),
  ...(control.form === 'methods' ? control.methods.map(({ labels }) => labels) : []),
]

// Plain words at the beginning: they stay as they are in the normalised text. The last letter is left out where a
// character follows that could join it (an accent). Only so many of them are compared.
const plainStart = /^\s*([a-z0-9]+(?: [a-z0-9]+)*)(?![^\0-\x7f])/i
const compared = 24

/** The wordings looked for, by how they begin, so that most of a page's text is passed over at once. */
class Vocabulary {
  readonly known = new Map<string, Wording>()
  private readonly byFirst = new Map<string, string[]>()
  private readonly starts = new Set<string>()
  private longest = 0

  constructor(controls: readonly Control[], language: Language | undefined) {
    for (const wording of controls.flatMap(labelSets).flatMap((labels) => wordings(labels, language))) {
      const known = this.known.get(wording.text)
      if (known !== undefined && (known.language === language || wording.language !== language)) continue
      this.known.set(wording.text, wording)
      if (known !== undefined) continue
      const first = wording.text.slice(0, 1)
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), wording.text])
      for (let end = 1; end <= Math.min(compared, wording.text.length); end++)
        this.starts.add(wording.text.slice(0, end))
      this.longest = Math.max(this.longest, wording.text.length)
    }
  }

  /** Told without normalising, which is what takes the time. */
  private isStrange(text: string): boolean {
    const start = text.match(plainStart)?.[1]
    return start !== undefined && !this.starts.has(start.slice(0, compared).toLowerCase())
  }

  /** A label, the beginning of one, or neither. */
  look(text: string): { label?: Wording; begins: boolean } {
    if (text.length > this.longest * 2 + 16 || this.isStrange(text)) return { begins: false }
    const candidate = normalise(text)
    const label = this.known.get(candidate)
    if (label !== undefined) return { label, begins: false }
    const begins =
      candidate !== '' &&
      (this.byFirst.get(candidate.slice(0, 1)) ?? []).some((known) => known.startsWith(candidate))
    return { begins }
  }
}

// A label may be cut up by inline elements ("Who can see your <b>friends list</b>?").
const highestPiece = 3

const wholeLabel = (
  piece: Element,
  vocabulary: Vocabulary,
): { element: Element; label: Wording } | undefined => {
  let element: Element | null = piece
  for (let up = 0; up < highestPiece && element !== null; up++, element = element.parentElement) {
    const { label, begins } = vocabulary.look(element.textContent)
    if (label !== undefined) return { element, label }
    if (!begins) return undefined
  }
  return undefined
}

/** Finds every visible label of `controls` in `roots`, outside dialogs, menus and the `foreign` parts. */
export function findLabels(
  roots: readonly Root[],
  controls: readonly Control[],
  language: Language | undefined,
  foreign: readonly string[] = [],
  dialog?: Element,
): LabelIndex {
  const vocabulary = new Vocabulary(controls, language)
  const found = new Map<string, Map<Element, LabelMatch>>()
  const add = (element: Element, wording: Wording, shown: string, as: LabelMatch['as']) => {
    const matches = found.get(wording.text) ?? new Map<Element, LabelMatch>()
    if (matches.has(element) || !isVisible(element) || isOverlaid(element, dialog)) return
    // A patient could write "Profile photo / Nobody" into a chat that stands beside the settings.
    if (foreign.some((part) => closest(element, part) !== undefined)) return
    matches.set(element, {
      element,
      shown: shown.replace(/\s+/g, ' ').trim(),
      language: wording.language,
      as,
    })
    found.set(wording.text, matches)
  }
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      const parent = node.parentElement
      if (parent === null || text.length < 2 || text.trim() === '') continue
      const { label, begins } = vocabulary.look(text)
      if (label !== undefined) add(parent, label, text, 'text')
      else if (begins) {
        const whole = wholeLabel(parent, vocabulary)
        if (whole !== undefined) add(whole.element, whole.label, whole.element.textContent, 'text')
      }
    }
    for (const element of root.querySelectorAll('[aria-label]')) {
      const name = element.getAttribute('aria-label') ?? ''
      const { label } = vocabulary.look(name)
      if (label !== undefined) add(element, label, name, 'name')
    }
  }
  return new Map([...found].map(([text, matches]) => [text, [...matches.values()]]))
}

/**
 * The visible matches of a label set: in the page's own language if there are any, else in the others. A text that
 * is a label in the page's own language is never taken for another setting's label in a different language.
 */
export function matchesOf(labels: Labels, index: LabelIndex, language: Language | undefined): LabelMatch[] {
  const all = wordings(labels, language)
  const matched = (some: readonly Wording[]) => some.flatMap(({ text }) => index.get(text) ?? [])
  const own = matched(all.filter((wording) => wording.language === language))
  const matches =
    own.length > 0
      ? own
      : matched(all.filter((wording) => wording.language !== language)).filter(
          (match) => match.language !== language,
        )
  return [...new Map(matches.map((match) => [match.element, match])).values()]
}
