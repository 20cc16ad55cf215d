import type { EntryView } from '../../../views.ts'

/** What is left to show of an entry that was deleted. */
export const emptied = ({ seq, id, recordedAt, hash, link }: EntryView): EntryView => ({
  seq,
  id,
  type: 'deleted',
  recordedAt,
  offsetMinutes: 0,
  where: '',
  whatHappened: '',
  files: [],
  hash,
  link,
})
