import { type StoredStamp, store } from './store.ts'

/** Time stamps as they are stored. Only answers that were checked come here. */

/** All, oldest checkpoint first, for a bundle. */
export const storedStamps = (): Promise<StoredStamp[]> => store.stamps.orderBy('size').toArray()

/** On the longest checkpoint that has one, the earliest of them. */
export async function lastStamp(): Promise<StoredStamp | undefined> {
  const newest = await store.stamps.orderBy('size').last()
  const same = newest === undefined ? [] : await store.stamps.where('size').equals(newest.size).toArray()
  return same.sort((a, b) => (a.genTime < b.genTime ? -1 : 1))[0]
}

export const lastCheckpoint = () => store.checkpoints.orderBy('size').last()
