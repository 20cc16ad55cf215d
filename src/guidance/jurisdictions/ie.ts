import { ours, read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import { branchesWith, type OwnSteps, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = {
  emergency: ['ie-emergency'],
  police: ['ie-garda'],
  helpline: ['ie-crime-victims'],
  defence: ['ie-defence'],
}

/** Section 3.2 of the guidance pack, Ireland. */
const own: OwnSteps = {
  S3: [
    {
      id: 'S3-ie-guide',
      todo: 'The Medical Council’s guide, 9th edition, is in force since 1 January 2024. Its words on this were not seen: ask your defence organisation.',
      call: called.defence,
      isToKnow: true,
      ...toBeChecked(secondary('imc-carson-mcdowell')),
    },
    {
      id: 'S3-ie-list',
      todo: 'The rules for removal from a GMS list were not found. Ask the HSE or your defence organisation.',
      call: called.defence,
      isToKnow: true,
      ...unconfirmed,
    },
  ],
  S4: [
    {
      id: 'S4-ie-order',
      todo: 'The District Court can make a civil restraining order. You or a Garda can ask for it; no criminal charge is needed.',
      call: ['ie-orders'],
      isToKnow: true,
      ...read('citizens-information'),
    },
    {
      id: 'S4-ie-lawyer',
      todo: 'No lawyer is needed for it, and an order in the absence of the other side, or for the time being, is possible.',
      isToKnow: true,
      ...secondary('pila'),
    },
    {
      id: 'S4-ie-single-act',
      todo: 'Stalking is reported to be an offence that a single act can make out. Whether that is so is for the Garda to say.',
      isToKnow: true,
      ...toBeChecked(secondary('pila')),
    },
  ],
}

export default {
  code: 'IE',
  name: 'Ireland',
  emergency: ['999', '112'],
  emergencyBasis: read('citizens-information'),
  called,
  contacts: [
    {
      id: 'ie-emergency',
      name: 'Garda, in danger',
      phone: '999',
      note: 'Or 112.',
      ...read('citizens-information'),
    },
    { id: 'ie-garda', name: 'Your Garda station', ...ours },
    {
      id: 'ie-crime-victims',
      name: 'Crime Victims Helpline',
      phone: '116 006',
      web: 'https://www.crimevictimshelpline.ie',
      ...unconfirmed,
    },
    {
      id: 'ie-orders',
      name: 'Citizens Information: civil restraining orders',
      web: 'https://www.citizensinformation.ie',
      ...read('citizens-information'),
    },
    {
      id: 'ie-defence',
      name: 'Medical Protection Ireland, or Medisec',
      note: 'Their numbers were not confirmed: take the one on your membership papers.',
      ...unconfirmed,
    },
  ],
  stages: stagesWith(called, own),
  branches: branchesWith(called, own),
} as const satisfies Jurisdiction
