import { dayOf } from '../evidence/moment.ts'
import { toldTime } from '../evidence/report/times.ts'
import type { Fact } from './types.ts'

/**
 * A draft of the warning letter (guidance pack, section 6), for the practice to check and to send on its own paper.
 * It is made of counts, days and channels alone: no words of anybody go in, so nothing clinical can.
 */

export interface LetterFacts {
  readonly contacts: number
  /** Days of the first and the last whose day is known. */
  readonly first?: string
  readonly last?: string
  /** The most frequent first. */
  readonly lines: readonly {
    readonly type: Fact['type']
    readonly platform?: string
    readonly count: number
  }[]
}

/** @param platformName of the platform's id */
export function letterFactsOf(
  facts: readonly Fact[],
  platformName: (id: string) => string | undefined,
): LetterFacts {
  const contacts = facts.filter(({ isContact }) => isContact)
  const days = contacts
    .filter(({ when }) => when.from === 'event' && (when.known === 'day' || when.known === 'time'))
    .map(({ when }) => dayOf(when.wall))
    .sort()
  const groups = new Map<string, LetterFacts['lines'][number]>()
  for (const { type, platform } of contacts) {
    const name = platform === undefined ? undefined : platformName(platform)
    const key = `${type} ${name ?? ''}`
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { type, count, ...(name !== undefined && { platform: name }) })
  }
  return {
    contacts: contacts.length,
    ...(days[0] !== undefined && { first: days[0] }),
    ...(days.at(-1) !== undefined && { last: days.at(-1) ?? '' }),
    lines: [...groups.values()].sort((a, b) => b.count - a.count),
  }
}

export type Answer = 'yes' | 'no' | 'unknown'

/** What is asked before a word is drafted. */
export interface LetterAnswers {
  readonly isAdult?: Answer
  readonly hasCapacity?: Answer
  /** A warning would harm the person’s health, or put anybody in danger. */
  readonly wouldHarm?: Answer
  /** The police have advised against any contact. */
  readonly policeAgainst?: Answer
}

export type Refusal = 'notAsked' | 'underAge' | 'capacity' | 'harm' | 'police'

/** Why there is no letter; `undefined` when one may be drafted. What is not known counts as a reason. */
export function refusalOf(answers: LetterAnswers, isMarkedVulnerable: boolean): Refusal | undefined {
  const { isAdult, hasCapacity, wouldHarm, policeAgainst } = answers
  if ([isAdult, hasCapacity, wouldHarm, policeAgainst].includes(undefined)) return 'notAsked'
  if (isAdult !== 'yes') return 'underAge'
  if (hasCapacity !== 'yes' || isMarkedVulnerable) return 'capacity'
  if (wouldHarm !== 'no') return 'harm'
  return policeAgainst === 'no' ? undefined : 'police'
}

export interface LetterFields {
  readonly practice: string
  readonly addressee: string
  /** How to reach the practice for care. */
  readonly route: string
  /** How to respond to the letter. */
  readonly reply: string
  readonly signedBy: string
  readonly emergency: readonly string[]
  /** A GP in England: a removal later needs both the risk and the reason in the warning. */
  readonly isGpInEngland: boolean
}

export class LetterRefusedError extends Error {
  override readonly name = 'LetterRefusedError'
}

const nouns: Partial<Record<Fact['type'], readonly [string, string]>> = {
  message: ['message', 'messages'],
  post: ['post', 'posts'],
  friendRequest: ['request to connect', 'requests to connect'],
  call: ['call', 'calls'],
  email: ['e-mail', 'e-mails'],
  gift: ['gift', 'gifts'],
  letter: ['letter or parcel', 'letters or parcels'],
  inPerson: ['contact in person', 'contacts in person'],
  thirdParty: ['contact with other people', 'contacts with other people'],
}

const other = ['other contact', 'other contacts'] as const

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function conduct({ contacts, first, last, lines }: LetterFacts): string {
  const counted = lines.map(({ type, platform, count }) => {
    const [one, many] = nouns[type] ?? other
    return `${count} ${count === 1 ? one : many}${platform === undefined ? '' : ` on ${platform}`}`
  })
  const when =
    first === undefined
      ? 'On days that are in our records'
      : first === last || last === undefined
        ? `On ${toldTime(first)}`
        : `Between ${toldTime(first)} and ${toldTime(last)}`
  const all = contacts === 1 ? 'there was 1 such contact' : `there were ${contacts} such contacts`
  return `${when} ${all}: ${list(counted)}.`
}

const given = (words: string, blank: string) => (words.trim() === '' ? `[${blank}]` : words.trim())

/** @throws LetterRefusedError when the answers forbid a letter, or nothing is recorded that it could state. */
export function draftLetter(
  facts: LetterFacts,
  fields: LetterFields,
  answers: LetterAnswers,
  isMarkedVulnerable: boolean,
): string {
  const refusal = refusalOf(answers, isMarkedVulnerable)
  if (refusal !== undefined) throw new LetterRefusedError(refusal)
  if (facts.contacts === 0) throw new LetterRefusedError('nothing to state')
  const mayFollow = fields.isGpInEngland
    ? 'If it goes on, you are at risk of being removed from our list of patients. The reason would be the contact described above.'
    : 'If it goes on, your care may be given by another clinician, or the professional relationship may be ended.'
  return [
    'DRAFT: NOT SENT. FOR REVIEW BY THE DEFENCE ORGANISATION. TO BE SENT BY THE PRACTICE ON ITS OWN PAPER.',
    `${given(fields.practice, 'Name and address of the practice')}\n[Date]`,
    `Dear ${given(fields.addressee, 'name')},`,
    'We are writing about contact with one of our clinicians outside appointments.',
    conduct(facts),
    'This contact is inappropriate and must stop. We ask that the relationship return to a professional footing.',
    mayFollow,
    `For your care, please reach us in this way: ${given(fields.route, 'how to reach the practice')}. In an emergency call ${given(fields.emergency.join(' or '), 'emergency number')}.`,
    `If you wish to respond to this letter or to talk about it: ${given(fields.reply, 'whom to write to or call')}.`,
    `Yours sincerely,\n${given(fields.signedBy, 'Name and role, for the practice')}`,
  ].join('\n\n')
}
