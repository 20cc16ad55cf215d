import type { MessageRow } from '../core/evidence/capture.ts'
import { toHex } from '../core/evidence/hex.ts'
import { vault } from '../log/identity.ts'
import { store } from '../log/store.ts'

/**
 * Whether a message is in the log already, told without opening the log: each entry carries a keyed mark of the
 * message it holds. The key cannot be read out, so that nobody can try out ids against the marks elsewhere.
 */

const markUnder = async (key: CryptoKey, platform: string, messageId: string): Promise<string> =>
  toHex(
    new Uint8Array(
      await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${platform}\n${messageId}`)),
    ),
  )

/** `undefined` before the first passphrase. */
export async function markOf(platform: string, messageId: string): Promise<string | undefined> {
  const keys = await vault()
  return keys === undefined ? undefined : markUnder(keys.markKey, platform, messageId)
}

/** Each message with the number of the first entry that holds it, where one does. */
export async function withSaved(platform: string, rows: readonly MessageRow[]): Promise<MessageRow[]> {
  const keys = await vault()
  if (keys === undefined) return [...rows]
  const marks = await Promise.all(rows.map(({ id }) => markUnder(keys.markKey, platform, id)))
  const holding = await store.entries.where('mark').anyOf(marks).toArray()
  return rows.map((row, i) => {
    const numbers = holding.filter(({ mark }) => mark === marks[i]).map(({ seq }) => seq)
    return numbers.length === 0 ? row : { ...row, savedAs: Math.min(...numbers) }
  })
}
