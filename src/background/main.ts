import browser from 'webextension-polyfill'
import { autoLockAlarm } from '../log/identity.ts'
import { clearBadge } from './badge.ts'
import { listenForStop } from './conversation/session.ts'
import { lock } from './keyring.ts'
import { listen } from './listen.ts'
import { listenForPointing, makeMenu } from './menus.ts'
import { changed } from './revision.ts'

/** Listeners are put in place before anything else, or the event that woke us would be lost. */

listen()
listenForPointing()
listenForStop()

browser.runtime.onInstalled.addListener(() => void makeMenu())

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === autoLockAlarm) void lock().then(changed)
})

// Chromium forgets a tab's badge on navigation by itself; Firefox does for new documents only.
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  if (status === 'loading' && url !== undefined) void clearBadge(tabId).catch(() => undefined)
})
