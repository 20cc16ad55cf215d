import { linkOf, sha256Hex } from '../chain.ts'
import { decodeEntry, type Entry } from '../entry.ts'
import { open } from '../seal.ts'
import { partPath } from './layout.ts'
import type { Reading, RestoredRow } from './read-backup.ts'

/**
 * Where a list is lost in both copies, the pieces that no other list names still say themselves what they are: an
 * entry holds its number, its identity and the row before it, and the files after it have the hashes that it holds.
 * What such a row loses is the click that made it and the mark of its message.
 */
export async function* rebuilt(
  { backup, head, identity, signal }: Reading,
  claimed: ReadonlySet<string>,
): AsyncGenerator<RestoredRow> {
  let current: Entry | undefined
  for (let n = 1; n <= head.parts; n++) {
    signal?.throwIfAborted()
    if (claimed.has(partPath(n))) continue
    for (const { start, end } of backup.named(partPath(n))) {
      const sealed = await backup.read(start, end)
      const plain = await open(sealed, identity).catch(() => undefined)
      if (plain === undefined) continue
      const entryHash = await sha256Hex(plain)
      const file = current?.files.find(({ sha256 }) => sha256 === entryHash)
      if (current !== undefined && file !== undefined) {
        yield { table: 'files', row: { seq: current.seq, name: file.name, sealed } }
        continue
      }
      const entry = entryIn(plain)
      if (entry === undefined) continue
      current = entry
      const { seq, prev, id, recordedAt } = entry
      const link = await linkOf(prev, entryHash)
      yield { table: 'entries', row: { seq, entryHash, prev, link, id, requestId: id, recordedAt, sealed } }
    }
  }
}

const entryIn = (plain: Uint8Array): Entry | undefined => {
  try {
    return decodeEntry(plain)
  } catch {
    return undefined
  }
}
