import { space } from './space.ts'

/** The browser gives no more room. Nothing was written, and everything that was there is still there. */
export class FullError extends Error {
  // As browsers and Dexie name it, wherever in the error they say so.
  override readonly name = 'QuotaExceededError'
}

/**
 * Left free on purpose. On a disk that is full to the last byte Chromium shuts the whole store (measured, on a file
 * system of 300 MB: "Failed to write blobs (IOError)", and then not even reading works), so it must not come to that.
 */
const reserve = 5_000_000

/** @throws FullError when there is not the room for so many bytes more. */
export async function requireRoom(bytes: number): Promise<void> {
  const room = await space()
  if (room !== undefined && room.quota - room.used < bytes + reserve)
    throw new FullError('There is not enough room left.')
}

/** A failed commit may carry its reason inside, depending on the browser and on when it noticed. */
const isQuota = (error: unknown, depth = 0): boolean => {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { name, inner, cause, failures } = error as {
    name?: unknown
    inner?: unknown
    cause?: unknown
    failures?: unknown
  }
  return (
    name === 'QuotaExceededError' ||
    [inner, cause, ...(Array.isArray(failures) ? failures : [])].some((one) => isQuota(one, depth + 1))
  )
}

/** What a browser calls it when the disk ran full under it; other troubles have these names, too. */
const isPerhapsFull = (error: unknown): boolean =>
  ['AbortError', 'UnknownError', 'DataError', 'DatabaseClosedError'].includes((error as Error).name)

/**
 * What fails for want of room fails under one name. `write` is one transaction, which may be tried again: after a
 * full disk Firefox refuses the next one whatever it is ("did not allow mutations"), and takes the one after it.
 * @throws FullError, or the error as it was
 */
export async function orFull<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write().then(undefined, (error: Error) => {
      if (error.name !== 'InvalidStateError') throw error
      return write()
    })
  } catch (error) {
    const isFull = isQuota(error) || (isPerhapsFull(error) && (await hasNoRoom()))
    if (isFull) throw new FullError('The browser gives no more room.', { cause: error })
    throw error
  }
}

const hasNoRoom = () =>
  requireRoom(0).then(
    () => false,
    () => true,
  )
