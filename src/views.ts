import type { AccountKind, CantTellReason, Impact, Layer, Outcome, PageKind } from './core/audit/types.ts'
import type { ShownCue } from './core/cues/types.ts'
import type { MessageRow } from './core/evidence/capture.ts'
import type { Case } from './core/evidence/cases.ts'
import type { Entry } from './core/evidence/entry.ts'
import type { Kind } from './core/reminders/reminder.ts'

/** What our pages are given to show. The background composes these; the pages add nothing but words and looks. */

export interface SourceView {
  /** Id in the guidance checklist, for example `P07`. */
  id: string
  title: string
  publisher: string
  year?: string
  url?: string
  /** `read`: seen in the primary document; `secondary`; `unconfirmed`; `ours`: our own judgement; `organisation`: asked for by the clinician's. */
  standing: 'read' | 'secondary' | 'unconfirmed' | 'ours' | 'organisation'
  /** No document: the title is that of the checklist's item. */
  isOurs?: true
}

/** What a label's wording rests on. */
export interface BasisView {
  /** In words, with the fact table's short name in brackets. */
  source: string
  /** Absent for a source that bears no date. */
  verifiedOn?: string
}

/** One check of one platform: the row of the checklist and, where it was read, the finding. */
export interface CheckView {
  platform: string
  platformName: string
  check: string
  title: string
  setting: string
  /** The control's label, or the manual setting's title. */
  label: string
  impact: Impact
  advice: string
  why: string
  sources: SourceView[]
  basis: BasisView
  /** The exact page. */
  link?: string
  /** What to tap, where there is no page or no readable state. */
  path?: string[]
  /** `read` on a page, `confirmed` by the clinician's own word, `notYet` checked, or not meant for this account kind. */
  status: 'read' | 'confirmed' | 'notYet' | 'inapplicable'
  /** Why only the clinician can confirm it. */
  cannotRead?: 'action' | 'appOnly' | 'list' | 'noEvidence' | 'perPost'
  /** Of the last reading. */
  outcome?: Outcome
  reason?: CantTellReason
  /** What is set, in the page's own words. */
  set?: string
  layer?: Layer
  /** ISO. */
  readAt?: string
  readOn?: string
  confirmedAt?: string
  confirmedAs?: 'asAdvised' | 'notAsAdvised'
  /** It passed before, at this time, and now fails. */
  driftedFrom?: string
  /** Read or confirmed longer ago than the re-check interval. */
  stale: boolean
}

export interface PlatformSummary {
  id: string
  name: string
  kind?: AccountKind
  /** Checks that apply to the account kind. */
  checks: number
  open: number
  openSerious: number
  drifted: number
  notYet: number
  lastReadAt?: string
  /** The clinician has switched it off: it is neither read nor counted. */
  isOff?: true
  /** Where its settings are; absent for what exists only as an app. */
  link?: string
}

/** The one thing to do today. */
export interface TodayAction {
  because: 'drifted' | 'open' | 'notYet' | 'stale' | 'chooseKind'
  platform: string
  platformName: string
  title: string
  link?: string
  check?: string
}

export interface LogState {
  hasPassphrase: boolean
  unlocked: boolean
  size: number
  /** Present when something is in the log. `entries`: those that no backup holds. `at`: ISO, of the last one. */
  backup?: { at?: string; entries: number; isDue: boolean }
  /** Bytes; present when the browser's room for us is nearly used up. */
  space?: { used: number; quota: number }
  /** An allegation is open: nothing from before entry `seq` is corrected, and nothing deleted. `since`: ISO. */
  frozen?: { seq: number; since: string }
  /** `ready`: one was made and written down; `spent`: it was used, and there is no new one. */
  recovery: 'none' | 'ready' | 'spent'
  /** A capture that waits for the first passphrase. */
  pending?: { capturedAt: string; sender?: string }
  /** A capture was lost because the browser closed before a passphrase was set; the time of the click. */
  lost?: string
}

/** One thing to be reminded of. */
export interface ReminderView {
  id: string
  kind: Kind
  /** ISO. */
  dueAt: string
  isDue: boolean
  isSnoozed: boolean
  /** ISO; when what it is about came about. */
  since: string
  /** Of the platform or, while the log is open, of the case. */
  name?: string
  /** Its id, where it is about one. */
  platform?: string
  /** Where there is something to look at. */
  link?: string
}

/** Words in messages that may be worth a second look: prompts, shown and forgotten, never in the log. */
export interface CuesView {
  /** By the message's id; those without cues are absent. */
  of: Record<string, ShownCue[]>
  /** Present when self-harm or a child at risk is spoken of: what the advice to hand it over rests on. */
  clinical?: SourceView[]
}

export interface PopupState {
  /** Absent on pages of no platform. */
  page?: {
    tabId: number
    platform: string
    platformName: string
    page: string
    pageTitle: string
    kind: PageKind
    accountKind?: AccountKind
  }
  /** `missing`: the browser has not (or no longer) allowed us on this site. `unreachable`: the page must be reloaded. */
  access: 'ok' | 'missing' | 'unreachable'
  /** What was read on this page, worst first. */
  findings: CheckView[]
  /** The whole checklist of this page's platform. */
  checklist: CheckView[]
  /** Newest first. Present on message pages. */
  messages?: MessageRow[]
  /** Beside messages, unless switched off. */
  cues?: CuesView
  cuesOff?: true
  /** The page is of a platform that is switched off. */
  off?: { platform: string; platformName: string }
  /** Beside messages: the setting, not as advised, that lets strangers write here. */
  door?: CheckView
  /** What can be saved where no message is read: what is selected, if anything is, and what is in view. */
  parts?: { tabId: number; rows: MessageRow[] }
  platforms: PlatformSummary[]
  today?: TodayAction
  /** Reminders, longest due first. Names nobody. */
  due: ReminderView[]
  log: LogState
}

export type SaveResult =
  /** `pictureMissing`: saved without a picture, and why. */
  | { status: 'saved'; seq: number; recordedAt: string; pictureMissing?: string }
  /** Captured and held; choose a passphrase and it is saved. */
  | { status: 'needsPassphrase'; capturedAt: string }
  | { status: 'notSaved'; error: string }

export interface FileView {
  name: string
  type: string
  base64: string
}

export type CaseView = Case

export interface EntryView {
  seq: number
  id: string
  /** Of the schema; `unreadable` when it could not be opened, `deleted` when only its row is left. */
  type: string
  recordedAt: string
  /** Minutes east of UTC when it was recorded. */
  offsetMinutes: number
  where: string
  whatHappened: string
  who?: { displayName?: string; handle?: string; profileUrl?: string }
  timeShown?: string
  eventTime?: string
  eventPrecision?: string
  direction?: 'in' | 'out' | 'unknown'
  directionBasis?: string[]
  quote?: string
  reactions?: string[]
  media?: string[]
  capture?: {
    platform: string
    url: string
    title: string
    messageId: string
    capturedAt: string
    userAgent: string
    viewport: { width: number; height: number }
    dpr: number
    extVersion: string
    pictureMissing?: string
    cropMissing?: string
    snapshotMissing?: string
    /** Strings as the page had them, beside what was read from them. */
    raw?: Record<string, string>
    conversation?: NonNullable<Entry['capture']>['conversation']
  }
  files: Entry['files']
  /** What a person told, just as it was recorded. Absent when the entry could not be opened. */
  told?: Pick<
    Entry,
    | 'who'
    | 'interpretation'
    | 'description'
    | 'myResponse'
    | 'toldToStop'
    | 'impact'
    | 'flags'
    | 'witnesses'
    | 'reportedTo'
    | 'physicalEvidence'
    | 'reason'
    | 'amends'
    | 'amendsSeq'
    | 'case'
  >
  hash: string
  link: string
}
