import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { platformsOffKey as key } from '../tab-protocol.ts'

/**
 * Which platforms the clinician has switched off. In `storage.local` and not in the log's own store, because the
 * content script on such a platform reads it too, before it does anything there.
 */

const schema = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200))

/** Ids. What is stored in another form counts as nothing. */
export async function platformsOff(): Promise<readonly string[]> {
  const stored = z.safeParse(schema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.data : []
}

export async function switchPlatform(platform: string, on: boolean): Promise<void> {
  const others = (await platformsOff()).filter((id) => id !== platform)
  await browser.storage.local.set({ [key]: on ? others : [...others, platform] })
}
