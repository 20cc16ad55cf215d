import { type Gist, gistOf } from '../../core/pathway/facts.ts'
import { identity } from '../../log/identity.ts'
import { openEntry } from '../../log/open-entry.ts'
import { store } from '../../log/store.ts'
import { onLock, watchLock } from '../keyring.ts'

/** Entries never change, so what was read of one is kept until the log is locked. */

const known = new Map<number, Gist>()

onLock(() => known.clear())

const zone = (at: number): number => -new Date(at).getTimezoneOffset()
const atOnce = 200

/** `unread`: numbers of those that cannot be opened. Deleted ones are left out. @throws LockedError */
export async function gistsOf(seqs: readonly number[]): Promise<{ gists: Gist[]; unread: number[] }> {
  const isLockedSince = watchLock()
  const unread: number[] = []
  const gists: Gist[] = []
  for (let at = 0; at < seqs.length; at += atOnce) {
    const secret = await identity()
    const rows = await store.entries.bulkGet(seqs.slice(at, at + atOnce))
    await Promise.all(
      rows.map(async (row) => {
        if (row?.sealed === undefined) return
        try {
          const gist = known.get(row.seq) ?? gistOf(await openEntry(row, secret), zone)
          if (!isLockedSince()) known.set(row.seq, gist)
          gists.push(gist)
        } catch {
          unread.push(row.seq)
        }
      }),
    )
  }
  return { gists, unread: unread.sort((a, b) => a - b) }
}
