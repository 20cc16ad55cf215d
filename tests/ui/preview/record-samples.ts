import type { CaseView, EntryView, LogState } from '../../../src/views.ts'

/** A log with what is recorded by hand: an incident with a file, its correction, a case, a tombstone. Invented. */

export const unlocked: LogState = { hasPassphrase: true, unlocked: true, size: 8, recovery: 'none' }

const hash = (seed: string) => seed.repeat(64).slice(0, 64)
const id = (n: number) => `6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f10${n}`

const entry = (
  seq: number,
  type: string,
  whatHappened: string,
  more: Partial<EntryView> = {},
): EntryView => ({
  seq,
  id: id(seq),
  type,
  recordedAt: `2026-11-2${seq}T14:03:22.000Z`,
  offsetMinutes: 60,
  where: '',
  whatHappened,
  eventPrecision: 'unknown',
  files: [],
  told: {},
  hash: hash('9be1'),
  link: hash('04cd'),
  ...more,
})

const letter = entry(4, 'letter', 'A letter lay in my pigeonhole: “We are meant to be.”', {
  where: 'Surgery, reception',
  eventTime: '2026-11-21',
  eventPrecision: 'day',
  who: { displayName: 'Alex Example' },
  told: {
    case: id(2),
    who: { displayName: 'Alex Example', howIdentified: 'signed with the name', isPatient: 'former' },
    interpretation: 'I take it as a third attempt.',
    myResponse: 'Nothing.',
    impact: { score: 6, text: 'Slept badly.' },
    witnesses: [{ name: 'Robin Sample', role: 'receptionist' }],
    physicalEvidence: [{ what: 'letter and envelope', keptWhere: 'practice safe' }],
    reportedTo: [{ whom: 'practice manager', at: '2026-11-22', reference: 'PM 7' }],
  },
  files: [
    {
      name: 'scan.pdf',
      type: 'application/pdf',
      role: 'attachment',
      sha256: hash('a3f0'),
      bytes: 81_200,
      importedAs: 'scan of the letter.pdf',
    },
  ],
})

export const entries: EntryView[] = [
  entry(8, 'tombstone', '', { told: { amends: id(1), amendsSeq: 1, reason: 'Recorded twice.' } }),
  entry(7, 'note', '', { told: { amends: id(4), amendsSeq: 4, case: id(2) } }),
  entry(6, 'warningGiven', 'Please do not contact me outside the practice again.', {
    eventTime: '2026-11-26T13:00+01:00',
    eventPrecision: 'minute',
    told: {
      toldToStop: { by: 'the practice manager', how: 'by letter', proof: 'recorded post', first: true },
    },
  }),
  entry(5, 'amendment', 'The letter lay in the pigeonhole on the evening of the 20th.', {
    told: { amends: id(4), amendsSeq: 4, reason: 'I had the day wrong.' },
  }),
  letter,
  entry(3, 'note', '', {
    told: { amends: id(2), amendsSeq: 2, case: id(2), who: { displayName: 'Alex Example' } },
  }),
  entry(2, 'note', 'Blue 7', { told: { case: id(2) } }),
  entry(1, 'deleted', ''),
]

export const earlier = letter

export const cases: CaseView[] = [
  { id: id(2), opened: 2, pseudonym: 'Blue 7', entries: [4, 5], who: { displayName: 'Alex Example' } },
  { id: id(9), opened: 9, pseudonym: 'Green', entries: [] },
]

/** Every file that is staged gets the same number. */
export const stagedId = '00000000-0000-4000-8000-000000000001'
