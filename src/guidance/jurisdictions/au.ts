import { read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import { told } from './called.ts'
import { branchesWith, type OwnSteps, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = {
  emergency: ['au-emergency'],
  police: ['au-police'],
  helpline: ['au-1800respect'],
  defence: ['au-mips', 'au-others'],
}

/** Section 3.2 of the guidance pack, Australia. */
const own: OwnSteps = {
  S0: [
    {
      id: 'S0-route',
      todo: 'Keep professional boundaries on social media, and name a clear professional route for questions.',
      ...toBeChecked(read('ahpra')),
    },
  ],
  S1: [
    {
      id: 'S1-keep',
      todo: 'Keep it: the original, with date, name and address visible, before the sender can delete it.',
      record: 'Each event, however small.',
      doneBy: 'kept',
      ...read('nsw-police'),
    },
    {
      id: 'S1-colleague',
      todo: 'Tell colleagues.',
      record: told,
      doneBy: 'colleague',
      ...read('mja-2002'),
    },
    {
      id: 'S1-au-boundary',
      todo: 'Where feelings come from the doctor or the patient: re-establish the boundary, seek advice, or transfer.',
      isToKnow: true,
      ...secondary('medical-board-au'),
    },
    {
      id: 'S1-au-alone',
      todo: 'Do not cope alone: to deny it and to make it small is the usual reaction.',
      isToKnow: true,
      ...read('mda-national'),
    },
  ],
  S4: [
    {
      id: 'S4-au-esafety',
      todo: 'Report it to the platform first, then to eSafety if it is not removed in 48 hours.',
      call: ['au-esafety'],
      record: 'The reference of each report.',
      ...toBeChecked(secondary('sa-police')),
    },
    {
      id: 'S4-au-state-law',
      todo: 'Stalking is state law: ask the police of your state.',
      call: called.police,
      isToKnow: true,
      ...unconfirmed,
    },
  ],
}

export default {
  code: 'AU',
  name: 'Australia',
  emergency: ['000'],
  emergencyBasis: unconfirmed,
  called,
  contacts: [
    { id: 'au-emergency', name: 'Emergency', phone: '000', ...unconfirmed },
    { id: 'au-police', name: 'Police assistance line', phone: '131 444', ...unconfirmed },
    {
      id: 'au-esafety',
      name: 'eSafety Commissioner',
      web: 'https://www.esafety.gov.au',
      ...secondary('sa-police'),
    },
    { id: 'au-mips', name: 'MIPS', phone: '1800 061 113', ...toBeChecked(secondary('contact-reports')) },
    {
      id: 'au-others',
      name: 'Avant, MDA National, MIGA',
      note: 'Their numbers were not looked up: take the one on your membership papers.',
      ...unconfirmed,
    },
    { id: 'au-1800respect', name: '1800RESPECT', phone: '1800 737 732', ...unconfirmed },
  ],
  stages: stagesWith(called, own),
  branches: branchesWith(called, own),
} as const satisfies Jurisdiction
