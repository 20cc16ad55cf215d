import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'connected-apps-reviewed',
  title: 'Remove connected apps you no longer use',
  impact: 'serious',
  setting: 'connectedApps',
  accept: { personal: ['done'], professional: ['done'] },
  advice: 'Remove every app and website that you no longer use.',
  why: 'Each app that you once signed in to with this account can still read part of it. An old game or quiz is a poor keeper of your contacts and your whereabouts.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
  { value: 'notDone', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
