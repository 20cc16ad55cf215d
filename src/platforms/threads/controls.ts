import type { Control } from '../../core/audit/types.ts'
import { howtogeek } from './basis.ts'

/** facts/platforms-meta.md §4 */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'protectedPosts',
    pages: ['privacy'],
    labels: { en: ['Private profile'] },
    rests: howtogeek,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'followers', 'off'],
    setting: 'mentions',
    pages: ['privacy'],
    labels: { en: ['Mentions'] },
    rests: howtogeek,
  },
]
