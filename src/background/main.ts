import browser from 'webextension-polyfill'
import { listenForLeaving } from './auto-lock.ts'
import { clearBadge } from './badge.ts'
import { listen } from './listen.ts'
import { listenForPointing, makeMenu } from './menus.ts'

/** Listeners are put in place before anything else, or the event that woke us would be lost. */

listen()
listenForPointing()
listenForLeaving()

browser.runtime.onInstalled.addListener(() => void makeMenu())

// Chromium forgets a tab's badge on navigation by itself; Firefox does for new documents only.
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  if (status === 'loading' && url !== undefined) void clearBadge(tabId).catch(() => undefined)
})
