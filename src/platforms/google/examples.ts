import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://myaccount.google.com/data-and-privacy', page: 'data-and-privacy' },
  { url: 'https://myaccount.google.com/', page: 'other' },
  { url: 'https://myactivity.google.com/activitycontrols', page: 'activity-controls' },
  { url: 'https://myactivity.google.com/devicecontacts', page: 'device-contacts' },
  { url: 'https://myaccount.google.com/businesspersonalization', page: 'business-personalization' },
  { url: 'https://myaccount.google.com/people-and-sharing', page: 'people-and-sharing' },
  { url: 'https://myactivity.google.com/', page: 'other' },
]
