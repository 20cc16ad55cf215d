/** Ids of the contacts of a country, by what they are called for. */
export interface Called {
  readonly emergency: readonly string[]
  readonly police: readonly string[]
  readonly helpline: readonly string[]
  readonly defence: readonly string[]
}

/** What to record of having told somebody. */
export const told = 'Whom you told, when, and any reference.'
