import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'safe-browsing-decided',
  title: 'Decide about stronger warnings of dangerous sites',
  impact: 'minor',
  setting: 'safeBrowsing',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'It sends addresses that you visit to the platform in exchange for better warnings. Decide once, on purpose.',
  why: 'A link in a message may lead to a page that steals your password; the warning helps, at a price in privacy.',
  sources: ['P18'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
