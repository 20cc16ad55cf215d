import { type ExtractField, extractView } from '../bundle/extract.ts'
import type { Entry } from '../entry.ts'

/** What a preview says of the words that go: who is named in them, and what to think about again. */

export interface Inside {
  readonly names: readonly string[]
  /** Names of other cases' people that occur in the words. */
  readonly others: readonly string[]
  /** There is something like a telephone number or an e-mail address in the words. */
  readonly contacts: boolean
}

/**
 * @param fields of an extract; `undefined` when the entry goes whole.
 * @param others names and handles that belong to cases which are not handed over.
 */
export function lookInside(
  entry: Entry,
  fields: readonly ExtractField[] | undefined,
  others: readonly string[],
): Inside {
  const told: Partial<Entry> = fields === undefined ? entry : extractView(entry, fields)
  const words = textsIn(told).join('\n')
  const lower = words.toLowerCase()
  return {
    names: [...new Set(namesIn(told))],
    others: others.filter((name) => name.trim().length > 2 && lower.includes(name.trim().toLowerCase())),
    contacts: contact.test(wordsOf(told).join('\n')),
  }
}

const contact = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?<![\d-])(?:\+|\b0)\d(?:[ ()/-]?\d){7,}/i

const namesIn = ({ who, witnesses, reportedTo, capture }: Partial<Entry>): string[] =>
  [
    who?.displayName,
    who?.handle,
    ...(witnesses ?? []).map(({ name }) => name),
    ...(reportedTo ?? []).map(({ whom }) => whom),
    capture?.peer,
  ].filter((name) => name !== undefined && name.trim() !== '') as string[]

/** Written by people, in contrast to addresses and numbers of pages. */
const wordsOf = (told: Partial<Entry>): string[] => {
  const { capture, files, id, salt, prev, case: _case, amends, recordedAt, ...rest } = told
  return textsIn(rest)
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
