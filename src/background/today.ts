import { worstFirst } from '../core/audit/judge.ts'
import type { CheckView, PlatformSummary, TodayAction } from '../views.ts'
import { isOpen } from './checklist.ts'

/** The one thing to do today. */

const gravest = (views: readonly CheckView[]) =>
  [...views].sort((a, b) =>
    worstFirst({ outcome: 'failed', impact: a.impact }, { outcome: 'failed', impact: b.impact }),
  )[0]

/** One thing at a time: what slipped back, then what is open, then what has not been looked at, then what is old. */
export function todayOf(
  views: readonly CheckView[],
  unchosen: readonly PlatformSummary[] = [],
): TodayAction | undefined {
  const meant = views.filter(({ status }) => status !== 'inapplicable')
  const open = meant.filter(isOpen)
  const inUse = new Set(meant.filter(({ status }) => status !== 'notYet').map(({ platform }) => platform))
  const [undecided] = unchosen.filter(({ id }) => inUse.has(id))
  if (undecided !== undefined && !open.some(({ driftedFrom }) => driftedFrom !== undefined))
    return {
      because: 'chooseKind',
      platform: undecided.id,
      platformName: undecided.name,
      title: undecided.name,
      ...(undecided.link !== undefined && { link: undecided.link }),
    }
  const candidates: readonly [TodayAction['because'], CheckView | undefined][] = [
    ['drifted', gravest(open.filter(({ driftedFrom }) => driftedFrom !== undefined))],
    ['open', gravest(open)],
    ['stale', gravest(meant.filter(({ stale }) => stale))],
    ['notYet', gravest(meant.filter(({ status, platform }) => status === 'notYet' && inUse.has(platform)))],
    ['notYet', gravest(meant.filter(({ status, path }) => status === 'notYet' && path === undefined))],
  ]
  const [because, view] = candidates.find(([, candidate]) => candidate !== undefined) ?? []
  if (because === undefined || view === undefined) return undefined
  return {
    because,
    platform: view.platform,
    platformName: view.platformName,
    title: view.title,
    check: view.check,
    ...(view.link !== undefined && { link: view.link }),
  }
}
