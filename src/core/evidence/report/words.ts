import type { RecipientProfile } from '../bundle/bundle-input.ts'
import type { Entry } from '../entry.ts'
import type { Jurisdiction } from './report-input.ts'

/** English words for the values of an entry. */

export const typeWords: Record<Entry['type'], string> = {
  message: 'Message',
  post: 'Post',
  friendRequest: 'Friend request',
  call: 'Call',
  email: 'E-mail',
  gift: 'Gift',
  letter: 'Letter or parcel',
  inPerson: 'In person',
  followed: 'Followed',
  damage: 'Damage to property',
  thirdParty: 'Contact with a third party',
  warningGiven: 'Warning given',
  disclosure: 'Disclosure',
  note: 'Note',
  amendment: 'Amendment',
  tombstone: 'Deletion',
  export: 'Export',
  other: 'Other event',
}

/** What tells of the log itself and not of an event. */
export const isEvent = ({ type }: Pick<Entry, 'type'>): boolean =>
  !['note', 'amendment', 'tombstone', 'export', 'disclosure'].includes(type)

export const precisionWords: Record<Entry['eventPrecision'], string> = {
  second: 'known to the second',
  minute: 'known to the minute',
  hour: 'known to the hour',
  day: 'known to the day',
  approximate: 'approximate',
  unknown: 'not known',
}

export const flagWords: Record<NonNullable<Entry['flags']>[number]['kind'], string> = {
  threat: 'A threat',
  damage: 'Damage to property',
  homeKnown: 'The home address is known, or somebody came to the home',
  familyTargeted: 'Family was approached',
  staffTargeted: 'Colleagues or staff were approached',
  weapon: 'A weapon was mentioned or shown',
  selfHarm: 'Self-harm was mentioned',
  clinical: 'Something that needs clinical attention',
  atWork: 'Came to the place of work without a clinical reason',
  newAccount: 'Came from a new account after one was blocked or muted',
  watched: 'Showed knowledge of the routine, the car, a holiday or the children',
  romantic: 'Romantic or sexual words',
  relationshipClaimed: 'A relationship was claimed',
  toneTurned: 'The tone turned from affection to grievance',
  allegation: 'A complaint or an allegation was made or announced',
  impersonation: 'Impersonation, false posts or reviews, or private details published',
  earlierViolence:
    'Violence, substance misuse or earlier stalking is known from public or disclosed information',
  frightened: 'It was very frightening, or changed the daily routine',
  authorityActed: 'The police or a court had acted',
  dangerNow: 'Immediate danger: a threat to life, somebody at the door, an assault or a break-in',
  vulnerable: 'The person is under 18, or may lack capacity',
}

export const patientWords: Record<NonNullable<NonNullable<Entry['who']>['isPatient']>, string> = {
  yes: 'a patient',
  former: 'a former patient',
  relative: 'a relative of a patient',
  unknown: 'not known whether a patient',
  no: 'not a patient',
}

export const directionWords: Record<NonNullable<Entry['capture']>['direction'], string> = {
  in: 'received by the clinician',
  out: 'sent by the clinician',
  unknown: 'not certain who sent it',
}

export const stateWords = {
  yes: 'willing to make a statement',
  no: 'not willing to make a statement',
  notAsked: 'not asked for a statement',
} as const

export const recipientWords: Record<RecipientProfile, string> = {
  defenceOrganisation: 'a medical defence organisation',
  employer: 'the employer',
  regulator: 'a regulator',
  police: 'the police',
  court: 'a court',
  myself: 'the clinician’s own use',
}

export const jurisdictionWords: Record<Jurisdiction, string> = {
  UK: 'United Kingdom',
  IE: 'Ireland',
  US: 'United States',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
}

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`

export const grouped = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',')

/** "1, 2, 4–7" of ascending numbers. */
export function ranges(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let from = 0; from < numbers.length; ) {
    let to = from
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to++
    parts.push(to - from > 1 ? `${numbers[from]}–${numbers[to]}` : numbers.slice(from, to + 1).join(', '))
    from = to + 1
  }
  return parts.join(', ')
}
