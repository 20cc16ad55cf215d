import browser from 'webextension-polyfill'
import { openSerious } from '../core/audit/judge.ts'
import type { Finding } from '../core/audit/types.ts'

/**
 * The number of open serious findings on the settings page of one tab. A tab that has nothing of its own to say
 * (`null`) shows what all of them show: how many reminders are due.
 */
export async function showBadge(tabId: number, findings: readonly Finding[]): Promise<void> {
  const open = openSerious(findings)
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3b12' })
  await browser.action.setBadgeText({ tabId, text: open === 0 ? null : String(open) })
}

export const clearBadge = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: null })

export async function showDue(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f6b' })
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
}
