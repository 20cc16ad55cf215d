import type { Control } from '../../core/audit/types.ts'
import { guide, help } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §7 */
export const controls: readonly Control[] = [
  {
    form: 'choice',
    values: ['everyone', 'followers'],
    setting: 'profileAudience',
    pages: ['privacy'],
    labels: { en: ['Profile Page'] },
    rests: help,
  },
  {
    form: 'choice',
    values: ['everyone', 'followers', 'onlyMe'],
    setting: 'activityAudience',
    pages: ['privacy'],
    labels: { en: ['Activities'] },
    rests: help,
  },
  {
    form: 'choice',
    values: ['everyone', 'followers', 'onlyMe', 'noOne'],
    setting: 'groupActivities',
    pages: ['privacy'],
    labels: { en: ['Group Activities'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'usageData',
    pages: ['privacy'],
    labels: { en: ['Contribute your activity data to de-identified, aggregate data sets'] },
    rests: guide,
  },
]
