import type { Review, ReviewLine } from '../review.ts'

/** English words for the record, as the report of the log has its own. */

export const outcomeWords: Record<ReviewLine['outcome'], string> = {
  asAdvised: 'As advised',
  notAsAdvised: 'Not as advised',
  unknown: 'Not known',
}

export const howWords: Record<ReviewLine['how'], string> = {
  read: 'Read on the page',
  byHand: 'Confirmed by hand',
  couldNotRead: 'Could not be read',
  notLookedAt: 'Not looked at',
}

export const kindWords: Record<Review['kind'], string> = {
  personal: 'a personal account',
  professional: 'a professional account',
}

export const reasonWords: Record<NonNullable<ReviewLine['reason']>, string> = {
  notFound: 'it was not on the page as it was shown',
  language: 'the page is in a language whose wording is not known',
  ambiguous: 'more than one place on the page fitted',
  disagree: 'the page gave two different answers',
  unknownValue: 'it was set to something that is not known',
  noState: 'the page did not show what it was set to',
  notSettled: 'the page was still loading',
  notSignedIn: 'nobody was signed in',
  layout: 'the page did not look as it is known',
  action: 'it is something to do, not a setting to read',
  appOnly: 'it exists only in the app on the phone',
  list: 'it is a list that only the clinician can judge',
  noEvidence: 'there is no reliable way to read it on the web',
  perPost: 'it is set for each post',
}

export const valueWords = (value: string): string =>
  value === 'on' ? 'On' : value === 'off' ? 'Off' : `“${value}”`
