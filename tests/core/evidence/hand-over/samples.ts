import { casesOf } from '../../../../src/core/evidence/cases.ts'
import type { Entry } from '../../../../src/core/evidence/entry.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import { outlineOf } from '../../../../src/core/evidence/hand-over/outline.ts'
import type { Log } from '../samples.ts'
import { sampleLog } from '../samples.ts'

/** A log of two people and everything that a hand-over has to tell apart. */

export const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const [blue, green] = [idOf(1), idOf(2)]

/** Each entry's words hold its own mark, `#seq#`, and each field of it a mark of its own. */
export const told: Readonly<Record<number, Partial<Entry>>> = {
  1: { type: 'note', case: blue, whatHappened: '#1# Blue', files: [] },
  2: { type: 'note', case: green, whatHappened: '#2# Green', files: [] },
  3: {
    ...{ type: 'note', case: blue, amends: blue, amendsSeq: 1, whatHappened: '', files: [] },
    who: { displayName: '#3 name#', howIdentified: '#3 relation#', isPatient: 'yes' },
  },
  4: {
    type: 'message',
    case: blue,
    whatHappened: '#4# plain',
    eventTime: '2026-10-01',
    eventPrecision: 'day',
  },
  5: {
    ...{ type: 'inPerson', case: blue, whatHappened: '#5#', eventTime: '2026-11', eventPrecision: 'day' },
    ...{ where: '#5 where#', interpretation: '#5 interpretation#', description: '#5 description#' },
    who: { displayName: '#5 who#', isPatient: 'former', howIdentified: '#5 relation#' },
    impact: { score: 8, text: '#5 impact#' },
    witnesses: [{ name: '#5 witnesses#', contact: '#5 witnessContacts#' }],
    reportedTo: [{ whom: '#5 reportedTo#' }],
    physicalEvidence: [{ what: '#5 physicalEvidence#' }],
    ...{ myResponse: '#5 myResponse#', actionTaken: '#5 actionTaken#' },
  },
  6: {
    type: 'amendment',
    amends: idOf(5),
    amendsSeq: 5,
    whatHappened: '#6#',
    reason: '#6 reason#',
    files: [],
  },
  7: { type: 'gift', case: green, whatHappened: '#7#' },
  8: { type: 'note', whatHappened: '#8# to myself', files: [] },
  9: { type: 'call', whatHappened: '#9# filed nowhere', eventTime: '2026', eventPrecision: 'approximate' },
  10: {
    type: 'note',
    amends: idOf(9),
    amendsSeq: 9,
    case: green,
    whatHappened: '',
    reason: '#10#',
    files: [],
  },
  11: {
    type: 'tombstone',
    amends: idOf(99),
    amendsSeq: 3,
    whatHappened: '',
    reason: '#11 reason#',
    files: [],
  },
  12: { type: 'disclosure', whatHappened: '#12#', disclosed: { to: '#12 to#' }, files: [] },
  13: { type: 'export', whatHappened: '#13#', disclosed: { to: '#13 to#' }, files: [] },
}

export const size = Object.keys(told).length

export async function twoCases() {
  const log = await sampleLog(size, (seq) => told[seq] ?? {})
  const outlines = log.entries.map((bytes) => outlineOf(decodeEntry(bytes)))
  return { log, outlines, cases: casesOf(outlines) }
}

export const scopeOfBlue = { cases: new Set([blue]), unfiled: false }
export const everything = { cases: new Set([blue, green]), unfiled: true }

/** Marks of an entry, all of them. */
export const marksOf = (log: Log, seq: number): string[] =>
  [...new TextDecoder().decode(log.entries[seq - 1]).matchAll(/#[^#"]+#/g)].map(([mark]) => mark)
