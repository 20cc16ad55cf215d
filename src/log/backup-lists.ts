import { partPath, rowsOfList } from '../core/evidence/backup/layout.ts'
import type { BackupList, BackupPart } from '../core/evidence/backup/lists.ts'
import { sha256Hex } from '../core/evidence/chain.ts'
import { store } from './store.ts'

/** What the lists of a backup say of the log as it is now. */

export interface Listed {
  readonly lists: readonly BackupList[]
  /** Rows of the chain. */
  readonly size: number
  readonly parts: number
  /** Of all pieces together. */
  readonly bytes: number
}

/** An entry was deleted between the two readings of the store. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError'
}

/**
 * It goes on until it has met the end of the chain: then every deletion that it saw is one whose tombstone it has
 * too, whatever was saved meanwhile.
 */
export async function listsOf(onProgress: (share: number) => void, signal?: AbortSignal): Promise<Listed> {
  const lists: BackupList[] = []
  const total = { size: 0, parts: 0, bytes: 0 }
  for (;;) {
    const from = lists.length * rowsOfList + 1
    const rows = await store.entries
      .where('seq')
      .between(from, from + rowsOfList)
      .toArray()
    if (rows.length === 0) break
    const list: BackupList = { rows: [], checkpoints: [], stamps: [], parts: [] }
    for (const { sealed, ...row } of rows) {
      signal?.throwIfAborted()
      list.rows.push({ ...row })
      const listed = async (bytes: Uint8Array, name?: string) => {
        total.parts++
        total.bytes += bytes.length
        list.parts.push(await partOf(total.parts, row.seq, bytes, name))
      }
      if (sealed !== undefined) await listed(sealed)
      for (const [seq, name] of await store.files.where('seq').equals(row.seq).primaryKeys()) {
        const file = await store.files.get([seq, name])
        if (file === undefined) throw new ChangedMeanwhileError(`Entry ${seq} was deleted meanwhile.`)
        await listed(file.sealed, name)
      }
      total.size = row.seq
    }
    // The first list has the checkpoint of the empty log too, should there be one.
    const between = [from === 1 ? 0 : from, from + rowsOfList] as const
    list.checkpoints = (
      await store.checkpoints
        .where('size')
        .between(...between)
        .toArray()
    ).map((one) => ({
      ...one,
    }))
    list.stamps = (
      await store.stamps
        .where('size')
        .between(...between)
        .toArray()
    ).map((one) => ({ ...one }))
    lists.push(list)
    onProgress(total.size / Math.max(total.size, (await store.entries.count()) || 1))
    // A short list is the last one, unless an entry was added to it meanwhile.
    if (rows.length < rowsOfList) {
      const last = await store.entries.orderBy('seq').last()
      if (last?.seq === total.size) break
      for (const { bytes } of lists.pop()?.parts ?? []) {
        total.parts--
        total.bytes -= bytes
      }
    }
  }
  return { lists: lists.map(upTo(total.size)), ...total }
}

/** A checkpoint is not in the backup when its entry is not. */
const upTo =
  (size: number) =>
  (list: BackupList): BackupList => ({
    ...list,
    checkpoints: list.checkpoints.filter((one) => one.size <= size),
    stamps: list.stamps.filter((one) => Number(one.size) <= size),
  })

const partOf = async (n: number, seq: number, bytes: Uint8Array, name?: string): Promise<BackupPart> => ({
  path: partPath(n),
  seq,
  ...(name !== undefined && { name }),
  bytes: bytes.length,
  sha256: await sha256Hex(bytes),
})
