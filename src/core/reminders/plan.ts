import type { Choice, Choices } from './choices.ts'
import { dayMs, type Fact, type Reminder, repeats } from './reminder.ts'

/**
 * One reminder for each fact. What is kept of an earlier planning stays as it is until its fact or its interval
 * changes, so that planning again, as often as one likes, moves nothing.
 */
export function plan(
  facts: readonly Fact[],
  choices: Choices,
  kept: readonly Reminder[],
  now: number,
  newUid: () => string,
): Reminder[] {
  const before = new Map(kept.map((one) => [one.id, one]))
  return facts.map((fact) => {
    const choice = choices[fact.kind]
    const old = before.get(fact.id)
    if (old?.since !== fact.since) return wanted(begun(fact, choice, old, now, newUid), choice)
    return wanted(paced(putBack(old, now), fact, choice, now), choice)
  })
}

const begun = (
  { id, kind, about, since, from = since, isAtOnce }: Fact,
  { days }: Choice,
  old: Reminder | undefined,
  now: number,
  newUid: () => string,
): Reminder => {
  const doneAt = repeats(kind) ? old?.doneAt : undefined
  // What a wrong clock dated into the future must not put the reminder off until then.
  const start = Math.min(now, Math.max(from, doneAt ?? from))
  return {
    id,
    uid: old?.uid ?? newUid(),
    kind,
    ...(about !== undefined && { about }),
    since,
    from: start,
    days,
    dueAt: isAtOnce ? start : start + days * dayMs,
    setAt: now,
    ...(doneAt !== undefined && { doneAt: Math.min(now, doneAt) }),
  }
}

/** Where the clock was put back, nothing waits longer than it had to when it was set. */
const putBack = (one: Reminder, now: number): Reminder =>
  now >= one.setAt
    ? one
    : {
        ...one,
        from: Math.min(one.from, now),
        dueAt: Math.min(one.dueAt, now + Math.max(0, one.dueAt - one.setAt)),
        setAt: now,
        ...(one.doneAt !== undefined && { doneAt: Math.min(one.doneAt, now) }),
      }

/** Under another interval. What was put off by hand stays put off until then. */
const paced = (one: Reminder, { isAtOnce }: Fact, { days }: Choice, now: number): Reminder => {
  if (one.days === days || one.isSnoozed) return { ...one, days }
  const isDone = one.doneAt !== undefined && one.doneAt >= one.since
  const dueAt = isAtOnce && !isDone ? one.from : one.from + days * dayMs
  const { isTold, ...rest } = one
  return { ...rest, days, dueAt, setAt: now, ...(isTold && dueAt <= now && { isTold }) }
}

const wanted = ({ isOff: _, ...one }: Reminder, { on }: Choice): Reminder =>
  on ? one : { ...one, isOff: true }
