import type { Control } from '../../core/audit/types.ts'
import { labels } from './basis.ts'

/** facts/platforms-google-telegram-tiktok-others.md §5A */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'messagesFromOthers',
    pages: ['content-and-social'],
    labels: { en: ['Allow DMs from other server members', 'Allow direct messages from server members'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'messageFilter',
    pages: ['content-and-social'],
    labels: {
      en: [
        'Filter messages from server members you may not know',
        'Filter messages from server members I may not know',
        'Enable message requests from server members you might not know',
      ],
    },
    rests: labels,
  },
  {
    form: 'methods',
    methods: [
      { value: 'everyone', labels: { en: ['Everyone'] } },
      { value: 'serverMembers', labels: { en: ['Server members'] } },
      { value: 'friendsOfFriends', labels: { en: ['Friends of friends', 'Friend of friends'] } },
    ],
    none: 'noOne',
    setting: 'friendRequests',
    pages: ['content-and-social'],
    labels: { en: ['Friend requests'] },
    rests: labels,
  },
  {
    form: 'choice',
    values: ['all', 'nonFriends', 'none'],
    setting: 'spamFilter',
    pages: ['content-and-social'],
    labels: { en: ['Direct Message spam', 'Safe Direct Messaging'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'usageData',
    pages: ['data-and-privacy'],
    labels: { en: ['Use data to improve Discord'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'experienceCustomised',
    pages: ['data-and-privacy'],
    labels: { en: ['Use data to customize my Discord experience'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'screenReaderTracked',
    pages: ['data-and-privacy'],
    labels: { en: ['Allow Discord to track screen reader usage'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'contactUpload',
    pages: ['content-and-social'],
    labels: { en: ['Sync Contacts'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'findByPhone',
    pages: ['content-and-social'],
    labels: { en: ['Phone Number'] },
    within: { en: ['Discovery Permissions', 'Find Your Friends'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'findByEmail',
    pages: ['content-and-social'],
    labels: { en: ['Email'] },
    within: { en: ['Discovery Permissions', 'Find Your Friends'] },
    rests: labels,
  },
  {
    form: 'switch',
    setting: 'activityShared',
    pages: ['activity-privacy'],
    labels: { en: ['Share your detected activities with others'] },
    rests: labels,
  },
  {
    form: 'methods',
    methods: [
      { value: 'securityKey', labels: { en: ['Security Keys'] } },
      { value: 'authenticatorApp', labels: { en: ['Authenticator App'] } },
      { value: 'textMessage', labels: { en: ['SMS Backup'] } },
    ],
    none: 'none',
    setting: 'twoFactor',
    pages: ['security'],
    labels: { en: ['Two-factor authentication'] },
    rests: labels,
  },
]
