import type { Case } from '../cases.ts'
import { dayOf, type Outline } from './outline.ts'
import type { OtherKind } from './profiles.ts'

/** Of whom and of when: what is outside is not even offered. Entries of another person's case never go by chance. */
export interface Scope {
  /** Ids of cases. */
  readonly cases: ReadonlySet<string>
  /** Entries that are filed under no case. */
  readonly unfiled: boolean
  /** Inclusive, `YYYY-MM-DD`. */
  readonly from?: string
  readonly to?: string
}

export type Kind = 'event' | OtherKind

/** What an entry is to a hand-over; a correction is what it corrects. */
export function kindOf(outline: Outline, byId: ReadonlyMap<string, Outline>): Kind {
  const { type, id, case: filed, amends, who } = rootOf(outline, byId)
  if (type === 'tombstone' || type === 'disclosure' || type === 'export') return type
  if (type !== 'note') return 'event'
  if (filed === id) return 'caseOpening'
  if (amends === undefined) return 'note'
  return filed === amends && who !== undefined ? 'identity' : 'filing'
}

/** Follows corrections to the entry that they correct, as far as it is still there. */
export function rootOf(outline: Outline, byId: ReadonlyMap<string, Outline>): Outline {
  let at = outline
  for (let steps = 0; at.type === 'amendment' && steps < 100; steps++) {
    const next = at.amends === undefined ? undefined : byId.get(at.amends)
    if (next === undefined) return at
    at = next
  }
  return at
}

/** The outlines inside the scope, in the order of the log. */
export function inScope(outlines: readonly Outline[], cases: readonly Case[], scope: Scope): Outline[] {
  const byId = new Map(outlines.map((outline) => [outline.id, outline]))
  const caseOfSeq = new Map(cases.flatMap(({ id, entries }) => entries.map((seq) => [seq, id] as const)))
  const endOf = new Map(cases.map(({ id, mergedInto }) => [id, mergedInto ?? id]))
  const isOfCase = (id: string | undefined) =>
    id === undefined ? scope.unfiled : scope.cases.has(endOf.get(id) ?? id)

  const isInside = (outline: Outline): boolean => {
    const root = rootOf(outline, byId)
    switch (kindOf(outline, byId)) {
      case 'caseOpening':
      case 'identity':
        return isOfCase(root.case)
      case 'filing':
        // Both ends of it are told by it.
        return isOfCase(root.case) && isOfCase(caseOfSeq.get(root.amendsSeq ?? 0) ?? root.case)
      // They are of the log rather than of a case; a profile decides.
      case 'tombstone':
      case 'disclosure':
      case 'export':
        return true
      default:
        return isOfCase(caseOfSeq.get(root.seq)) && isWithin(root, scope)
    }
  }
  return outlines.filter(isInside)
}

/** A time that is known less exactly than a day is inside as soon as it may be. */
function isWithin(outline: Outline, { from, to }: Scope): boolean {
  const day = dayOf(outline)
  return (
    (from === undefined || day >= from.slice(0, day.length)) &&
    (to === undefined || day <= to.slice(0, day.length))
  )
}
