import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'off-platform-activity-off',
  title: 'Disconnect future activity on other sites',
  impact: 'minor',
  setting: 'offPlatformActivity',
  accept: { personal: ['off'], professional: ['off'] },
  advice: 'Turn it off, or choose to disconnect future activity.',
  why: 'Shops and health sites report your visits to the platform, which uses them to decide what it suggests to you and you to others. Less of it means fewer surprising links.',
  sources: ['P27'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'off', kind: 'personal', outcome: 'passed' },
  { value: 'on', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'passed' },
  { value: 'on', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
