import { checks } from '../../checks/index.ts'
import type { AccountKind, Platform } from '../../core/audit/types.ts'
import type { KnownInFull } from '../../core/tour/review.ts'
import { routeOf, type Stop } from '../../core/tour/route.ts'
import { store } from '../../log/store.ts'
import { platforms } from '../../platforms/index.ts'
import type { CheckView } from '../../views.ts'
import { checklistOf } from '../checklist.ts'
import { defaultKind, kindOf } from '../findings.ts'
import { language } from '../language.ts'

/** What a tour of a platform goes by: its route, and what is known of each setting on it. */
export interface TourFacts {
  readonly platform: Platform
  readonly chosenKind?: AccountKind
  readonly kind: AccountKind
  readonly route: readonly Stop[]
  readonly checklist: readonly CheckView[]
}

/** `undefined` for a platform that we do not know. */
export async function factsOf(id: string, now: Date): Promise<TourFacts | undefined> {
  const platform = platforms.find((one) => one.id === id)
  if (platform === undefined) return undefined
  const chosenKind = await kindOf(id)
  const kind = chosenKind ?? defaultKind
  const checklist = await checklistOf(platform, now, language())
  const shown = new Set(checklist.map(({ check }) => check))
  return {
    platform,
    ...(chosenKind !== undefined && { chosenKind }),
    kind,
    route: routeOf(
      platform,
      checks.filter((check) => shown.has(check.id)),
      kind,
    ),
    checklist,
  }
}

/** With the values that were read, for the record. */
export async function knownInFull({ platform, checklist }: TourFacts): Promise<KnownInFull[]> {
  const findings = await store.findings.where({ platform: platform.id }).toArray()
  return checklist.map((view) => {
    const value = findings.find(({ check }) => check === view.check)?.observation.value
    return { ...view, ...(value !== undefined && { value }) }
  })
}
