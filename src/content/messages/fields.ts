import type { Field } from '../../core/audit/types.ts'
import { closest, outermost } from '../tree.ts'
import { type Around, matchesIn, type Thread } from './around.ts'
import { textOf } from './text.ts'

/** Where fields are looked for, and what no field may be taken from (the quoted message inside a reply). */
export interface MessageScope {
  readonly message: Element
  readonly thread: Thread
  readonly quotes: readonly Element[]
  readonly around: Around
  /** What was read as the message's words, once it is known. */
  readonly text?: string
}

export interface FoundField {
  readonly value: string
  readonly elements: readonly Element[]
  /** The attribute or text before the pattern was applied. */
  readonly raw: string
}

const unquoted = (elements: readonly Element[], { quotes }: MessageScope): Element[] =>
  elements.filter((element) => !quotes.some((quote) => quote.contains(element)))

const placesOf = (field: Field, scope: MessageScope): readonly Element[] => {
  const { message, thread, around } = scope
  if (field.closest === true) {
    const found = field.select === undefined ? undefined : closest(message, field.select)
    return found === undefined ? [] : [found]
  }
  const isAround = field.closest === 'row' || (field.from !== undefined && field.from !== 'message')
  const places =
    isAround && field.select !== undefined ? around(field, message, thread) : matchesIn(message, field)
  return unquoted(places, scope).length === 0 && field.closest === 'beside'
    ? around(field, message, thread)
    : places
}

/** All places a field could be taken from, in document order, outside quotes. */
export function matchesOfField(field: Field, scope: MessageScope): Element[] {
  const { part, closest: climbs } = field
  const places = placesOf(field, scope)
  const found = part === undefined ? places : places.flatMap((place) => [...place.querySelectorAll(part)])
  return climbs === true ? [...found] : unquoted(found, scope)
}

/** What a field reads at one place, before its pattern. */
const rawOf = ({ attr, source }: Field, element: Element, quotes: readonly Element[]): string | null => {
  if (source === true) return element.textContent
  return attr === undefined ? textOf(element, quotes) : element.getAttribute(attr)
}

/** What a field says at every place where it is found and fits its pattern. */
export const everyValue = (field: Field, scope: MessageScope): string[] =>
  matchesOfField(field, scope).flatMap((element) => {
    const raw = rawOf(field, element, scope.quotes)
    return (raw === null ? undefined : applied(field, raw)) || []
  })

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What stands before the words; `undefined` where the value does not end in them. A label says them without line breaks. */
const beforeWords = (raw: string, text: string | undefined): string | undefined => {
  const [whole, words] = [plain(raw), plain(text ?? '')]
  return words !== '' && whole.endsWith(words) ? whole.slice(0, -words.length) : undefined
}

const isoOf = (seconds: string): string | undefined =>
  /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined

const applied = (field: Field, raw: string): string | undefined => {
  const value = fitted(field, raw)
  return value !== undefined && field.as === 'unixSeconds' ? isoOf(value) : value
}

const fitted = (field: Field, raw: string): string | undefined => {
  if (field.pattern === undefined) return raw.trim() === '' ? undefined : raw.trim()
  const match = raw.match(new RegExp(field.pattern, field.flags ?? 'u'))
  return match === null ? undefined : (match[1] ?? match[0]).trim()
}

/** The element that one of the ids in an attribute names. */
const namedBy = (element: Element, { named, pattern, flags }: Field): Element | undefined => {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = (element.getAttribute(named ?? '') ?? '').split(/\s+/)
  const id = ids.find((one) => new RegExp(pattern ?? '.', flags ?? 'u').test(one))
  return id === undefined ? undefined : (root.getElementById(id) ?? undefined)
}

/** The first field that is there and fits its pattern; `undefined` when none does. */
export function findField(fields: readonly Field[] | undefined, scope: MessageScope): FoundField | undefined {
  for (const field of fields ?? []) {
    for (const element of matchesOfField(field, scope)) {
      if (field.named !== undefined) {
        const named = namedBy(element, field)
        const value = named === undefined ? '' : textOf(named)
        if (named !== undefined && value !== '') return { value, elements: [named], raw: value }
        continue
      }
      const raw = rawOf(field, element, scope.quotes)
      if (raw === null) continue
      const said = field.before === undefined ? raw : beforeWords(raw, scope.text)
      const value = said === undefined ? undefined : applied(field, said)
      if (value !== undefined && value !== '') return { value, elements: [element], raw }
    }
  }
  return undefined
}

/** Text may stand in several blocks; all outermost ones belong to the message. */
export function findText(
  fields: readonly Field[],
  scope: MessageScope,
  strip: readonly Element[],
): FoundField | undefined {
  const left = [...scope.quotes, ...strip]
  for (const field of fields) {
    const elements = outermost(matchesOfField(field, scope)).filter(
      (element) => !left.some((part) => part.contains(element) && part !== scope.message),
    )
    const raws = elements.map((element) =>
      field.attr === undefined ? textOf(element, left) : (element.getAttribute(field.attr) ?? ''),
    )
    const texts = raws.flatMap((raw) => applied(field, raw) ?? [])
    if (texts.length > 0) return { value: texts.join('\n'), elements, raw: raws.join('\n') }
  }
  return undefined
}
