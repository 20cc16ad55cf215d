import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'unknown-messages-blocked',
  title: 'Block floods of messages from unknown accounts',
  impact: 'moderate',
  setting: 'blockUnknownMessages',
  accept: { personal: ['on'], professional: 'inapplicable' },
  advice: 'Turn on “Block unknown account messages”. Save the first messages before you need it.',
  why: 'It stops very many messages from an account you do not know; single messages still arrive. On a practice line new senders must get through, so this is only asked of a personal account.',
  sources: ['P06', 'P16'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'off', kind: 'professional', outcome: 'inapplicable' },
  { value: undefined, kind: 'professional', outcome: 'inapplicable' },
]
