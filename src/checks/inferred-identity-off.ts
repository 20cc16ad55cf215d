import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'inferred-identity-off',
  title: 'Stop X joining up your devices and addresses',
  impact: 'minor',
  setting: 'inferredIdentity',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn off “Personalize based on your inferred identity”.',
  why: 'X guesses which devices and e-mail addresses are yours. Keeping your work and your private life apart is easier if nobody joins them up.',
  sources: ['P12', 'P13'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
