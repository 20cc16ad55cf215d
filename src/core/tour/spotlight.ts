import type { SettingId } from '../audit/types.ts'

/** What the background gives the spotlight to show. Every word comes along: the page's script has none of its own. */

export interface SpotlightStep {
  readonly setting: SettingId
  readonly title: string
  readonly advice: string
  readonly why: string
  /** "2 of 3". */
  readonly place: string
}

export interface SpotlightWords {
  /** Whose card this is. */
  readonly name: string
  readonly choose: string
  readonly why: string
  readonly close: string
  /** Scrolls to the control and puts the focus on it; only when asked. */
  readonly goThere: string
  readonly next: string
  readonly done: string
  /** Beneath the last one that is done. */
  readonly goOn: string
  readonly notFound: string
  readonly allFine: string
  /** For those who hear the page: where the card is and how it goes. */
  readonly hint: string
}

export interface SpotlightView {
  /** The pack's page that it belongs to; on any other it goes away. */
  readonly page: string
  /** What is not as advised here, gravest first; empty where all is. */
  readonly steps: readonly SpotlightStep[]
  readonly words: SpotlightWords
  readonly languageTag: string
}
