import browser from 'webextension-polyfill'
import { open, seal } from '../core/evidence/seal.ts'
import { identity } from '../log/identity.ts'
import { preferences } from '../log/preferences.ts'
import { store } from '../log/store.ts'
import type { DraftView } from '../requests/keys.ts'
import { keys, lock } from './keyring.ts'
import { changed } from './revision.ts'
import { takeDown } from './tour/spotlight.ts'

/**
 * Quick hide: the log locks and every page of ours leaves for a neutral one. What stood in a form is sealed to the
 * log's recipient, which needs no secret, and comes back after unlocking.
 */

export interface Draft {
  id: string
  key: string
  json: string
}

export async function quickHide(drafts: readonly Draft[]): Promise<{ to: string }> {
  const { hideTo: to = 'about:blank' } = await preferences().catch(() => ({ hideTo: undefined }))
  // Another page must not wait until this one's words are sealed.
  await browser.storage.session.set({ hidden: { at: `${Date.now()}-${Math.random()}`, to } })
  // The one thing of ours on somebody else's page.
  void takeDown()
  await lock()
  await keepDrafts(drafts)
  await changed()
  return { to }
}

/** @throws NoPassphraseError; pages show forms only after that. */
export async function keepDrafts(drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const { recipient } = await keys()
  const keptAt = new Date().toISOString()
  const rows = await Promise.all(
    drafts.map(async ({ id, key, json }) => ({
      id,
      key,
      keptAt,
      sealed: await seal(new TextEncoder().encode(json), [recipient]),
    })),
  )
  await store.drafts.bulkPut(rows)
}

/** The latest of those kept for a form. @throws LockedError */
export async function keptDraft(key: string): Promise<DraftView | null> {
  const secret = await identity()
  const [latest] = (await store.drafts.where('key').equals(key).sortBy('keptAt')).slice(-1)
  if (latest === undefined) return null
  const { id, keptAt, sealed } = latest
  return { id, keptAt, json: new TextDecoder().decode(await open(sealed, secret)) }
}

export const dropDraft = (id: string): Promise<void> => store.drafts.delete(id)
