import browser from 'webextension-polyfill'
import { notificationLook } from './discreet.ts'

/** Optional: the browser is asked when the clinician switches notifications on, and not before. */
const permission = { permissions: ['notifications' as const] }

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission)

/**
 * A notification, where they are switched on. Says that something was saved or is due, and nothing about whom or
 * what: others may see the screen. One with an `id` takes the place of the one before it.
 * @returns whether it is shown
 */
export async function notify(text: string, id?: string): Promise<boolean> {
  if (!(await mayNotify().catch(() => false))) return false
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      ...(await notificationLook()),
      message: text,
    })
    return true
  } catch {
    return false
  }
}
