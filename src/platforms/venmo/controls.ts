import type { Control } from '../../core/audit/types.ts'
import { eff, post } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §8 */
export const controls: readonly Control[] = [
  {
    form: 'choice',
    values: ['everyone', 'friends', 'onlyMe'],
    setting: 'paymentAudience',
    pages: ['privacy'],
    labels: { en: ['Default Privacy Settings'] },
    rests: post,
  },
  {
    form: 'choice',
    values: ['everyone', 'friends', 'onlyMe'],
    setting: 'friendsList',
    pages: ['privacy'],
    labels: { en: ['Friends List'] },
    rests: eff,
  },
  {
    form: 'switch',
    setting: 'othersFriendsLists',
    pages: ['privacy'],
    labels: { en: ["Appear in Other Users' Friends Lists"] },
    rests: post,
  },
]
