/** One row of Facebook's settings, and the lists of values that rows share. */

export type RowForm =
  /** An `Edit privacy` button that opens a dialog. */
  | 'audience'
  /** A plain button that shows the value and opens the same dialog. */
  | 'button'
  | 'switch'
  /** Not readable: a button, or a list. */
  | 'action'

export interface Row {
  readonly setting: string
  readonly tab: string
  readonly form: RowForm
  readonly label: string
  /** Wording before 2026, where it differs. */
  readonly older?: string
  /** Shown with one wording only. */
  readonly only?: '2026' | 'older'
  readonly cs?: string
  readonly heading?: string
  readonly help?: string
  readonly values?: readonly string[]
  readonly initial: string
  /** Also on the old `?tab=privacy` page. */
  readonly old?: true
}

export const AUDIENCES = ['Public', 'Friends', 'Friends except…', 'Specific friends', 'Only me', 'Custom']
export const FINDERS = ['Everyone', 'Friends of friends', 'Friends', 'Only me']

export const FIND = 'how_people_find_and_contact_you'
export const FOLLOW = 'followers_and_public_content'
export const TAGS = 'profile_and_tagging'
