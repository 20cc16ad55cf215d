import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'face-recognition-off',
  title: 'Turn off face recognition',
  impact: 'minor',
  setting: 'faceRecognition',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off. Newer accounts no longer have this setting.',
  why: 'Where it still exists, the platform finds you in other people’s pictures and suggests your name, even if they never meant to name you.',
  sources: ['P09', 'P13'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
