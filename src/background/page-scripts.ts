import browser from 'webextension-polyfill'

/**
 * Scripts that are put beside the content script only when something is saved. They share its world, which the
 * page's own scripts cannot see, and are asked by calling what they left there.
 */

export const snapshotScript = 'src/content/snapshot.iife.js'
export const conversationScript = 'src/content/conversation.iife.js'

export class PageScriptError extends Error {
  override readonly name = 'PageScriptError'
}

// A page that hangs must not hold up a save.
const patienceMs = 5000

const within = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PageScriptError('the page did not answer in time')), patienceMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

const call = async <A extends unknown[]>(tabId: number, ask: (...args: A) => unknown, args: A) => {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: ask as (...args: unknown[]) => unknown,
    args,
  })
  if (frame?.error !== undefined && frame.error !== null) throw new PageScriptError(String(frame.error))
  return frame?.result as unknown
}

/**
 * What `ask` returns in the page, `null` when nothing; the script is put there first where it is not.
 * @param isThere, ask run in the page, from their source alone
 * @throws PageScriptError, and the browser's own error when it lets nothing be put there
 */
export async function askScript<A extends unknown[]>(
  tabId: number,
  file: string,
  isThere: () => boolean,
  ask: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const asked = async () => {
    if ((await call(tabId, isThere, [])) !== true)
      await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return (await call(tabId, ask, args)) ?? null
  }
  return within(asked())
}
