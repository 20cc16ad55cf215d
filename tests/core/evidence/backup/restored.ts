import type { Damage } from '../../../../src/core/evidence/backup/damage.ts'
import { openBackup, readHead } from '../../../../src/core/evidence/backup/open-backup.ts'
import { restoredRows } from '../../../../src/core/evidence/backup/read-backup.ts'
import type { ChainRow } from '../../../../src/core/evidence/chain.ts'
import type { SampleLog } from './samples.ts'

interface Row extends ChainRow {
  sealed?: Uint8Array
  lost?: string
  lostFiles?: string[]
}
interface FileRow {
  seq: number
  name: string
  sealed: Uint8Array
}

export const now = '2026-11-25T02:00:00.000Z'

/** What reading a whole backup gives. */
export async function restoredFrom(log: SampleLog, bytes: Blob | Uint8Array<ArrayBuffer>) {
  const backup = await openBackup(bytes instanceof Blob ? bytes : new Blob([bytes]))
  const head = await readHead(backup, log.identity)
  const damage: Damage[] = []
  const rows: Row[] = []
  const files: FileRow[] = []
  const others: unknown[] = []
  for await (const one of restoredRows({ backup, head, identity: log.identity, now })) {
    if ('damage' in one) damage.push(one.damage)
    else if (one.table === 'entries') rows.push(one.row as Row)
    else if (one.table === 'files') files.push(one.row as FileRow)
    else others.push(one.row)
  }
  return { head, damage, rows, files, others }
}
