import { vault } from '../log/identity.ts'
import { OtherLogError } from '../log/other-log.ts'
import { type Preferences, preferences } from '../log/preferences.ts'
import { orFull } from '../log/quota.ts'
import { type Restoring, type StoredEntry, store, type Vault } from '../log/store.ts'
import { dropDigest } from './digest-log.ts'
import { lock } from './keyring.ts'
import { inWritersTurn } from './writers-turn.ts'

/** What a page laid ready out of a backup goes into the log: in one transaction, all of it or nothing. */

/** It was swept away, or never all there. */
export class RestoreGoneError extends Error {
  override readonly name = 'RestoreGoneError'
}

const evidence = ['entries', 'files', 'checkpoints', 'stamps'] as const
const settings = ['findings', 'confirmations', 'kinds', 'preferences', 'stampQueue'] as const
const known: readonly string[] = [...evidence, ...settings]

export interface Committed {
  /** In the log now, and of those the ones that were not there before. */
  readonly entries: number
  readonly added: number
  /** Deleted in the backup, and kept all the same, since the log here is frozen. Ascending. */
  readonly kept: readonly number[]
  /** The keys of a log that was not here before. */
  readonly vault?: Vault
}

/**
 * Into an empty log, which then is the restored one; or into an earlier state of the same log, which gets what it
 * lacks and keeps its own keys and settings. While an allegation is open here, only additions come in: what the backup's
 * log deleted later stays here, beside the tombstone. Refusing the backup would leave no way on, for lifting the freeze
 * is an entry too, and with it the two logs would part ways. @throws RestoreGoneError, OtherLogError, FullError
 */
export const commitRestore = (restoreId: string): Promise<Committed> =>
  inWritersTurn(async () => {
    const tables = [...known, 'vault', 'restoring', 'digests'].map((name) => store.table(name))
    const result = await orFull(() =>
      store.transaction('rw', tables, async () => {
        const rows = store.restoring.where('restoreId').equals(restoreId)
        const numbers = await rows.primaryKeys()
        // The keys were laid down last: without them the page never came to the end.
        const keys = (await store.restoring.get(numbers.at(-1) ?? -1)) as Restoring | undefined
        if (keys?.table !== 'vault') throw new RestoreGoneError('What was to be restored is gone.')
        const before = await store.entries.count()
        const isOwn = before > 0
        const { frozen } = await preferences()
        const kept: number[] = []
        if (isOwn && (await vault())?.origin !== (keys.row as Vault).origin)
          throw new OtherLogError('There is another log here already.')
        if (!isOwn) {
          // Without an entry there is nothing here to lose; findings and choices are laid over those of this profile.
          for (const name of [...evidence, 'digests']) await store.table(name).clear()
          await store.vault.put(keys.row as Vault)
        }
        for (const n of numbers.slice(0, -1)) {
          const one = await store.restoring.get(n)
          if (one === undefined || !known.includes(one.table)) continue
          if (!isOwn) await store.table(one.table).put(one.row)
          else if (one.table === 'preferences') await takeFreeze(one.row, before)
          else if (await mend(one, frozen)) kept.push((one.row as StoredEntry).seq)
          await store.restoring.delete(n)
        }
        await rows.delete()
        const entries = await store.entries.count()
        return { entries, added: entries - before, kept, isOwn, vault: keys.row as Vault }
      }),
    )
    // An identity that is held belongs to the log that was here before.
    if (!result.isOwn) await lock()
    const { isOwn, vault: restored, ...done } = result
    return isOwn ? done : { ...done, vault: restored }
  })

/** A freeze that comes in with its entry holds here as well, whatever else of the settings stays. */
async function takeFreeze(row: unknown, before: number): Promise<void> {
  const { name, value } = row as { name: string; value: Preferences['frozen'] }
  if (name === 'frozen' && Number(value?.seq) > before) await store.preferences.put({ name, value })
}

/**
 * What an earlier state of the log lacks. `true` for an entry that the backup's log deleted and that a freeze keeps.
 * @throws OtherLogError where the two part ways.
 */
async function mend({ table, row }: Restoring, frozen: Preferences['frozen']): Promise<boolean> {
  if (!(evidence as readonly string[]).includes(table)) return false
  if (table !== 'entries') {
    const key = keyOf(table, row as Record<string, unknown>)
    if ((await store.table(table).get(key)) === undefined && (await isKept(table, row)))
      await store.table(table).add(row)
    return false
  }
  const theirs = row as StoredEntry
  const ours = await store.entries.get(theirs.seq)
  if (ours === undefined) await store.entries.add(theirs)
  else if (ours.link !== theirs.link) throw new OtherLogError(`The logs part ways at entry ${theirs.seq}.`)
  else if (ours.sealed === undefined && ours.lost !== undefined && theirs.sealed !== undefined) {
    await store.entries.put(theirs)
    await dropDigest(theirs.seq)
  } else if (ours.sealed !== undefined && theirs.sealed === undefined && theirs.lost === undefined) {
    if (frozen !== undefined) return true
    // Deleted after this state of the log; the tombstone comes with the backup.
    await store.entries.put(theirs)
    await store.files.where('seq').equals(theirs.seq).delete()
    await dropDigest(theirs.seq)
  } else if (ours.lostFiles !== undefined && theirs.lostFiles === undefined) {
    const { lostFiles: _found, ...rest } = ours
    await store.entries.put(rest)
  }
  return false
}

const keyOf = (table: string, row: Record<string, unknown>) =>
  (table === 'files'
    ? [row.seq, row.name]
    : table === 'stamps'
      ? [row.size, row.authority]
      : row.size) as string

/** A file of an entry that was deleted here stays deleted. */
async function isKept(table: string, row: unknown): Promise<boolean> {
  if (table !== 'files') return true
  const ours = await store.entries.get((row as { seq: number }).seq)
  return ours === undefined || ours.sealed !== undefined || ours.lost !== undefined
}
