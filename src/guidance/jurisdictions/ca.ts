import { ours, read, secondary, toBeChecked, unconfirmed } from './basis.ts'
import { branchesWith, type OwnSteps, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = { emergency: ['ca-emergency'], police: ['ca-police'], helpline: [], defence: ['ca-cmpa'] }

/** Section 3.2 of the guidance pack, Canada. The College is that of Ontario. */
const own: OwnSteps = {
  S2: [
    {
      id: 'S2-ca-once',
      todo: 'Tell the person once to stop, and document it.',
      record: 'Day, by whom, how, the exact words.',
      doneBy: 'toldToStop',
      ...read('edmonton-police'),
    },
  ],
  S3: [
    {
      id: 'S3-transfer',
      todo: 'Have a colleague take over first. To end the relationship needs a reasonable basis, such as a significant breakdown (Ontario).',
      record: 'What was decided, and why.',
      ...read('cpso-ending'),
    },
    {
      id: 'S3-ca-unsafe',
      todo: 'Ontario: these provisions need not be met where it is unsafe.',
      isToKnow: true,
      ...read('cpso-dialogue'),
    },
    {
      id: 'S3-ca-interim',
      todo: 'Ontario: 3 months of necessary care meanwhile, where safe, stood in the consultation of 2024.',
      isToKnow: true,
      ...toBeChecked(secondary('cpso-2024')),
    },
  ],
  S4: [
    {
      id: 'S4-ca-peace-bond',
      todo: 'Ask the police about a peace bond, which lasts up to 1 year.',
      isToKnow: true,
      ...read('edmonton-police'),
    },
    {
      id: 'S4-ca-section-264',
      todo: 'Criminal harassment (section 264) is about conduct that causes reasonable fear, repeated communication among it. Whether that is so is for the police to say.',
      isToKnow: true,
      ...secondary('criminal-code-264'),
    },
    {
      id: 'S4-ca-duty-to-report',
      todo: 'A disclosure is permitted for an imminent serious danger. Consider your own and the staff’s safety before telling the patient.',
      isToKnow: true,
      ...read('cmpa'),
    },
  ],
}

export default {
  code: 'CA',
  name: 'Canada',
  emergency: ['911'],
  emergencyBasis: read('edmonton-police'),
  called,
  contacts: [
    { id: 'ca-emergency', name: 'Emergency', phone: '911', ...read('edmonton-police') },
    { id: 'ca-police', name: 'Your local police, not urgent', ...ours },
    {
      id: 'ca-cmpa',
      name: 'CMPA',
      phone: '1-800-267-6522',
      web: 'https://www.cmpa-acpm.ca',
      ...unconfirmed,
    },
    {
      id: 'ca-cpso',
      name: 'CPSO Physician Advisory Service (Ontario)',
      web: 'https://www.cpso.on.ca',
      ...toBeChecked(read('contact-pages')),
    },
  ],
  stages: stagesWith(called, own),
  branches: branchesWith(called, own),
} as const satisfies Jurisdiction
