import { type Outline, outlineOf } from '../core/evidence/hand-over/outline.ts'
import { identity } from './identity.ts'
import { onLocked } from './on-locked.ts'
import { openEntry } from './open-entry.ts'
import { store } from './store.ts'

/** Outlines of all entries. Entries never change, so what was opened once is kept in this page until the log is locked. */

const known = new Map<number, Outline>()
onLocked(() => known.clear())

export interface Outlines {
  /** In the order of the log; without the deleted ones. */
  readonly outlines: readonly Outline[]
  /** Rows of the chain. */
  readonly size: number
  /** Numbers of those that cannot be opened: they cannot be handed over. */
  readonly unreadable: readonly number[]
}

const atOnce = 200

/** @throws LockedError, and the signal's reason when it was aborted */
export async function readOutlines(
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Outlines> {
  const unreadable: number[] = []
  const numbers = await store.entries.orderBy('seq').primaryKeys()
  const here = new Set<number>()
  for (let at = 0; at < numbers.length; at += atOnce) {
    signal.throwIfAborted()
    const secret = await identity()
    const part = numbers.slice(at, at + atOnce)
    const rows = await store.entries.bulkGet(part)
    await Promise.all(
      rows.map(async (row) => {
        if (row?.sealed === undefined) return
        here.add(row.seq)
        if (known.has(row.seq)) return
        try {
          known.set(row.seq, outlineOf(await openEntry(row, secret), row.lostFiles))
        } catch {
          unreadable.push(row.seq)
        }
      }),
    )
    onProgress(Math.min(at + atOnce, numbers.length), numbers.length)
  }
  for (const seq of known.keys()) if (!here.has(seq)) known.delete(seq)
  return {
    outlines: [...known.values()].sort((a, b) => a.seq - b.seq),
    size: numbers.length,
    unreadable: unreadable.sort((a, b) => a - b),
  }
}
