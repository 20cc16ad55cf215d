import type { Checkpoint } from '../core/evidence/checkpoint.ts'
import { toHex } from '../core/evidence/hex.ts'
import { lodgedIn } from '../core/evidence/lodged.ts'
import { identity, vault } from './identity.ts'
import { openEntry } from './open-entry.ts'
import { store } from './store.ts'

/** A checkpoint that somebody keeps for us. Bundles hand it over beside the latest and the time-stamped ones. */
export interface LodgedCheckpoint {
  /** Number of the entry that says so. */
  readonly seq: number
  readonly to: string
  /** ISO; the day on which it was lodged. */
  readonly on?: string
  readonly recordedAt: string
  readonly checkpoint: Checkpoint
}

/**
 * The mark of all entries about lodging, under the same key as the marks of messages: they are found without
 * opening every entry, and nobody else can tell which they are. `undefined` before the first passphrase.
 */
export async function lodgingMark(): Promise<string | undefined> {
  const keys = await vault()
  if (keys === undefined) return undefined
  const said = new TextEncoder().encode('chaperone\nlodged')
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', keys.markKey, said)))
}

/** Oldest first; deleted entries and those that cannot be opened are left out. @throws LockedError */
export async function lodgedCheckpoints(): Promise<LodgedCheckpoint[]> {
  const secret = await identity()
  const mark = await lodgingMark()
  if (mark === undefined) return []
  const rows = await store.entries.where('mark').equals(mark).sortBy('seq')
  const all = await Promise.all(
    rows.map(async (row) => {
      const entry = await openEntry(row, secret).catch(() => undefined)
      const checkpoint = entry && lodgedIn(entry)
      if (entry === undefined || checkpoint === undefined) return []
      const { seq, eventTime: on, recordedAt, disclosed } = entry
      return [{ seq, to: disclosed?.to ?? '', recordedAt, checkpoint, ...(on !== undefined && { on }) }]
    }),
  )
  return all.flat()
}
