import type { Control } from '../../core/audit/types.ts'
import { guide2026, test2021, test2021Alone } from './basis.ts'

const pages = ['find-and-contact', 'privacy']
const audience = [
  'everyone',
  'friends',
  'friendsOfFriends',
  'friendsExcept',
  'specificFriends',
  'onlyMe',
  'custom',
]
const lookUp = ['everyone', 'friendsOfFriends', 'friends', 'onlyMe', 'noOne']
const delivery = ['chats', 'messageRequests', 'noRequests']
const suggestedTo = {
  en: ['Who can Facebook suggest your profile to based on your phone number or email address?'],
}

/** Rows 1 to 9 of the fact table: how people find and contact you. */
export const reach: readonly Control[] = [
  {
    setting: 'friendsList',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can see your friends list?'],
      cs: ['Kdo vidí seznam vašich přátel?'],
      de: ['Wer kann die Freundesliste sehen?'],
      es: ['¿Quién puede ver tu lista de amigos?'],
    },
    values: audience,
    rests: guide2026,
  },
  {
    setting: 'friendRequests',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can send you friend requests?'],
      cs: ['Kdo vám může poslat žádost o přátelství?'],
      de: ['Wer kann dir Freundschaftsanfragen senden?'],
    },
    values: ['everyone', 'friendsOfFriends'],
    rests: test2021,
  },
  {
    setting: 'findByEmail',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can look you up using the email address you provided?'],
      cs: ['Kdo vás může vyhledat pomocí e-mailové adresy, kterou jste zadali?'],
    },
    values: lookUp,
    rests: test2021,
  },
  {
    setting: 'findByEmail',
    form: 'choice',
    pages: ['find-and-contact'],
    labels: { en: ['People with your email address'] },
    within: suggestedTo,
    values: lookUp,
    rests: guide2026,
  },
  {
    setting: 'findByPhone',
    form: 'choice',
    pages,
    labels: {
      en: ['Who can look you up using the phone number you provided?'],
      cs: ['Kdo vás může vyhledat pomocí telefonního čísla, které jste zadali?'],
    },
    values: lookUp,
    rests: test2021,
  },
  {
    setting: 'findByPhone',
    form: 'choice',
    pages: ['find-and-contact'],
    labels: { en: ['People with your phone number'] },
    within: suggestedTo,
    values: lookUp,
    rests: guide2026,
  },
  {
    setting: 'searchEngines',
    form: 'switch',
    pages,
    labels: {
      en: [
        'Do you want search engines outside Facebook to link to your profile?',
        'Do you want search engines outside of Facebook to link to your profile?',
      ],
      cs: ['Chcete, aby se vyhledávače mimo Facebook propojily s vaším profilem?'],
    },
    rests: guide2026,
  },
  {
    setting: 'messagesFromFriendsOfFriends',
    form: 'choice',
    pages,
    labels: { en: ['For friends of friends on Facebook, deliver requests to:'] },
    values: delivery,
    rests: test2021Alone,
  },
  {
    setting: 'messagesFromOthers',
    form: 'choice',
    pages,
    labels: { en: ['For others on Facebook, deliver requests to:'] },
    values: delivery,
    rests: test2021Alone,
  },
  {
    setting: 'messagesFromInstagram',
    form: 'choice',
    pages,
    labels: { en: ['For accounts on Instagram, deliver requests to:'] },
    values: delivery,
    rests: test2021Alone,
  },
]
