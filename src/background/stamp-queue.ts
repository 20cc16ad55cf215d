import { toBase64 } from '../core/evidence/base64.ts'
import type { Stamp } from '../core/evidence/timestamp/read-response.ts'
import { newNonce } from '../core/evidence/timestamp/request.ts'
import { type QueuedStamp, store } from '../log/store.ts'

/**
 * The checkpoints that wait for a time stamp. Only the newest of them is ever sent: it covers the whole chain before
 * it, and an older one, sent now, would be stamped with no earlier time. So a day without a network costs one request
 * at its end, and the authority does not learn how many entries there were.
 */

/** The row of that checkpoint, made where there is none, with what is new put in. */
export function queue(size: number, change: Partial<QueuedStamp>): Promise<QueuedStamp> {
  return store.transaction('rw', store.stampQueue, async () => {
    const held = await store.stampQueue.get(size)
    const row: QueuedStamp = {
      size,
      queuedAt: new Date().toISOString(),
      nonce: toBase64(newNonce()),
      isToSend: false,
      isInFile: false,
      tries: 0,
      ...held,
      ...change,
    }
    await store.stampQueue.put(row)
    return row
  })
}

const newest = (rows: readonly QueuedStamp[]) => rows.toSorted((a, b) => a.size - b.size).at(-1)

export const nextToSend = async (): Promise<QueuedStamp | undefined> =>
  newest(await store.stampQueue.filter(({ isToSend }) => isToSend).toArray())

export const inFiles = async (): Promise<QueuedStamp[]> => {
  const rows = await store.stampQueue.filter(({ isInFile }) => isInFile).toArray()
  return rows.sort((a, b) => b.size - a.size)
}

type Change = (row: QueuedStamp) => Pick<QueuedStamp, 'isToSend' | 'isInFile'>

/** What waits for neither way any more is struck off. Part of the caller's transaction, if there is one. */
const settle = (change: Change): Promise<void> =>
  store.transaction('rw', store.stampQueue, async () => {
    for (const row of await store.stampQueue.toArray()) {
      const { isToSend, isInFile } = change(row)
      const { nextTryAt: _, lastError: __, ...rest } = row
      if (!isToSend && !isInFile) await store.stampQueue.delete(row.size)
      else
        await store.stampQueue.put(
          isToSend ? { ...row, isInFile } : { ...rest, isToSend, isInFile, tries: 0 },
        )
    }
  })

/** Requests that were saved as files can still be answered. */
export const sendNothing = (): Promise<void> => settle(({ isInFile }) => ({ isToSend: false, isInFile }))

/**
 * Keeps the whole answer and strikes off what it settles, both or neither. Of two by one authority the earlier stays:
 * it is the one that shows more.
 */
export const keepStamp = (
  size: number,
  authority: string,
  response: Uint8Array,
  { genTime }: Stamp,
  isByFile: boolean,
): Promise<void> =>
  store.transaction('rw', store.stamps, store.stampQueue, async () => {
    const receivedAt = new Date().toISOString()
    const held = await store.stamps.get([size, authority])
    if (held === undefined || Date.parse(genTime) < Date.parse(held.genTime))
      await store.stamps.put({ size, authority, response, genTime, receivedAt })
    await settle((row) => ({
      isToSend: row.isToSend && (isByFile || row.size > size),
      isInFile: row.isInFile && !(isByFile && row.size === size),
    }))
  })
