import browser from 'webextension-polyfill'
import type * as z from 'zod/mini'
import { isUnlocked } from '../log/identity.ts'
import { lockingDefaults, preferences, setPreference } from '../log/preferences.ts'
import type { KeysReplies, keysRequests, LockingView } from '../requests/keys.ts'
import { watchIdle } from './auto-lock.ts'
import { dropDraft, keepDrafts, keptDraft, quickHide } from './hide.ts'
import { leaveOpen } from './keyring.ts'
import { card, lodge } from './lodge.ts'
import { confirmRecovery, makeRecovery, recover, revokeRecovery, tryRecovery } from './recovery.ts'
import { changed } from './revision.ts'
import { changePassphrase } from './rewrap.ts'

/** What the background does about keys, locking, hiding and lodging. */

type KeysAnswers = {
  [K in keyof KeysReplies]: (args: z.infer<(typeof keysRequests)[K]>) => Promise<KeysReplies[K]>
}

const done = async (work: Promise<unknown>): Promise<null> => {
  await work
  await changed()
  return null
}

const locking = async (): Promise<LockingView> => {
  const { hideTo, autoLockMinutes, lockWithScreen, hideKey } = await preferences()
  return {
    autoLockMinutes: autoLockMinutes ?? lockingDefaults.autoLockMinutes,
    lockWithScreen: lockWithScreen ?? lockingDefaults.lockWithScreen,
    hideKey: hideKey ?? lockingDefaults.hideKey,
    ...(hideTo !== undefined && { hideTo }),
    hearsScreenLock: !browser.runtime.getURL('').startsWith('moz-extension:'),
  }
}

export const keysAnswers: KeysAnswers = {
  changePassphrase: ({ old, passphrase }) => done(changePassphrase(old, passphrase)),
  makeRecovery: ({ passphrase }) => makeRecovery(passphrase, new Date()),
  confirmRecovery: ({ id }) => done(confirmRecovery(id)),
  revokeRecovery: () => done(revokeRecovery()),
  tryRecovery: async ({ code }) => {
    await tryRecovery(code)
    return null
  },
  recover: ({ code, passphrase }) => done(recover(code, passphrase, new Date())),
  locking,
  async setLocking({ hideTo, autoLockMinutes, lockWithScreen, hideKey }) {
    if (hideTo !== undefined) await setPreference('hideTo', hideTo.trim() === '' ? undefined : hideTo.trim())
    if (lockWithScreen !== undefined) await setPreference('lockWithScreen', lockWithScreen)
    if (hideKey !== undefined) await setPreference('hideKey', hideKey)
    if (autoLockMinutes !== undefined) {
      await setPreference('autoLockMinutes', autoLockMinutes)
      await watchIdle()
      await again()
    }
    await changed()
    return locking()
  },
  quickHide: ({ drafts }) => quickHide(drafts),
  keepDrafts: async ({ drafts }) => {
    await keepDrafts(drafts)
    return null
  },
  draft: ({ key }) => keptDraft(key),
  dropDraft: async ({ id }) => {
    await dropDraft(id)
    return null
  },
  card: () => card(new Date()),
  lodge: (args) =>
    lodge(args)
      .then(
        (written) => ({ status: 'saved' as const, ...written }),
        ({ name, message }: Error) => ({ status: 'notSaved' as const, error: `${name}: ${message}` }),
      )
      .finally(changed),
}

/** Another time holds from now on, for a log that is open as well. */
const again = async (): Promise<void> => {
  const { identity } = await browser.storage.session.get('identity')
  if ((await isUnlocked()) && typeof identity === 'string') await leaveOpen(identity)
}
