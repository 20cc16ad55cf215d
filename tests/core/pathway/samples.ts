import type { Moment } from '../../../src/core/evidence/moment.ts'
import type { Fact } from '../../../src/core/pathway/types.ts'

/** Facts of a made-up case. Day 0 is 1 October 2026, noon. */

export const dayMs = 86_400_000
export const start = Date.UTC(2026, 9, 1, 12)
export const on = (day: number): Moment => ({
  at: start + day * dayMs,
  wall: start + day * dayMs,
  known: 'time',
  from: 'event',
  isApproximate: false,
})

export const fact = (seq: number, day: number, more: Partial<Fact> = {}): Fact => ({
  seq,
  type: 'message',
  when: on(day),
  recordedAt: start + day * dayMs,
  isContact: true,
  where: '',
  marks: [],
  isHandedOver: false,
  told: [],
  isKept: false,
  ...more,
})

export const warning = (seq: number, day: number): Fact =>
  fact(seq, day, { type: 'warningGiven', isContact: false, stop: on(day) })

export const now = start + 60 * dayMs
