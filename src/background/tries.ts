import browser from 'webextension-polyfill'
import { WrongPassphraseError } from '../core/evidence/passphrase.ts'

/**
 * Wrong passphrases are slowed, by whatever door they come; nothing is ever wiped. The count lies in the session's
 * memory: it outlives the worker and ends with the browser. That is enough, because this is no protection against
 * someone who has the disk: they would try elsewhere, as fast as scrypt lets them, and only the passphrase itself
 * stands against that. Here it stops whoever sits down at an unattended desk, and restarting the browser wins them
 * three tries at the cost of being seen to do it.
 */

/** Carries the seconds to wait in its message. */
export class TooSoonError extends Error {
  override readonly name = 'TooSoonError'
}

interface Failures {
  count: number
  /** Milliseconds since 1970. */
  until: number
}

// The first mistakes cost nothing; then each costs twice the one before.
const freeTries = 3
const longestMs = 60_000
const waitMs = (count: number) =>
  count < freeTries ? 0 : Math.min(longestMs, 1000 * 2 ** Math.min(count - freeTries, 6))

const failures = async (): Promise<Failures | undefined> => {
  const { failures: held } = await browser.storage.session.get('failures')
  return held as Failures | undefined
}

/**
 * One at a time, or ten guesses sent at once would all be the first.
 * @throws TooSoonError, and what `attempt` throws; a WrongPassphraseError is counted.
 */
export const tried = <T>(attempt: () => Promise<T>): Promise<T> =>
  navigator.locks.request('chaperone-passphrase', async () => {
    const before = await failures()
    const wait = (before?.until ?? 0) - Date.now()
    // Longer than we ever ask for: somebody set the clock back.
    if (wait > 0 && wait <= longestMs) throw new TooSoonError(String(Math.ceil(wait / 1000)))
    try {
      const value = await attempt()
      await browser.storage.session.remove('failures')
      return value
    } catch (error) {
      if (error instanceof WrongPassphraseError) {
        const count = (before?.count ?? 0) + 1
        await browser.storage.session.set({ failures: { count, until: Date.now() + waitMs(count) } })
      }
      throw error
    }
  })
