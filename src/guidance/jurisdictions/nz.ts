import { read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import { branchesWith, type OwnSteps, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = { emergency: ['nz-emergency'], police: ['nz-police'], helpline: [], defence: ['nz-mps'] }

/** Section 3.2 of the guidance pack, New Zealand. */
const own: OwnSteps = {
  S3: [
    {
      id: 'S3-transfer',
      todo: 'Weigh the effect on the patient, and discuss it first with a peer, a manager or your indemnifier.',
      call: called.defence,
      record: 'What was decided, and why.',
      ...read('mcnz'),
    },
    {
      id: 'S3-tell',
      todo: 'Tell the person why, with respect and in a culturally safe way.',
      ...read('mcnz'),
    },
  ],
  S4: [
    {
      id: 'S4-nz-two-acts',
      todo: 'The Act of 2025 speaks of 2 specified acts within 2 years, done knowing that they are likely to cause fear or distress; publishing private details and damage to reputation are among them. Whether that is so is for the police to say.',
      isToKnow: true,
      ...toBeChecked(read('nz-act-2025')),
    },
    {
      id: 'S4-nz-notice',
      todo: 'The police may serve a written notice on the person. You must be told first.',
      call: called.police,
      isToKnow: true,
      ...toBeChecked(read('nz-act-2025')),
    },
    {
      id: 'S4-nz-netsafe',
      todo: 'For what was done online, Netsafe is there under the Harmful Digital Communications Act.',
      call: ['nz-netsafe'],
      isToKnow: true,
      ...secondary('netsafe'),
    },
  ],
}

export default {
  code: 'NZ',
  name: 'New Zealand',
  emergency: ['111'],
  emergencyBasis: unconfirmed,
  called,
  contacts: [
    { id: 'nz-emergency', name: 'Emergency', phone: '111', ...unconfirmed },
    { id: 'nz-police', name: 'Police, not urgent', phone: '105', ...unconfirmed },
    {
      id: 'nz-mps',
      name: 'Medical Protection',
      phone: '0800 225 5677',
      ...toBeChecked(read('contact-pages')),
    },
    {
      id: 'nz-netsafe',
      name: 'Netsafe',
      web: 'https://www.netsafe.org.nz',
      ...toBeChecked(secondary('netsafe')),
    },
  ],
  stages: stagesWith(called, own),
  branches: branchesWith(called, own),
} as const satisfies Jurisdiction
