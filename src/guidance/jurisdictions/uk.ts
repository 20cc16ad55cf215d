import { secondary } from './basis.ts'
import { branchesWith, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'
import { ukContacts } from './uk-contacts.ts'
import { ukSteps } from './uk-steps.ts'

const called = {
  emergency: ['uk-emergency'],
  police: ['uk-police'],
  helpline: ['uk-stalking-helpline', 'uk-paladin'],
  defence: ['uk-mdu', 'uk-mps', 'uk-mddus'],
}

export default {
  code: 'UK',
  name: 'United Kingdom',
  emergency: ['999'],
  emergencyBasis: secondary('contact-reports'),
  contacts: ukContacts,
  called,
  stages: stagesWith(called, ukSteps),
  branches: branchesWith(called, ukSteps),
} as const satisfies Jurisdiction
