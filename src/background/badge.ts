import browser from 'webextension-polyfill'
import { openSerious } from '../core/audit/judge.ts'
import type { Finding } from '../core/audit/types.ts'

/** The number of open serious findings on the settings page of one tab; nothing anywhere else. */
export async function showBadge(tabId: number, findings: readonly Finding[]): Promise<void> {
  const open = openSerious(findings)
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3b12' })
  await browser.action.setBadgeText({ tabId, text: open === 0 ? '' : String(open) })
}

export const clearBadge = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' })
