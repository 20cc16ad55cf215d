import { vault } from './keyring.ts'
import { store } from './store.ts'

/**
 * Whether a message is in the log already, told without opening the log: each entry carries a keyed mark of the
 * message it holds. The key cannot be read out, so that nobody can try out ids against the marks elsewhere.
 */

/** `undefined` before the first passphrase. */
export async function markOf(platform: string, messageId: string): Promise<string | undefined> {
  const keys = await vault()
  if (keys === undefined) return undefined
  const bytes = new TextEncoder().encode(`${platform}\n${messageId}`)
  const mark = new Uint8Array(await crypto.subtle.sign('HMAC', keys.markKey, bytes))
  return Array.from(mark, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Number of the first entry that holds the message; `undefined` when none does. */
export async function savedAs(platform: string, messageId: string): Promise<number | undefined> {
  const mark = await markOf(platform, messageId)
  if (mark === undefined) return undefined
  return (await store.entries.where('mark').equals(mark).first())?.seq
}
