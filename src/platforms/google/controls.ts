import type { Control, Labels } from '../../core/audit/types.ts'
import { penbot, seen, walked } from './basis.ts'

/** Czech as a program reads it that audits Google accounts (idx:42494530622); it knows Timeline by its older name. */
const history = {
  webActivity: { en: ['Web & App Activity'], cs: ['Aktivita na webu a v aplikacích'] },
  locationHistory: { en: ['Timeline', 'Location History'], cs: ['Historie polohy'] },
  watchHistory: { en: ['YouTube History'], cs: ['Historie YouTube'] },
} satisfies Record<string, Labels>

/** facts/platforms-google-telegram-tiktok-others.md §3A */
export const controls: readonly Control[] = [
  // The page of all settings says each state in words; the page of the three controls has a button that holds it.
  ...Object.entries(history).flatMap(([setting, labels]): Control[] => [
    {
      form: 'choice',
      values: ['on', 'paused', 'off'],
      setting,
      pages: ['data-and-privacy'],
      labels,
      rests: seen,
    },
    { form: 'switch', setting, pages: ['activity-controls'], labels, rests: penbot },
  ]),
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
    labels: { en: ['Search personalization', 'Search personalisation', 'Personalize Search'] },
    rests: seen,
  },
  {
    form: 'choice',
    values: ['noOne'],
    setting: 'liveLocation',
    pages: ['data-and-privacy', 'people-and-sharing'],
    labels: { en: ['Location Sharing'] },
    rests: seen,
  },
  {
    form: 'switch',
    setting: 'contactUpload',
    pages: ['device-contacts', 'people-and-sharing'],
    // The longer name is that of the switch itself, from a copy of Google's help page (idx:5244284026).
    labels: {
      en: ['Contact info from your devices', 'Save contact info from your devices'],
      cs: ['Kontakty z vašich zařízení'],
    },
    rests: walked,
  },
  {
    form: 'switch',
    setting: 'businessPartners',
    pages: ['business-personalization'],
    labels: { en: ['Business personalization'] },
    rests: penbot,
  },
]
