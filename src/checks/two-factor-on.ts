import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'two-factor-on',
  title: 'Turn on two-factor authentication',
  impact: 'serious',
  setting: 'twoFactor',
  accept: {
    personal: ['on', 'securityKey', 'authenticatorApp', 'textMessage'],
    professional: ['on', 'securityKey', 'authenticatorApp', 'textMessage'],
  },
  advice:
    'Turn it on, best with an authenticator app or a security key, and keep the recovery codes on paper. On WhatsApp this is a PIN with an e-mail address to reset it.',
  why: 'Someone who knows your birthday and your pet’s name can guess a password. The second step keeps them out of your messages, and out of your name.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'none', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'textMessage', kind: 'professional', outcome: 'passed' },
  { value: 'none', kind: 'professional', outcome: 'failed' },
  { value: undefined, kind: 'professional', outcome: 'cantTell' },
]
