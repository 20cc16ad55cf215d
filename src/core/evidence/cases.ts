import type { Entry } from './entry.ts'

/**
 * Cases: one for each person. Entries are never rewritten, so a case is made of entries too:
 * - A case is **opened** by a note whose `case` is its own id; `whatHappened` is the pseudonym. An amendment of
 *   that note gives it another one.
 * - The **identity** is a note of its own with `case` and `amends` on the opening note, and `who`: it can be
 *   withheld while the case is handed over. The newest counts.
 * - An entry is **filed** under the `case` that it was recorded with, until a note that `amends` it without `who`
 *   says another `case`, or none. The newest counts.
 * - Filing the opening note of case A under case B **merges** A into B; filing it under A again undoes that. To
 *   **split**, open a case and file the entries there.
 */

export type CaseFacts = Pick<Entry, 'seq' | 'id' | 'type' | 'case' | 'amends' | 'who' | 'whatHappened'>

export interface Case {
  readonly id: string
  /** Number of the entry that opened it. */
  readonly opened: number
  readonly pseudonym: string
  readonly who?: NonNullable<Entry['who']>
  /** Numbers of the entries filed under it and under the cases merged into it, ascending. */
  readonly entries: readonly number[]
  /** Id of the case that it was merged into. */
  readonly mergedInto?: string
}

const isFiling = (fact: CaseFacts) =>
  fact.type === 'note' && fact.amends !== undefined && fact.who === undefined

const isIdentity = (fact: CaseFacts) =>
  fact.type === 'note' && fact.case !== undefined && fact.amends === fact.case && fact.who !== undefined

const isOpening = (fact: CaseFacts) => fact.type === 'note' && fact.case === fact.id

/** Whether the entry says only how other entries belong together, and tells of no event. */
export const isFilingOnly = (fact: CaseFacts): boolean =>
  isOpening(fact) || isIdentity(fact) || isFiling(fact)

/** All cases by the order of opening, the merged ones too. */
export function casesOf(facts: readonly CaseFacts[]): Case[] {
  const ascending = [...facts].sort((a, b) => a.seq - b.seq)
  const byId = new Map(ascending.map((fact) => [fact.id, fact]))
  const openings = ascending.filter(isOpening)
  const filed = new Map<string, string | undefined>()
  const pseudonyms = new Map<string, string>()
  const identities = new Map<string, NonNullable<Entry['who']>>()
  for (const fact of ascending) {
    const target = fact.amends === undefined ? undefined : byId.get(fact.amends)
    if (isIdentity(fact) && fact.case !== undefined && fact.who) identities.set(fact.case, fact.who)
    else if (isFiling(fact) && fact.amends !== undefined) filed.set(fact.amends, fact.case)
    else if (fact.type === 'amendment' && target && isOpening(target))
      pseudonyms.set(target.id, fact.whatHappened)
    else if (fact.case !== undefined && fact.amends === undefined) filed.set(fact.id, fact.case)
  }

  /** Follows the merges; two cases that name each other both stay themselves. */
  const endOf = (id: string): string => {
    const seen = new Set<string>()
    let at = id
    while (!seen.has(at)) {
      seen.add(at)
      const next = filed.get(at)
      if (next === undefined || next === at) return at
      at = next
    }
    return id
  }

  const placeOf = (fact: CaseFacts): string | undefined => {
    // A correction goes where the entry goes that it corrects.
    let at: CaseFacts | undefined = fact
    for (let steps = 0; at?.type === 'amendment' && at.amends !== undefined && steps < 100; steps++)
      at = byId.get(at.amends)
    const id = at === undefined ? undefined : filed.get(at.id)
    return id === undefined ? undefined : endOf(id)
  }

  const isEvent = (fact: CaseFacts) => {
    const target = fact.type === 'amendment' && fact.amends !== undefined ? byId.get(fact.amends) : undefined
    return !isFilingOnly(fact) && fact.type !== 'tombstone' && !(target && isFilingOnly(target))
  }
  const held = new Map<string, number[]>()
  for (const fact of ascending.filter(isEvent)) {
    const place = placeOf(fact)
    if (place === undefined) continue
    const seqs = held.get(place)
    if (seqs === undefined) held.set(place, [fact.seq])
    else seqs.push(fact.seq)
  }
  return openings.map(({ id, seq, whatHappened }) => {
    const end = endOf(id)
    const who = identities.get(id)
    return {
      id,
      opened: seq,
      pseudonym: pseudonyms.get(id) ?? whatHappened,
      entries: held.get(id) ?? [],
      ...(who !== undefined && { who }),
      ...(end !== id && { mergedInto: end }),
    }
  })
}
