import type { Control } from '../../core/audit/types.ts'
import { guides, markup } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A and 3B */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'subscriptionsPrivate',
    pages: ['privacy'],
    labels: { en: ['Keep all my subscriptions private'] },
    rests: markup,
  },
  {
    form: 'switch',
    setting: 'playlistsPrivate',
    pages: ['privacy'],
    labels: { en: ['Keep all my saved playlists private'] },
    rests: guides,
  },
]
