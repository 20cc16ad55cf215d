import browser from 'webextension-polyfill'

/** The room that the browser gives us, and whether it promises to keep what lies in it. */

export interface Space {
  /** Bytes. */
  readonly used: number
  readonly quota: number
  readonly isNearlyFull: boolean
}

const nearlyFull = 0.8
/** Below this a single large file may be too much, however little is used. */
const leastLeft = 100_000_000

/** `undefined` where the browser does not say. */
export async function space(): Promise<Space | undefined> {
  const { usage: used, quota } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate)
  if (used === undefined || quota === undefined || quota <= 0) return undefined
  return { used, quota, isNearlyFull: used / quota >= nearlyFull || quota - used < leastLeft }
}

/**
 * Whether the browser has promised not to clear the log by itself when the disk is full. Chromium exempts extensions
 * with `unlimitedStorage` from quota and clearing, and yet says of them that they are not persistent; Firefox gives
 * them the promise when asked, and not before.
 */
export async function isKept(): Promise<boolean> {
  if (await navigator.storage.persisted().catch(() => false)) return true
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:')
  const unlimited = { permissions: ['unlimitedStorage' as const] }
  return !isFirefox && browser.permissions.contains(unlimited).catch(() => false)
}

/**
 * Asks for that promise; a browser may ask the person, so only in answer to something that the person did and was
 * told of before. Extensions with `unlimitedStorage` are mostly given it without a question.
 */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist().catch(() => false)
