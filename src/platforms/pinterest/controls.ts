import type { Control } from '../../core/audit/types.ts'
import { help } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §6 */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'offPlatformActivity',
    pages: ['privacy'],
    labels: { en: ['Use sites you visit'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'businessPartners',
    pages: ['privacy'],
    labels: { en: ['Use partner info'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'adPersonalisation',
    pages: ['privacy'],
    labels: { en: ['Improve the ads you see about Pinterest'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'adReporting',
    pages: ['privacy'],
    labels: { en: ['Share activity for ads performance reporting'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'protectedPosts',
    pages: ['privacy'],
    labels: { en: ['Private profile'] },
    rests: help,
  },
  {
    form: 'switch',
    setting: 'searchEngines',
    pages: ['privacy'],
    labels: { en: ['Search privacy'] },
    inverted: true,
    rests: help,
  },
]
