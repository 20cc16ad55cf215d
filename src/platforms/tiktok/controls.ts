import type { Control } from '../../core/audit/types.ts'
import { clones } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §1A */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'protectedPosts',
    pages: ['settings'],
    labels: { en: ['Private account'] },
    rests: clones,
  },
]
