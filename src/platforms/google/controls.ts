import type { Control } from '../../core/audit/types.ts'
import { seen } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §3A */
export const controls: readonly Control[] = [
  {
    form: 'choice',
    values: ['on', 'paused', 'off'],
    setting: 'webActivity',
    pages: ['data-and-privacy'],
    labels: { en: ['Web & App Activity'] },
    rests: seen,
  },
  {
    form: 'choice',
    values: ['on', 'paused', 'off'],
    setting: 'locationHistory',
    pages: ['data-and-privacy'],
    labels: { en: ['Timeline'] },
    rests: seen,
  },
  {
    form: 'choice',
    values: ['on', 'paused', 'off'],
    setting: 'watchHistory',
    pages: ['data-and-privacy'],
    labels: { en: ['YouTube History'] },
    rests: seen,
  },
  {
    form: 'switch',
    setting: 'adPersonalisation',
    pages: ['data-and-privacy'],
    labels: { en: ['My Ad Center'] },
    rests: seen,
  },
  {
    form: 'switch',
    setting: 'searchPersonalisation',
    pages: ['data-and-privacy'],
    labels: { en: ['Search personalization', 'Search personalisation'] },
    rests: seen,
  },
  {
    form: 'choice',
    values: ['noOne'],
    setting: 'liveLocation',
    pages: ['data-and-privacy'],
    labels: { en: ['Location Sharing'] },
    rests: seen,
  },
]
