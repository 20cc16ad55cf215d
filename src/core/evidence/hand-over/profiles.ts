import type { RecipientProfile } from '../bundle/bundle-input.ts'
import type { ExtractField } from '../bundle/extract.ts'

/**
 * What a hand-over starts from, by whom it is for: no more than that recipient needs (GMC confidentiality 2017, as the
 * MDU tells it: only what is relevant). Everything can be changed. That these are the right starting points is our own
 * judgement, which rests on what `sources` names; guidance 3.3 and Annex A.
 */
export interface Profile {
  readonly id: RecipientProfile
  /** An entry that says something here goes as an extract without it, every other entry whole. */
  readonly leaveOut: readonly ExtractField[]
  /** How other entries than events start; `out` where nothing is said. A list of fields makes an extract. */
  readonly others: Partial<Record<OtherKind, 'whole' | readonly ExtractField[]>>
  /** Files that the clinician added. */
  readonly attachments: boolean
  /** `crops`: a picture of the whole window stays back where a crop of it is there. */
  readonly pictures: 'all' | 'crops'
  readonly lock: 'passphrase' | 'none'
  readonly sources: readonly ProfileSource[]
}

/** `corrections` go where the entry goes that they correct. */
export type OtherKind = 'note' | 'caseOpening' | 'identity' | 'filing' | 'tombstone' | 'disclosure' | 'export'

export interface ProfileSource {
  readonly title: string
  /** `read`: seen in the primary document; `secondary`: in another's account of it; `ours`: our own judgement. */
  readonly standing: 'read' | 'secondary' | 'unconfirmed' | 'ours'
}

const confidentiality: ProfileSource = {
  title: 'GMC, Confidentiality (2017), as quoted by the MDU',
  standing: 'secondary',
}
const disclosures: ProfileSource = { title: 'MDU, Disclosure to third parties', standing: 'read' }
const ours: ProfileSource = { title: 'Chaperone', standing: 'ours' }
const deletions = { tombstone: ['amends'] } as const

export const profiles: readonly Profile[] = [
  {
    id: 'defenceOrganisation',
    leaveOut: ['witnessContacts'],
    others: deletions,
    attachments: true,
    pictures: 'crops',
    lock: 'passphrase',
    sources: [
      { title: 'MDU Journal, Spring 2023: keep originals, call early', standing: 'read' },
      disclosures,
      ours,
    ],
  },
  {
    id: 'employer',
    leaveOut: ['relation', 'interpretation', 'impact', 'witnessContacts'],
    others: {},
    attachments: false,
    pictures: 'crops',
    lock: 'passphrase',
    sources: [confidentiality, disclosures, ours],
  },
  {
    id: 'regulator',
    leaveOut: ['interpretation', 'impact', 'witnessContacts'],
    others: deletions,
    attachments: true,
    pictures: 'crops',
    lock: 'passphrase',
    sources: [confidentiality, disclosures, ours],
  },
  {
    id: 'police',
    leaveOut: ['relation', 'interpretation'],
    others: { ...deletions, identity: ['who'] },
    attachments: true,
    pictures: 'all',
    lock: 'passphrase',
    sources: [
      { title: 'GMC, Ending your professional relationship with a patient (2013), note 3', standing: 'read' },
      disclosures,
      ours,
    ],
  },
  {
    id: 'court',
    leaveOut: ['relation', 'interpretation', 'witnessContacts'],
    others: deletions,
    attachments: true,
    pictures: 'all',
    lock: 'passphrase',
    sources: [confidentiality, disclosures, ours],
  },
  {
    id: 'myself',
    leaveOut: [],
    others: {
      note: 'whole',
      caseOpening: 'whole',
      identity: 'whole',
      filing: 'whole',
      tombstone: 'whole',
      disclosure: 'whole',
      export: 'whole',
    },
    attachments: true,
    pictures: 'all',
    lock: 'passphrase',
    sources: [ours],
  },
]

/** @throws RangeError */
export function profileOf(id: RecipientProfile): Profile {
  const found = profiles.find((profile) => profile.id === id)
  if (found === undefined) throw new RangeError(`no profile ${id}`)
  return found
}
