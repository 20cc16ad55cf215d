import type { Ticks } from './stage.ts'
import type { DoneBy, Fact } from './types.ts'

/** Which steps were taken: only by what is recorded, or by the clinician's own tick. */

/** As much of a step as deciding needs. */
export interface Askable {
  readonly id: string
  readonly doneBy?: DoneBy
  readonly isToKnow?: true
}

export interface StepState {
  readonly id: string
  readonly is: 'done' | 'next' | 'later' | 'toKnow'
  /** The entries that show it, by number. */
  readonly by: readonly number[]
  /** ISO; when the clinician ticked it. */
  readonly tickedAt?: string
}

const shows = (fact: Fact, doneBy: DoneBy): boolean => {
  if (doneBy === 'kept') return fact.isContact && fact.isKept
  if (doneBy === 'toldToStop') return fact.stop !== undefined
  if (doneBy === 'warning') return fact.type === 'warningGiven'
  if (doneBy === 'handedOver') return fact.isHandedOver
  // That is the log's own state and no entry of a case.
  return doneBy === 'frozen' ? false : fact.told.includes(doneBy)
}

/**
 * The states of the steps, in their order; the first that is not done is the next. An allegation's freeze is told
 * by `frozenBy`, the number of the entry that says so.
 */
export function stepStates(
  steps: readonly Askable[],
  facts: readonly Fact[],
  ticks: Ticks,
  frozenBy?: number,
): StepState[] {
  let hasNext = false
  return steps.map(({ id, doneBy, isToKnow }) => {
    const tickedAt = ticks[id]
    const shown =
      doneBy === undefined ? [] : facts.filter((fact) => shows(fact, doneBy)).map(({ seq }) => seq)
    const by = doneBy === 'frozen' && frozenBy !== undefined ? [frozenBy] : shown
    const ticked = tickedAt === undefined ? {} : { tickedAt }
    if (isToKnow) return { id, is: 'toKnow', by, ...ticked }
    if (by.length > 0 || tickedAt !== undefined) return { id, is: 'done', by, ...ticked }
    const is = hasNext ? 'later' : 'next'
    hasNext = true
    return { id, is, by }
  })
}
