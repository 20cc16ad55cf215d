import browser from 'webextension-polyfill'
import { autoLockAlarm } from '../log/identity.ts'
import { clearBadge } from './badge.ts'
import { lock } from './keyring.ts'
import { listen } from './listen.ts'
import { listenForPointing, makeMenu } from './menus.ts'
import { changed } from './revision.ts'
import { resumeStamping, stampAlarm, stampLatest } from './stamping.ts'
import { onWritten } from './writer.ts'

/** Listeners are put in place before anything else, or the event that woke us would be lost. */

listen()
listenForPointing()

browser.runtime.onInstalled.addListener(() => void makeMenu())

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === autoLockAlarm) void lock().then(changed)
  if (name === stampAlarm) void resumeStamping()
})

onWritten(() => void stampLatest())
// A stamp that waited when the browser was closed, or that the worker's end cut off, is taken up again.
browser.runtime.onStartup.addListener(() => void resumeStamping())
void resumeStamping()

// Chromium forgets a tab's badge on navigation by itself; Firefox does for new documents only.
browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
  if (status === 'loading' && url !== undefined) void clearBadge(tabId).catch(() => undefined)
})
