import type { MessageLayout } from './message-layout.ts'
import type { SourceDate } from './source-date.ts'

export type { Direction, Field, MessageLayout, Signal } from './message-layout.ts'

/** Primary language subtag, lower case: `en`, `de`, `pt`. */
export type Language = string

/** Accepted wordings by language. The first of a language is the one shown to the clinician. */
export type Labels = Readonly<Record<Language, readonly string[]>>

/** What a fact rests on. `confidence` uses the fact tables' codes (V2 V H G C T), best first. */
export interface Basis {
  /** Short name of the source in the fact table, for example `S26` or `XWEB`. */
  readonly source: string
  /** When that source last confirmed the wording. */
  readonly on: SourceDate
  readonly confidence: 'V2' | 'V' | 'H' | 'C' | 'T' | 'G'
}

/** What is set, independent of the platform: `friendsList`, `readReceipts`. Checks are about settings. */
export type SettingId = string

export type PageKind = 'settings' | 'thread' | 'requests' | 'inbox' | 'other'

/**
 * `path` segments may be `*` (exactly one segment) or begin as given (`@*`), and end in `**` (any rest, also none); a trailing slash does not
 * count. Every `query` pair must be present, others are ignored. `hosts` narrows the platform's hosts.
 */
export interface UrlPattern {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly hosts?: readonly string[]
}

export interface Page {
  readonly id: string
  readonly kind: PageKind
  readonly title: string
  readonly urls: readonly UrlPattern[]
  /** Single-URL apps: the page is shown only while a visible heading carries one of these labels. */
  readonly panel?: Labels
  /** What only the panel has, so that a piece of it is known without its heading, and in any language. */
  readonly mark?: string
  /** The platform shows the page as a dialog, which otherwise lies over what is meant. */
  readonly dialog?: true
  /** Where "take me there" goes. */
  readonly link: string
}

/**
 * How a control holds its state.
 * - `switch`: one on/off control; the value is `on` or `off`.
 * - `choice`: one of `values`, as a radio group, a select, a value button or text beside the label. With
 *   `offValue`, a switch with the control's label comes first: off gives `offValue`, on reads the options.
 * - `methods`: several switches, the one that decides first; the value is the first that is on, `none` if all are
 *   off. Without `none`, all off says nothing.
 */
export type ControlForm =
  | { readonly form: 'switch'; readonly inverted?: true }
  | { readonly form: 'choice'; readonly values: readonly string[]; readonly offValue?: string }
  | {
      readonly form: 'methods'
      readonly methods: readonly { readonly value: string; readonly labels: Labels }[]
      readonly none?: string
    }

export type Control = ControlForm & {
  readonly setting: SettingId
  /** Ids of the pages that show it. */
  readonly pages: readonly string[]
  readonly labels: Labels
  /** A heading that must be visible before the label, for labels that are too short to stand alone. */
  readonly within?: Labels
  /** A form name, `data-*` selector or name of the words that say the state, which the platform keeps. Used first. */
  readonly hook?: string
  /** Withdrawn by the platform: on the checklist only where a page still showed it. */
  readonly retired?: true
  readonly rests: Basis
}

/** A setting whose state cannot be read on the web. Confirmed by hand, and always shown differently. */
export interface ManualSetting {
  readonly setting: SettingId
  readonly title: string
  /** What to tap, in order. */
  readonly path: readonly string[]
  readonly link?: string
  readonly cannotRead: 'action' | 'appOnly' | 'list' | 'noEvidence' | 'perPost'
  readonly rests: Basis
}

export interface Platform {
  readonly id: string
  readonly name: string
  readonly hosts: readonly string[]
  /**
   * For software that anybody may run on a host of their own: any of these elements is on every page of it. Looked
   * for only when the clinician opens the popup there.
   */
  readonly signs?: readonly string[]
  /** First match wins, so the most specific come first. */
  readonly pages: readonly Page[]
  /** Wordings of each canonical value. A wording ending in `*` matches as a prefix. */
  readonly values: Readonly<Record<string, Labels>>
  /** A text beside a value that takes from it: "(+2)" are two whom "Nobody" lets in. */
  readonly exceptions?: string
  /** Accessible names that carry the value: text before and after it. */
  readonly valueInName?: readonly { readonly before: string; readonly after: string }[]
  readonly controls: readonly Control[]
  readonly manual: readonly ManualSetting[]
  readonly layouts: readonly MessageLayout[]
  /** Where the headings of panels stand, if not in headings. */
  readonly headings?: string
  /** Parts of the page that hold other people's words, beside the messages: no label in them is a setting. */
  readonly foreign?: readonly string[]
}

/** Which signal decided an observation, strongest first (design.md, "Reading settings"). */
export type Layer = 'native' | 'ariaChecked' | 'ariaPressed' | 'dataState' | 'nameSuffix' | 'visibleText'

export type CantTellReason =
  | 'notFound' // no visible label of ours on the page
  | 'language' // the page's language has no label set, and no other set matched
  | 'ambiguous' // more than one visible match
  | 'disagree' // two signals contradict each other
  | 'unknownValue' // a value that the pack does not know
  | 'noState' // the label is there, no control or value beside it
  | 'notSettled' // still loading when we gave up
  | 'notSignedIn' // a login form stands where the setting should be
  | 'layout' // none of the page's expected labels is there

export interface Observation {
  readonly platform: string
  readonly page: string
  readonly setting: SettingId
  /** The label as the page shows it; absent when not found. */
  readonly label?: string
  /** Canonical value; present only on positive proof. */
  readonly value?: string
  /** The value as the page shows it. */
  readonly raw?: string
  readonly layer?: Layer
  readonly reason?: CantTellReason
  /** Language of the label set that matched. */
  readonly language?: Language
  readonly rests: Basis
}

/** `personal`: meant for friends and family. `professional`: a public practice page. */
export type AccountKind = 'personal' | 'professional'

export type Impact = 'minor' | 'moderate' | 'serious' | 'critical'

/** EARL's outcomes. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable'

/** A judgement over one setting, on whichever platforms have it. */
export interface Check {
  /** Equals the file name. */
  readonly id: string
  readonly title: string
  readonly impact: Impact
  readonly setting: SettingId
  /** Canonical values that pass, per account kind; `inapplicable` where the check is not meant for that kind. */
  readonly accept: Readonly<Record<AccountKind, readonly string[] | 'inapplicable'>>
  /** What to choose, in plain words. */
  readonly advice: string
  /** Why it matters to a clinician whom a patient looks for. */
  readonly why: string
  /** Ids of `src/guidance/checklist.ts`. */
  readonly sources: readonly string[]
}

/** In each check file: proves a pass, a fail and a cannot-tell. */
export interface CheckExample {
  readonly value: string | undefined
  readonly kind: AccountKind
  readonly outcome: Outcome
}

export interface Finding {
  readonly platform: string
  readonly page: string
  readonly check: string
  readonly setting: SettingId
  readonly outcome: Outcome
  readonly impact: Impact
  readonly reason?: CantTellReason
  readonly observation: Observation
}

export interface Detection {
  readonly platform: string
  readonly page: string
  readonly kind: PageKind
}

/** An example URL of a page; `panel` marks a page of a single-URL app. Exported beside a platform, never bundled. */
export interface UrlExample {
  readonly url: string
  readonly page: string
  readonly panel?: true
}
