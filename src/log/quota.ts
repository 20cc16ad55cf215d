/** The browser gave no more room. Nothing was written, and everything that was there is still there. */
export class FullError extends Error {
  // As browsers and Dexie name it, wherever in the error they say so.
  override readonly name = 'QuotaExceededError'
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

/** What fails for want of room fails under one name. @throws FullError, or the error as it was */
export const orFull = async <T>(writing: PromiseLike<T>): Promise<T> => {
  try {
    return await writing
  } catch (error) {
    if (isQuota(error)) throw new FullError('The browser gives no more room.', { cause: error })
    throw error
  }
}
