import browser from 'webextension-polyfill'

const every = 10_000

/**
 * Browsers end a background that seems idle after half a minute, and a large file on a slow disk may take longer
 * than that to be written. What is ended halfway writes nothing; each call to the browser puts the end off.
 */
export async function whileAwake<T>(work: () => PromiseLike<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), every)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
