import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'unknown-held-everywhere',
  title: 'Let messages from strangers wait, and keep them',
  impact: 'serious',
  setting: 'unknownHeld',
  accept: { personal: ['done'], professional: ['done'] },
  advice:
    'On each platform let unknown senders go to a folder for requests. Never delete from it: save what matters here.',
  why: 'What waits in a folder neither disturbs you nor is lost. What was deleted cannot be shown to anybody.',
  sources: ['P06'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'done', kind: 'personal', outcome: 'passed' },
  { value: 'notDone', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'done', kind: 'professional', outcome: 'passed' },
]
