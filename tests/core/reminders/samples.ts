import fc from 'fast-check'
import { type Choices, defaults, intervals } from '../../../src/core/reminders/choices.ts'
import { plan } from '../../../src/core/reminders/plan.ts'
import { dayMs, type Fact, kinds, type Reminder } from '../../../src/core/reminders/reminder.ts'

export const noon = Date.UTC(2026, 10, 29, 12)
export const inDays = (days: number) => noon + days * dayMs

let made = 0
export const newUid = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

export const fact = (part: Partial<Fact> = {}): Fact => ({
  id: 'lookAgain:example',
  kind: 'lookAgain',
  about: 'example',
  since: noon,
  ...part,
})

export const planned = (
  facts: readonly Fact[],
  now: number,
  kept: readonly Reminder[] = [],
  choices: Choices = defaults,
) => plan(facts, choices, kept, now, newUid)

/** A computer's clock, right or wrong, within some ten years. */
export const clocks = fc.integer({ min: inDays(-2000), max: inDays(2000) })

export const factLists = fc
  .uniqueArray(
    fc.record({ kind: fc.constantFrom(...kinds), n: fc.nat(3), since: clocks, isAtOnce: fc.boolean() }),
    { selector: ({ kind, n }) => `${kind}:${n}`, maxLength: 8 },
  )
  .map((all) =>
    all.map(
      ({ kind, n, since, isAtOnce }): Fact => ({
        id: `${kind}:${n}`,
        kind,
        since,
        ...(isAtOnce && { isAtOnce }),
      }),
    ),
  )

const choice = (days: readonly number[]) => fc.record({ on: fc.boolean(), days: fc.constantFrom(...days) })

export const choicesOfAnyone: fc.Arbitrary<Choices> = fc.record({
  lookAgain: choice(intervals.lookAgain),
  byHand: choice(intervals.byHand),
  drift: choice(intervals.drift),
  newContact: choice(intervals.newContact),
  followUp: choice(intervals.followUp),
  backup: choice(intervals.backup),
})
