import { ours, read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import { branchesWith, type OwnSteps, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = {
  emergency: ['us-emergency'],
  police: ['us-police'],
  helpline: ['us-victim-connect'],
  defence: ['us-carrier'],
}

/** Section 3.2 of the guidance pack, United States. */
const own: OwnSteps = {
  S3: [
    {
      id: 'S3-tell',
      todo: 'Tell the patient long enough in advance, so that another physician can be found, and help with the transfer.',
      record: 'Day and way of the notice.',
      ...read('ama-ending'),
    },
    {
      id: 'S3-us-thirty-days',
      todo: '30 days is the customary time. There is no duty to go on seeing somebody who makes threats. Notice goes by certified mail.',
      isToKnow: true,
      ...toBeChecked(secondary('medscape')),
    },
    {
      id: 'S3-us-state-law',
      todo: 'State law differs: ask your malpractice carrier and counsel.',
      call: called.defence,
      isToKnow: true,
      ...ours,
    },
  ],
  S4: [
    {
      id: 'S4-us-order',
      todo: 'A restraining order can make things worse. Decide with somebody who assesses threats.',
      isToKnow: true,
      ...secondary('medscape'),
    },
    {
      id: 'S4-us-hipaa',
      todo: 'HIPAA allows certain disclosures about a crime on the premises, and about a serious and imminent threat.',
      isToKnow: true,
      ...toBeChecked(secondary('hipaa')),
    },
    {
      id: 'S4-us-apa',
      todo: 'The American Psychiatric Association has a resource document on stalking by patients.',
      isToKnow: true,
      ...secondary('apa'),
    },
    {
      id: 'S4-us-no-hotline',
      todo: 'SPARC states that there is no stalking hotline in the United States; it trains professionals.',
      call: ['us-sparc'],
      isToKnow: true,
      ...read('sparc'),
    },
  ],
}

export default {
  code: 'US',
  name: 'United States',
  emergency: ['911'],
  emergencyBasis: read('sparc'),
  called,
  contacts: [
    { id: 'us-emergency', name: 'Emergency', phone: '911', ...read('sparc') },
    { id: 'us-police', name: 'Your local police, not urgent', ...ours },
    {
      id: 'us-sparc',
      name: 'SPARC (information)',
      web: 'https://www.stalkingawareness.org',
      ...read('sparc'),
    },
    { id: 'us-victim-connect', name: 'VictimConnect', phone: '1-855-484-2846', ...unconfirmed },
    {
      id: 'us-carrier',
      name: 'Your malpractice carrier',
      note: 'Take the number on your policy.',
      ...ours,
    },
    { id: 'us-security', name: 'Hospital security', ...ours },
    { id: 'us-board', name: 'Your state medical board', ...ours },
  ],
  stages: stagesWith(called, own),
  branches: branchesWith(called, own),
} as const satisfies Jurisdiction
