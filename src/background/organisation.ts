import browser from 'webextension-polyfill'
import { type Policy, readPolicy } from '../core/organisation/policy.ts'
import { preferences } from '../log/preferences.ts'
import type { JurisdictionCode } from '../requests/pathway.ts'
import type { OrganisationView } from '../requests/settings.ts'

/**
 * What the clinician's organisation set through the browser's managed storage. Read anew each time: it is a look-up in
 * memory, and a change holds at once. Firefox refuses where nothing was set.
 */
export const policy = async (): Promise<Policy> =>
  readPolicy(await browser.storage.managed.get().catch(() => undefined))

export async function organisation(): Promise<OrganisationView | null> {
  const { organisation: name, extraChecks, ...set } = await policy()
  const view = { ...set, extraChecks: extraChecks.map(({ title }) => title) }
  const isNothing =
    Object.values(view).every((one) => Array.isArray(one) && one.length === 0) && name === undefined
  return isNothing ? null : { ...view, ...(name !== undefined && { name }) }
}

/** Where the clinician practises: as said by herself, else as her organisation set it. */
export const jurisdictionNow = async (): Promise<JurisdictionCode | undefined> =>
  (await preferences()).jurisdiction ?? (await policy()).jurisdiction
