import browser from 'webextension-polyfill'

/**
 * Scripts that are put beside the content script only when something is saved. They share its world, which the
 * page's own scripts cannot see, and are asked by calling what they left there.
 */

export const snapshotScript = 'src/content/snapshot.iife.js'
export const outlineScript = 'src/content/outline.iife.js'
export const spotlightScript = 'src/content/spotlight.iife.js'
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
 * What `ask` answers in the page; the script is put there first where it is not.
 * @param ask runs in the page, from its source alone; its answer in a list, or nothing where the script is missing
 * @throws PageScriptError, and the browser's own error when it lets nothing be put there
 */
export async function askScript<A extends unknown[]>(
  tabId: number,
  file: string,
  ask: (...args: A) => [answer: unknown] | undefined,
  ...args: A
): Promise<unknown> {
  const asked = async () => {
    const first = await call(tabId, ask, args)
    if (Array.isArray(first)) return first[0] ?? null
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    const second = await call(tabId, ask, args)
    if (Array.isArray(second)) return second[0] ?? null
    throw new PageScriptError('the page took no script of ours')
  }
  return within(asked())
}
