import { checks } from '../checks/index.ts'
import { worstFirst } from '../core/audit/judge.ts'
import type {
  AccountKind,
  Basis,
  Check,
  Control,
  Finding,
  ManualSetting,
  Platform,
} from '../core/audit/types.ts'
import { shownLabel } from '../core/audit/wording.ts'
import type { Policy } from '../core/organisation/policy.ts'
import type { Choices } from '../core/reminders/choices.ts'
import { dayMs } from '../core/reminders/reminder.ts'
import { checklist } from '../guidance/checklist.ts'
import { wordingSource } from '../guidance/wording-sources/index.ts'
import { type Confirmation, type StoredFinding, store } from '../log/store.ts'
import type { BasisView, CheckView, PlatformSummary, SourceView } from '../views.ts'
import { defaultKind } from './findings.ts'
import { policy } from './organisation.ts'
import { organisationViews } from './organisation-checks.ts'
import { registeredView } from './registered-view.ts'
import { reminderChoices } from './reminders/choices.ts'

/** A platform's whole checklist: what was read, what was confirmed by hand, what is not yet checked. */

export const basisView = ({ source, on }: Basis): BasisView => ({
  source: wordingSource(source) ?? source,
  ...(on !== 'undated' && { verifiedOn: on }),
})

export const sourceViews = (ids: readonly string[]): SourceView[] =>
  ids.flatMap((id) =>
    checklist
      .filter((item) => item.id === id)
      .flatMap((item) =>
        item.sources.map(
          (rest): SourceView =>
            registeredView(id, rest) ?? {
              id,
              title: item.title,
              publisher: 'Chaperone',
              standing: rest.standing,
              isOurs: true,
            },
        ),
      ),
  )

interface Subject {
  readonly label: string
  readonly basis: Basis
  readonly link?: string
  readonly manual?: ManualSetting
}

const ofControl = (platform: Platform, control: Control, language: string): Subject => {
  const page = platform.pages.find(({ id }) => id === control.pages[0])
  return {
    label: shownLabel(control.labels, language),
    basis: control.rests,
    ...(page !== undefined && { link: page.link }),
  }
}

const ofManual = (manual: ManualSetting): Subject => ({
  label: manual.title,
  basis: manual.rests,
  manual,
  ...(manual.link !== undefined && { link: manual.link }),
})

const subjectOf = (platform: Platform, setting: string, language: string): Subject | undefined => {
  const control = platform.controls.find((candidate) => candidate.setting === setting)
  if (control !== undefined) return ofControl(platform, control, language)
  const manual = platform.manual.find((candidate) => candidate.setting === setting)
  return manual === undefined ? undefined : ofManual(manual)
}

const isRetired = (platform: Platform, setting: string): boolean =>
  platform.controls.some((control) => control.setting === setting && control.retired === true)

// P27: review at intervals, those of the reminders.
const isStale = (iso: string | undefined, days: number, now: Date) =>
  iso !== undefined && now.getTime() - Date.parse(iso) > days * dayMs

const statusOf = (
  check: Check,
  kind: AccountKind,
  finding: StoredFinding | undefined,
  confirmation: Confirmation | undefined,
): CheckView['status'] => {
  if (check.accept[kind] === 'inapplicable') return 'inapplicable'
  const isRead = finding !== undefined && finding.outcome !== 'cantTell'
  if (isRead && (confirmation === undefined || finding.readAt > confirmation.confirmedAt)) return 'read'
  if (confirmation !== undefined) return 'confirmed'
  return finding === undefined ? 'notYet' : 'read'
}

const viewOf = (
  platform: Platform,
  check: Check,
  subject: Subject,
  kind: AccountKind,
  known: { finding: StoredFinding | undefined; confirmation: Confirmation | undefined },
  { lookAgain, byHand }: Choices,
  now: Date,
): CheckView => {
  const { finding, confirmation } = known
  const status = statusOf(check, kind, finding, confirmation)
  const { link, manual } = subject
  return {
    platform: platform.id,
    platformName: platform.name,
    check: check.id,
    title: check.title,
    setting: check.setting,
    label: finding?.observation.label ?? subject.label,
    impact: check.impact,
    advice: check.advice,
    why: check.why,
    sources: sourceViews(check.sources),
    basis: basisView(finding?.observation.rests ?? subject.basis),
    status,
    stale:
      status === 'confirmed'
        ? isStale(confirmation?.confirmedAt, byHand.days, now)
        : isStale(finding?.readAt, lookAgain.days, now),
    ...(link !== undefined && { link }),
    ...(manual !== undefined && { path: [...manual.path], cannotRead: manual.cannotRead }),
    ...(finding !== undefined && {
      outcome: finding.outcome,
      readAt: finding.readAt,
      readOn: finding.page,
      ...(finding.reason !== undefined && { reason: finding.reason }),
      ...(finding.observation.raw !== undefined && { set: finding.observation.raw }),
      ...(finding.observation.layer !== undefined && { layer: finding.observation.layer }),
      ...(finding.driftedFrom !== undefined && { driftedFrom: finding.driftedFrom }),
    }),
    ...(confirmation !== undefined && {
      confirmedAt: confirmation.confirmedAt,
      confirmedAs: confirmation.as,
    }),
  }
}

/** One finding of this very moment, which nothing is known of from before. */
export function viewOfFinding(
  platform: Platform,
  finding: Finding,
  kind: AccountKind,
  choices: Choices,
  now: Date,
): CheckView | undefined {
  const check = checks.find(({ id }) => id === finding.check)
  const subject = subjectOf(platform, finding.setting, 'en')
  if (check === undefined || subject === undefined) return undefined
  const read = { ...finding, url: '', readAt: now.toISOString() }
  return viewOf(platform, check, subject, kind, { finding: read, confirmation: undefined }, choices, now)
}

/** The same for all platforms, so that one reading of it serves as many checklists as are wanted. */
export interface ChecklistBasis {
  readonly choices: Choices
  readonly policy: Policy
}

export async function checklistBasis(): Promise<ChecklistBasis> {
  const set = await policy()
  return { choices: await reminderChoices(set), policy: set }
}

/** Every check that the platform's settings are about, worst first. */
export async function checklistOf(
  platform: Platform,
  now: Date,
  language = 'en',
  basis?: ChecklistBasis,
): Promise<CheckView[]> {
  const [kept, confirmed, chosen, { choices, policy: set }] = await Promise.all([
    store.findings.where({ platform: platform.id }).toArray(),
    store.confirmations.where({ platform: platform.id }).toArray(),
    store.kinds.get(platform.id),
    basis ?? checklistBasis(),
  ])
  const kind = chosen?.kind ?? defaultKind
  const ours = checks.flatMap((check) => {
    const subject = subjectOf(platform, check.setting, language)
    if (subject === undefined) return []
    const finding = kept.find((one) => one.check === check.id)
    if (finding?.observation.label === undefined && isRetired(platform, check.setting)) return []
    const confirmation = confirmed.find(({ setting }) => setting === check.setting)
    return [viewOf(platform, check, subject, kind, { finding, confirmation }, choices, now)]
  })
  const organisations = organisationViews(platform, set, confirmed, (at) =>
    isStale(at, choices.byHand.days, now),
  )
  return [...ours, ...organisations].sort((a, b) =>
    worstFirst(
      { outcome: a.outcome ?? 'cantTell', impact: a.impact },
      { outcome: b.outcome ?? 'cantTell', impact: b.impact },
    ),
  )
}

/** Open: read as not advised, or said by the clinician to be so. */
export const isOpen = (view: CheckView): boolean =>
  (view.status === 'read' && view.outcome === 'failed') ||
  (view.status === 'confirmed' && view.confirmedAs === 'notAsAdvised')

const isSerious = ({ impact }: CheckView) => impact === 'serious' || impact === 'critical'

/** `undefined` for what exists only as an app. */
export const settingsLink = (platform: Platform): string | undefined =>
  (platform.pages.find(({ kind }) => kind === 'settings') ?? platform.pages.at(-1))?.link

export async function summaryOf(platform: Platform, views: readonly CheckView[]): Promise<PlatformSummary> {
  const kind = (await store.kinds.get(platform.id))?.kind
  const link = settingsLink(platform)
  const meant = views.filter(({ status }) => status !== 'inapplicable')
  const lastReadAt = meant
    .map(({ readAt }) => readAt ?? '')
    .sort()
    .at(-1)
  return {
    id: platform.id,
    name: platform.name,
    ...(kind !== undefined && { kind }),
    checks: meant.length,
    open: meant.filter(isOpen).length,
    openSerious: meant.filter((view) => isOpen(view) && isSerious(view)).length,
    drifted: meant.filter(({ driftedFrom, outcome }) => driftedFrom !== undefined && outcome === 'failed')
      .length,
    notYet: meant.filter(({ status }) => status === 'notYet').length,
    ...(lastReadAt !== undefined && lastReadAt !== '' && { lastReadAt }),
    ...(link !== undefined && { link }),
  }
}
