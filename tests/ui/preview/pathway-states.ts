import * as pathway from './pathway-samples.ts'
import * as record from './record-samples.ts'

/** Where a case stands, as the log page shows it. */

export const { emergency, everywhere } = pathway

const named = (name: string) => Object.assign(new Error(name), { name })
const saved = { status: 'saved', seq: 12, recordedAt: '2026-11-24T14:03:00Z' } as const

/** Opened at one case; see `addressOf`. */
const caseShown = {
  logState: record.unlocked,
  entries: record.entries,
  cases: record.cases,
  entry: record.earlier,
  emergency: pathway.emergency,
  markEntry: saved,
  freeze: saved,
  liftFreeze: saved,
}

export const states = {
  'log-pathway': { ...caseShown, pathway: pathway.full, tickStep: named('NoAnswerError') },
  'log-pathway-first': { ...caseShown, pathway: pathway.first },
  'log-pathway-empty': { ...caseShown, pathway: pathway.empty },
  'log-pathway-country': { ...caseShown, emergency: pathway.everywhere, pathway: pathway.elsewhere },
  'log-pathway-grave': {
    ...caseShown,
    logState: { ...record.unlocked, frozen: { seq: 7, since: '2026-11-24T14:03:00Z' } },
    pathway: pathway.grave,
    remove: { status: 'notSaved' as const, error: 'FrozenLogError: it stays' },
  },
  'log-pathway-locked': { ...caseShown, pathway: named('LockedError') },
  'log-pathway-failed': { ...caseShown, pathway: named('NoAnswerError') },
  'log-pathway-loading': { ...caseShown, pathway: 'never' as const },
}
