import browser from 'webextension-polyfill'
import { autoLockAlarm, isUnlocked } from '../log/identity.ts'
import { lockingDefaults, preferences } from '../log/preferences.ts'
import { lock } from './keyring.ts'
import { changed } from './revision.ts'

/**
 * What locks the log unasked: it was not used for so long; nobody touched the computer for so long, although a page
 * of ours went on asking; the screen was locked. Closing the browser locks it too, since the key is in memory only.
 */

const lockNow = async (): Promise<void> => {
  await lock()
  await changed()
}

/**
 * `locked` is told by Chromium. Firefox (read in the source of 153: toolkit's ext-idle.js) tells `idle` and
 * `active` only. After `locked` no `idle` follows; then the alarm remains.
 */
export async function left(state: string): Promise<void> {
  const { lockWithScreen = lockingDefaults.lockWithScreen } = await preferences()
  const isLeft = state === 'idle' || (state === 'locked' && lockWithScreen)
  if (isLeft && (await isUnlocked())) await lockNow()
}

export function listenForLeaving(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === autoLockAlarm) void lockNow()
  })
  browser.idle.onStateChanged.addListener((state) => void left(state))
  // A page of ours may have found that the time is over; then this worker must forget as well.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes.identity && changes.identity.newValue === undefined) void lockNow()
  })
  void watchIdle()
}

/** Set at each start: no browser promises to remember it. */
export async function watchIdle(): Promise<void> {
  const { autoLockMinutes = lockingDefaults.autoLockMinutes } = await preferences()
  browser.idle.setDetectionInterval(autoLockMinutes * 60)
}
