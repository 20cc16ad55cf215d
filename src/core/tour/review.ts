import type {
  AccountKind,
  Basis,
  CantTellReason,
  Control,
  Language,
  ManualSetting,
  Platform,
  SettingId,
} from '../audit/types.ts'
import { shownLabel } from '../audit/wording.ts'
import { optionName } from './option-name.ts'
import type { Stop } from './route.ts'
import type { Known } from './tour.ts'

/** What was shown on the day of a review, setting by setting. Made of the pack's words alone: no page's content. */

export interface KnownInFull extends Known {
  readonly title: string
  readonly reason?: CantTellReason
  /** Canonical, of the last reading. */
  readonly value?: string
  /** ISO. */
  readonly readAt?: string
  /** ISO. */
  readonly confirmedAt?: string
}

export interface ReviewLine {
  readonly check: string
  readonly title: string
  /** The control's or manual setting's name in the pack. */
  readonly label: string
  readonly how: 'read' | 'byHand' | 'couldNotRead' | 'notLookedAt'
  readonly outcome: 'asAdvised' | 'notAsAdvised' | 'unknown'
  /** The option's name, or `on` or `off`. Only of what was read. */
  readonly value?: string
  /** Why it could not be read. */
  readonly reason?: CantTellReason | ManualSetting['cannotRead']
  /** ISO; when it was read, tried or confirmed. */
  readonly at?: string
  /** When the pack's wording was last confirmed; absent where its source bears no date. */
  readonly verifiedOn?: string
}

export interface Review {
  readonly platform: string
  readonly platformName: string
  readonly kind: AccountKind
  /** ISO. */
  readonly startedAt: string
  /** ISO. */
  readonly endedAt: string
  readonly version: string
  /** In the order of the tour. */
  readonly lines: readonly ReviewLine[]
}

interface Subject {
  readonly label: string
  readonly rests: Basis
  readonly control?: Control
  readonly manual?: ManualSetting
}

const subjectOf = (platform: Platform, setting: SettingId, language?: Language): Subject | undefined => {
  const control = platform.controls.find((one) => one.setting === setting && one.retired === undefined)
  if (control !== undefined)
    return { label: shownLabel(control.labels, language), rests: control.rests, control }
  const manual = platform.manual.find((one) => one.setting === setting)
  return manual && { label: manual.title, rests: manual.rests, manual }
}

type Standing = Pick<ReviewLine, 'how' | 'outcome' | 'value' | 'reason' | 'at'>

const whyNot = (known: KnownInFull, { manual }: Subject): Pick<ReviewLine, 'reason'> => {
  const reason = manual?.cannotRead ?? known.reason
  return reason === undefined ? {} : { reason }
}

const standingOf = (
  platform: Platform,
  known: KnownInFull,
  subject: Subject,
  language?: Language,
): Standing => {
  const { status, outcome, readAt, confirmedAt, value } = known
  if (status === 'confirmed')
    return {
      how: 'byHand',
      outcome: known.confirmedAs === 'notAsAdvised' ? 'notAsAdvised' : 'asAdvised',
      ...whyNot(known, subject),
      ...(confirmedAt !== undefined && { at: confirmedAt }),
    }
  if (status !== 'read')
    return subject.manual === undefined
      ? { how: 'notLookedAt', outcome: 'unknown' }
      : { how: 'couldNotRead', outcome: 'unknown', ...whyNot(known, subject) }
  const at = readAt === undefined ? {} : { at: readAt }
  if (outcome !== 'passed' && outcome !== 'failed')
    return { how: 'couldNotRead', outcome: 'unknown', ...whyNot(known, subject), ...at }
  const { control } = subject
  const name =
    control === undefined || value === undefined ? undefined : optionName(platform, control, value, language)
  return {
    how: 'read',
    outcome: outcome === 'passed' ? 'asAdvised' : 'notAsAdvised',
    ...(name !== undefined && { value: name }),
    ...at,
  }
}

export interface ReviewFacts {
  readonly platform: Platform
  readonly route: readonly Stop[]
  readonly known: readonly KnownInFull[]
  readonly kind: AccountKind
  readonly startedAt: string
  readonly endedAt: string
  readonly version: string
  readonly language?: Language
}

/** Every setting of the route, also those that nobody looked at: what is missing is said. */
export function reviewOf({ platform, route, known, language, ...facts }: ReviewFacts): Review {
  const lines = route
    .flatMap(({ steps }) => steps)
    .flatMap(({ check, setting }): ReviewLine[] => {
      const one = known.find((candidate) => candidate.check === check)
      const subject = subjectOf(platform, setting, language)
      if (one === undefined || subject === undefined) return []
      const { label, rests } = subject
      const dated = rests.on === 'undated' ? {} : { verifiedOn: rests.on }
      return [{ check, title: one.title, label, ...standingOf(platform, one, subject, language), ...dated }]
    })
  return { ...facts, platform: platform.id, platformName: platform.name, lines }
}
