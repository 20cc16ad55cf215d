import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'location-off-everywhere',
  title: 'Take your location out of photographs and apps',
  impact: 'critical',
  setting: 'locationOff',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'Turn location off for the camera and for each social app; stop sharing it live; look at what old posts give away.',
  why: 'A photograph may hold the place where it was taken, and nobody sees that it does.',
  sources: ['P02'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
