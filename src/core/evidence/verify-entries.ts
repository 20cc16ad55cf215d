import type { ChainRow } from './chain.ts'
import { sha256Hex } from './chain.ts'
import type { Entry } from './entry.ts'
import { decodeEntry } from './entry.ts'
import type { Problem } from './problem.ts'

export type EntryReader = (seq: number) => Promise<Uint8Array | undefined>
export type FileReader = (seq: number, name: string) => Promise<Uint8Array | undefined>

interface Readers {
  readonly entry?: EntryReader
  readonly file?: FileReader
  readonly mayWithhold?: boolean
}

export interface CheckedEntries {
  problems: Problem[]
  entriesChecked: number
  filesChecked: number
  withheld: number[]
  deleted: number[]
}

/** Compares entries and files with the hashes that the rows, and then the entries, hold of them. */
export async function checkEntries(
  rows: readonly ChainRow[],
  { entry, file, mayWithhold = false }: Readers,
  onProgress?: (done: number, total: number) => void,
): Promise<CheckedEntries> {
  const checked: CheckedEntries = {
    problems: [],
    entriesChecked: 0,
    filesChecked: 0,
    withheld: [],
    deleted: [],
  }
  const absent: number[] = []
  const tombstoned = new Set<number>()
  for (const [index, row] of rows.entries()) {
    const result = entry && (await checkEntry(row, entry))
    if (result === 'absent') absent.push(row.seq)
    else if (Array.isArray(result)) checked.problems.push(...result)
    else if (result) {
      checked.entriesChecked++
      if (result.type === 'tombstone' && result.amendsSeq !== undefined) tombstoned.add(result.amendsSeq)
      for (const recorded of file ? result.files : []) {
        const kind = file && (await checkFile(row.seq, recorded, file))
        if (kind === undefined) checked.filesChecked++
        else if (kind !== 'fileMissing' || !mayWithhold)
          checked.problems.push({ kind, seq: row.seq, file: recorded.name })
      }
    }
    onProgress?.(index + 1, rows.length)
  }
  for (const seq of absent) {
    if (tombstoned.has(seq)) checked.deleted.push(seq)
    else if (mayWithhold) checked.withheld.push(seq)
    else checked.problems.push({ kind: 'entryMissing', seq })
  }
  return checked
}

/** The entry when its bytes are the recorded ones and it belongs to this row; else what is wrong. */
async function checkEntry(row: ChainRow, read: EntryReader): Promise<Entry | Problem[] | 'absent'> {
  const { seq } = row
  try {
    const bytes = await read(seq)
    if (bytes === undefined) return 'absent'
    if ((await sha256Hex(bytes)) !== row.entryHash) return [{ kind: 'entryAltered', seq }]
    const entry = decodeEntry(bytes)
    const problems: Problem[] = []
    if (entry.seq !== seq) problems.push({ kind: 'seqMismatch', seq })
    if (entry.prev !== row.prev) problems.push({ kind: 'prevMismatch', seq })
    return problems.length > 0 ? problems : entry
  } catch {
    return [{ kind: 'entryUnreadable', seq }]
  }
}

async function checkFile(
  seq: number,
  recorded: Entry['files'][number],
  read: FileReader,
): Promise<'fileMissing' | 'fileSize' | 'fileAltered' | 'fileUnreadable' | undefined> {
  try {
    const bytes = await read(seq, recorded.name)
    if (bytes === undefined) return 'fileMissing'
    if (bytes.length !== recorded.bytes) return 'fileSize'
    return (await sha256Hex(bytes)) === recorded.sha256 ? undefined : 'fileAltered'
  } catch {
    return 'fileUnreadable'
  }
}
