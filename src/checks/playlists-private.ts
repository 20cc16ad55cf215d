import type { Check, CheckExample } from '../core/audit/types.ts'

export default {
  id: 'playlists-private',
  title: 'Keep your saved playlists private',
  impact: 'moderate',
  setting: 'playlistsPrivate',
  accept: { personal: ['on'], professional: ['on'] },
  advice: 'Turn it on, where it is still offered.',
  why: 'A list that you saved shows what you like, and sometimes what you are going through.',
  sources: ['P11'],
} satisfies Check

export const examples: readonly CheckExample[] = [
  { value: 'on', kind: 'personal', outcome: 'passed' },
  { value: 'off', kind: 'personal', outcome: 'failed' },
  { value: undefined, kind: 'personal', outcome: 'cantTell' },
  { value: 'on', kind: 'professional', outcome: 'passed' },
]
