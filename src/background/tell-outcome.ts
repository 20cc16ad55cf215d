import browser from 'webextension-polyfill'
import { clearBadge } from './badge.ts'
import { notify } from './notify.ts'

const shownForMs = 8000

/**
 * Says what came of a save that no page of ours was open for: by a notification or, where those are switched off,
 * by a mark on the toolbar icon and its tooltip.
 */
export async function tellOutcome(tabId: number, words: string, isSaved: boolean): Promise<void> {
  if (await notify(words)) return
  await browser.action.setBadgeBackgroundColor({ tabId, color: isSaved ? '#1f5f6b' : '#8a3b12' })
  await browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '!' })
  await browser.action.setTitle({ tabId, title: words })
  // A tab that was closed meanwhile has no mark to take away.
  setTimeout(() => void clear(tabId).catch(() => undefined), shownForMs)
}

const clear = async (tabId: number) => {
  await clearBadge(tabId)
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('extensionName') })
}
