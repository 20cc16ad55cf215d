import { checks } from '../checks/index.ts'
import { judge } from '../core/audit/judge.ts'
import type { AccountKind, Finding, Observation } from '../core/audit/types.ts'
import { type StoredFinding, store } from '../log/store.ts'

/** What was read, judged and remembered. */

/** Until the clinician says otherwise an account is judged as a personal one: the stricter kind. */
export const defaultKind: AccountKind = 'personal'

export const kindOf = async (platform: string): Promise<AccountKind | undefined> =>
  (await store.kinds.get(platform))?.kind

/** Whether a page had anything of ours to show; a page that is still loading, or a login page, had not. */
export const isComplete = (observations: readonly Observation[]): boolean =>
  observations.some(({ label }) => label !== undefined)

/** A page that no longer shows a setting says nothing against what another page showed. */
const isSilent = (next: Finding, before: StoredFinding | undefined): boolean =>
  next.observation.label === undefined && before?.observation.value !== undefined && before.page !== next.page

const remembered = (
  next: Finding,
  before: StoredFinding | undefined,
  url: string,
  readAt: string,
): StoredFinding => {
  const stored: StoredFinding = { ...next, url, readAt }
  const passedAt = next.outcome === 'passed' ? readAt : before?.passedAt
  if (passedAt !== undefined) stored.passedAt = passedAt
  const slipped = before?.outcome === 'passed' ? before.passedAt : before?.driftedFrom
  if (next.outcome === 'failed' && slipped !== undefined) stored.driftedFrom = slipped
  // Not being able to tell neither confirms nor ends a drift.
  else if (next.outcome === 'cantTell') {
    const from = before?.driftedFrom
    if (from !== undefined) stored.driftedFrom = from
  }
  return stored
}

/** Judges a reading for this account kind, without remembering it. */
export const judged = async (platform: string, observations: readonly Observation[]): Promise<Finding[]> =>
  judge(observations, checks, (await kindOf(platform)) ?? defaultKind)

/** Judges a settled reading and remembers when and where it was read, marking what slipped back. */
export async function remember(
  platform: string,
  observations: readonly Observation[],
  url: string,
  now: Date,
): Promise<StoredFinding[]> {
  const findings = await judged(platform, observations)
  return store.transaction('rw', store.findings, async () => {
    const kept: StoredFinding[] = []
    for (const next of findings) {
      const before = await store.findings.get([next.platform, next.check])
      const stored =
        isSilent(next, before) && before !== undefined
          ? before
          : remembered(next, before, url, now.toISOString())
      kept.push(stored)
    }
    await store.findings.bulkPut(kept)
    return kept
  })
}

/** The same readings under another account kind. That a judgement changes with the kind is no drift. */
export async function setKind(platform: string, kind: AccountKind): Promise<void> {
  await store.transaction('rw', store.findings, store.kinds, async () => {
    await store.kinds.put({ platform, kind })
    const before = await store.findings.where({ platform }).toArray()
    const again = before.flatMap(({ observation, url, readAt }) =>
      judge([observation], checks, kind).map(
        (finding): StoredFinding => ({
          ...finding,
          url,
          readAt,
          ...(finding.outcome === 'passed' && { passedAt: readAt }),
        }),
      ),
    )
    await store.findings.bulkPut(again)
  })
}
