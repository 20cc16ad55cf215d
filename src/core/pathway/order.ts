import { daysOf, type Moment } from '../evidence/moment.ts'
import type { Fact } from './types.ts'

/** What came after what, and how often lately. */

const dayMs = 86_400_000

/** Whether it certainly came later: what is known to the day alone may have come at any time of that day. */
export function isAfter(later: Moment, earlier: Moment): boolean {
  return later.at > endOf(earlier)
}

/** The last moment that it may have been at. */
function endOf(moment: Moment): number {
  if (moment.known === 'time') return moment.at
  const { first, last } = daysOf(moment)
  return moment.at + (Date.parse(last) - Date.parse(first)) + dayMs - 1
}

const stretchMs = 14 * dayMs
const fewest = 3

/**
 * The contacts of the last 14 days, where they are 3 or more and more than twice those of the 14 days before; else
 * none. The one rule that looks back from today: it ends by itself, and an older entry may end it.
 */
export function rising(contacts: readonly Fact[], now: number): Fact[] {
  const since = (from: number, to: number) =>
    contacts.filter(({ when }) => when.at > now - from && when.at <= now - to)
  const lately = since(stretchMs, 0)
  const before = since(2 * stretchMs, stretchMs)
  return lately.length >= fewest && lately.length > 2 * before.length ? lately : []
}
