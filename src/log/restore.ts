import { type Damage, isLoss } from '../core/evidence/backup/damage.ts'
import type { BackupHead } from '../core/evidence/backup/lists.ts'
import { type OpenedBackup, openBackup, readHead } from '../core/evidence/backup/open-backup.ts'
import { restoredRows } from '../core/evidence/backup/read-backup.ts'
import { newLogKeys, openLogKeys } from '../core/evidence/log-keys.ts'
import { DamagedKeyFileError, unwrapIdentity, WrongPassphraseError } from '../core/evidence/passphrase.ts'
import { parseRecoveryCode } from '../core/evidence/recovery-code.ts'
import { vault } from './identity.ts'
import { OtherLogError } from './other-log.ts'
import { orFull, requireRoom } from './quota.ts'
import { type Restoring, store } from './store.ts'

/**
 * Reads a backup in the page, since no message could carry it, checks every byte, and lays the rows into the
 * waiting room `restoring`. Nothing of that is the log yet: only the background moves it there, under the log's lock
 * and in one transaction, and sweeps away what was never finished. So a computer that dies at any moment has either
 * the log as it was before, or the whole restored one.
 */

/** The log already holds everything that is in the backup. */
export class NothingNewError extends Error {
  override readonly name = 'NothingNewError'
}

export interface Staged {
  readonly restoreId: string
  /** ISO; when the backup was made. */
  readonly madeAt: string
  /** Entries that the backup should hold. */
  readonly size: number
  readonly damage: readonly Damage[]
  /** Entries and files whose bytes were there and right. */
  readonly entries: number
  readonly files: number
  /** Why the log continues with a new signing key, where it does. */
  readonly isNewKey: boolean
}

export { openBackup }

/**
 * @param secret passphrase or recovery code.
 * @throws WrongPassphraseError, DamagedKeyFileError, KeyDerivationError
 */
export async function identityOf({ keys }: OpenedBackup, secret: string): Promise<string> {
  const code = codeIn(secret)
  const tries: readonly (readonly [Uint8Array, string])[] = [
    ...(code === undefined ? [] : keys.recovery.map((wrapped) => [wrapped, code] as const)),
    ...keys.passphrase.map((wrapped) => [wrapped, secret] as const),
  ]
  let failure: Error = new DamagedKeyFileError('neither copy of the key file is there')
  for (const [wrapped, words] of tries) {
    try {
      return await unwrapIdentity(wrapped, words)
    } catch (error) {
      // A wrong passphrase is what a person can mend; damage to one of two copies is not worth a word.
      if (!(failure instanceof WrongPassphraseError)) failure = error as Error
    }
  }
  throw failure
}

const codeIn = (typed: string): string | undefined => {
  try {
    return parseRecoveryCode(typed)
  } catch {
    return undefined
  }
}

const batchBytes = 8_000_000
const batchRows = 500

/**
 * @param onProgress a share of 0 to 1.
 * @throws HeadLostError, ForgedBackupError, BackupFormatError, OtherLogError, NothingNewError, FullError,
 *   the signal's reason; then nothing is left behind.
 */
export async function stageRestore(
  backup: OpenedBackup,
  identity: string,
  now: Date,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Staged> {
  const head = await readHead(backup, identity)
  await refuseOther(head)
  await requireRoom(2 * backup.file.size)
  const restoreId = crypto.randomUUID()
  const since = now.toISOString()
  const damage: Damage[] = []
  const count = { entries: 0, files: 0 }
  let batch: Restoring[] = []
  let waiting = 0
  const flush = async () => {
    await orFull(() => store.restoring.bulkAdd(batch))
    batch = []
    waiting = 0
  }
  const put = async (table: string, row: unknown) => {
    batch.push({ restoreId, table, row, since })
    waiting += (row as { sealed?: Uint8Array }).sealed?.length ?? 0
    if (waiting >= batchBytes || batch.length >= batchRows) await flush()
  }
  try {
    const { size } = backup.file
    for await (const one of restoredRows({
      backup,
      head,
      identity,
      now: since,
      onProgress: (bytes) => onProgress?.(bytes / size),
      ...(signal && { signal }),
    })) {
      if ('damage' in one) damage.push(one.damage)
      else {
        if (one.table === 'files') count.files++
        if (one.table === 'entries' && (one.row as { sealed?: unknown }).sealed) count.entries++
        await put(one.table, one.row)
      }
    }
    for (const [table, rows] of Object.entries(head.tables)) for (const row of rows) await put(table, row)
    const keys = await vaultOf(head, identity)
    await put('vault', keys.vault)
    await flush()
    return { restoreId, madeAt: head.madeAt, size: head.size, damage, ...count, isNewKey: keys.isNew }
  } catch (error) {
    await dropRestore(restoreId).catch(() => undefined)
    throw error
  }
}

/** Takes away what was laid ready and not committed. */
export const dropRestore = (restoreId: string): Promise<number> =>
  store.restoring.where('restoreId').equals(restoreId).delete()

/** A log without entries is no loss; an earlier state of the same one can be brought up to date. */
async function refuseOther({ vault: held, size }: BackupHead): Promise<void> {
  const [own, last] = await Promise.all([vault(), store.entries.orderBy('seq').last()])
  if (own === undefined || last === undefined) return
  if (own.origin !== held.origin) throw new OtherLogError('There is another log here already.')
  const isWhole =
    (await store.entries.filter(({ lost, lostFiles }) => Boolean(lost ?? lostFiles)).count()) === 0
  if (last.seq >= size && isWhole) throw new NothingNewError('All of it is here already.')
}

async function vaultOf({ vault: held, size }: BackupHead, identity: string) {
  const { sealedKeys, publicKey } = held
  const keys = sealedKeys && (await openLogKeys({ sealedKeys, publicKey }, identity).catch(() => undefined))
  if (keys !== undefined) return { vault: { ...held, ...keys }, isNew: false }
  const earlierKeys = [...(held.earlierKeys ?? []), { publicKey, size }]
  return { vault: { ...held, ...(await newLogKeys(held.recipient)), earlierKeys }, isNew: true }
}

/** Whether anything of the log is lost; damage that cost nothing is told, too. */
export const isComplete = ({ damage }: Staged): boolean => !damage.some(isLoss)
