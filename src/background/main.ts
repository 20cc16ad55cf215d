import browser from 'webextension-polyfill'
import { listenForLeaving } from './auto-lock.ts'
import { clearBadge } from './badge.ts'
import { listenForStop } from './conversation/session.ts'
import { listenForDiscreet } from './discreet.ts'
import { openFirstRun } from './first-run.ts'
import { listen } from './listen.ts'
import { listenForPointing, makeMenu } from './menus.ts'
import { listenForReminders } from './reminders.ts'
import { listenForStamps } from './stamping.ts'
import { sweep } from './sweep.ts'

/** Listeners are put in place before anything else, or the event that woke us would be lost. */

listen()
listenForPointing()
listenForStop()
listenForLeaving()
listenForStamps()
listenForReminders()
listenForDiscreet()

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenu()
  void openFirstRun(reason, new Date()).catch(() => undefined)
})

// Chromium forgets a tab's badge on navigation by itself; Firefox does for new documents only.
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  if (status === 'loading' && url !== undefined) void clearBadge(tabId).catch(() => undefined)
})

// Each time that the worker wakes; two look-ups by index.
void sweep(new Date()).catch(() => undefined)
