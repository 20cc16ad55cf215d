import type { ChainRow } from '../chain.ts'
import type { Entry } from '../entry.ts'
import { csvRecord } from './csv.ts'
import type { ChosenExtract } from './extract.ts'
import { extractView } from './extract.ts'

/**
 * chronology.csv: the log as a table for reading, in the order of recording, one record for each row of the chain.
 * The record of evidence is the entry's JSON file, of which `entry_sha256` is the hash.
 */

// Spreadsheets take UTF-8 for something else unless it begins so.
const byteOrderMark = '\ufeff'

const columns: readonly (readonly [string, (entry: Partial<Entry>) => string | number | undefined])[] = [
  ['recorded_at_utc', (e) => e.recordedAt],
  ['clock_offset_minutes', (e) => e.offsetMinutes],
  ['event_time', (e) => e.eventTime],
  ['event_precision', (e) => e.eventPrecision],
  ['until', (e) => e.until],
  ['time_as_shown', (e) => [e.dayShown, e.timeShown].filter(Boolean).join(' · ')],
  ['type', (e) => e.type],
  ['case', (e) => e.case],
  ['where', (e) => e.where],
  ['who', (e) => e.who?.displayName],
  ['handle', (e) => e.who?.handle],
  ['profile', (e) => e.who?.profileUrl],
  ['direction', (e) => e.capture?.direction],
  ['what_happened', (e) => e.whatHappened],
  ['interpretation', (e) => e.interpretation],
  ['my_response', (e) => e.myResponse],
  ['told_to_stop', (e) => e.toldToStop && [e.toldToStop.at, e.toldToStop.words].filter(Boolean).join(' ')],
  ['impact_0_to_10', (e) => e.impact?.score],
  ['impact', (e) => e.impact?.text],
  [
    'reported_to',
    (e) => e.reportedTo?.map((r) => [r.whom, r.at, r.reference].filter(Boolean).join(' ')).join('; '),
  ],
  ['page', (e) => e.capture?.url],
  ['files', (e) => e.files?.map((file) => file.name).join(' ')],
  ['amends_entry', (e) => e.amendsSeq],
  ['reason', (e) => e.reason],
]

export const chronologyHead = (): string =>
  byteOrderMark + csvRecord(['entry', 'disclosed', 'entry_sha256', ...columns.map(([name]) => name)])

/** `entry`: `undefined` where nothing of it is handed over. Of an `extract` only the chosen fields are written. */
export function chronologyRecord(
  { seq, entryHash }: ChainRow,
  entry: Entry | undefined,
  extract?: ChosenExtract,
): string {
  const told = entry && extract ? readable(entry, extract) : entry
  return csvRecord([
    `${seq}`,
    told === undefined ? 'no' : extract === undefined ? 'yes' : 'extract',
    entryHash,
    ...columns.map(([, cell]) => (told === undefined ? '' : `${cell(told) ?? ''}`)),
  ])
}

const readable = (entry: Entry, { fields, files = [] }: ChosenExtract): Partial<Entry> => ({
  type: entry.type,
  recordedAt: entry.recordedAt,
  offsetMinutes: entry.offsetMinutes,
  ...extractView(entry, fields),
  files: entry.files.filter(({ name }) => files.includes(name)),
})
