import type { AccountKind, Check, Impact, ManualSetting, Page, Platform, SettingId } from '../audit/types.ts'

/** The pages that a lock-down tour of one platform leads through, those with the gravest settings first. */

export interface Step {
  readonly check: string
  readonly setting: SettingId
  readonly impact: Impact
  /** Its state cannot be read: done and confirmed by hand. */
  readonly byHand?: true
}

export interface Stop {
  /** The pack's page, else the address, else `byHand`. */
  readonly id: string
  /** Absent where there is neither a page nor a single setting to name it by. */
  readonly title?: string
  /** The exact page; absent for what is done without one. */
  readonly link?: string
  /** The pack's page, where it has one; only there is anything read. */
  readonly page?: string
  /** A single-URL app: the link leads to the app, and the clinician opens the panel. */
  readonly panel?: true
  /** Gravest first. */
  readonly steps: readonly Step[]
}

export const byHandStop = 'byHand'

const rank: Record<Impact, number> = { critical: 0, serious: 1, moderate: 2, minor: 3 }
const byImpact = (a: { impact: Impact }, b: { impact: Impact }) => rank[a.impact] - rank[b.impact]

type Place = Omit<Stop, 'steps'>

const ofPage = ({ id, title, link, panel }: Page): Place => ({
  id,
  title,
  link,
  page: id,
  ...(panel !== undefined && { panel: true as const }),
})

const placeOfManual = ({ pages }: Platform, { link, title }: ManualSetting): Place => {
  const page = pages.find((one) => one.kind === 'settings' && one.link === link && one.panel === undefined)
  if (page !== undefined) return ofPage(page)
  return link === undefined ? { id: byHandStop } : { id: link, title, link }
}

/** Where a setting is set, and whether by hand; `undefined` where the platform has none, or has it no longer. */
const placeOf = (platform: Platform, setting: SettingId): { place: Place; byHand?: true } | undefined => {
  const control = platform.controls.find((one) => one.setting === setting && one.retired === undefined)
  const page = platform.pages.find(({ id }) => id === control?.pages[0])
  if (page !== undefined) return { place: ofPage(page) }
  const manual = platform.manual.find((one) => one.setting === setting)
  return manual === undefined ? undefined : { place: placeOfManual(platform, manual), byHand: true }
}

const gravest = ({ steps }: Stop): number => Math.min(...steps.map(({ impact }) => rank[impact]))
const howMany = ({ steps }: Stop, impact: number): number =>
  steps.filter((step) => rank[step.impact] === impact).length
const isRead = ({ steps }: Stop): boolean => steps.some(({ byHand }) => byHand === undefined)

/** The gravest setting decides, then whether the page can be read, then how many of that weight it has. */
const inOrder = (a: Stop, b: Stop): number =>
  gravest(a) - gravest(b) ||
  Number(isRead(b)) - Number(isRead(a)) ||
  howMany(b, gravest(b)) - howMany(a, gravest(a))

/** Every check that is meant for this kind of account is on exactly one stop. The same pack gives the same route. */
export function routeOf(platform: Platform, checks: readonly Check[], kind: AccountKind): Stop[] {
  const stops = new Map<string, { place: Place; steps: Step[] }>()
  for (const { id: check, setting, impact, accept } of checks) {
    const found = accept[kind] === 'inapplicable' ? undefined : placeOf(platform, setting)
    if (found === undefined) continue
    const { place, byHand } = found
    const stop = stops.get(place.id) ?? { place, steps: [] }
    stop.steps.push({ check, setting, impact, ...(byHand && { byHand }) })
    stops.set(place.id, stop)
  }
  return [...stops.values()]
    .map(({ place, steps }): Stop => ({ ...named(place, steps), steps: steps.toSorted(byImpact) }))
    .toSorted(inOrder)
}

/** An address that several settings share is named by its host: the first setting's name would be wrong for the others. */
const named = (place: Place, steps: readonly Step[]): Place =>
  place.page === undefined && place.link !== undefined && steps.length > 1
    ? { ...place, title: place.link.split('/')[2] ?? place.link }
    : place
