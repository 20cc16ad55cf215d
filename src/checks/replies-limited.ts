import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'replies-limited',
  title: 'Limit who may reply to your posts',
  impact: 'serious',
  setting: 'replies',
  accept: {
    personal: ['noOne', 'followers', 'following', 'mentioned'],
    professional: ['noOne', 'followers', 'following', 'mentioned', 'everyone'],
  },
  advice: 'Choose your followers, people you follow, or nobody.',
  why: 'With replies kept to people you know, nobody else can start a conversation under your words, in front of everyone.',
  sources: ['P06', 'P04'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'noOne', kind: 'personal', outcome: 'passed' },
  { value: 'everyoneElse', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'noOne', kind: 'professional', outcome: 'passed' },
]
