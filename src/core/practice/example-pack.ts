import type { Basis, Platform } from '../audit/types.ts'

/**
 * The platform of the practice page: made by us, in the form of every other pack, so that the same reader reads it. It
 * is no pack of `src/platforms`, for nobody has an account there and nothing of it is ever kept.
 */

const rests: Basis = { source: 'practice', on: 'undated', confidence: 'G' }
const origin = 'https://practice.invalid'
const audience = ['everyone', 'friends', 'onlyMe']

export const exampleUrls = { settings: `${origin}/settings`, thread: `${origin}/messages` } as const
export type ExampleKind = keyof typeof exampleUrls

export const examplePack: Platform = {
  id: 'practice',
  name: 'Example',
  hosts: ['practice.invalid'],
  pages: [
    {
      id: 'settings',
      kind: 'settings',
      title: 'Settings',
      urls: [{ path: '/settings' }],
      link: exampleUrls.settings,
    },
    {
      id: 'thread',
      kind: 'thread',
      title: 'Messages',
      urls: [{ path: '/messages' }],
      link: exampleUrls.thread,
    },
  ],
  values: {
    everyone: { en: ['Everyone'] },
    friends: { en: ['Friends'] },
    onlyMe: { en: ['Only me'] },
    chats: { en: ['With my other messages'] },
    messageRequests: { en: ['In a folder of their own'] },
  },
  controls: [
    {
      setting: 'findByPhone',
      form: 'choice',
      pages: ['settings'],
      labels: { en: ['Who can find you by your phone number?'] },
      values: audience,
      rests,
    },
    {
      setting: 'friendsList',
      form: 'choice',
      pages: ['settings'],
      labels: { en: ['Who can see your friends list?'] },
      values: audience,
      rests,
    },
    {
      setting: 'messagesFromOthers',
      form: 'choice',
      pages: ['settings'],
      labels: { en: ['Where do messages from strangers go?'] },
      values: ['chats', 'messageRequests'],
      rests,
    },
    {
      setting: 'activeStatus',
      form: 'switch',
      pages: ['settings'],
      labels: { en: ['Show when you are active'] },
      rests,
    },
  ],
  manual: [],
  layouts: [
    {
      id: 'practice',
      rests,
      kinds: ['thread'],
      thread: '[role="log"]',
      message: '[data-message]',
      fields: {
        id: [{ attr: 'data-message' }],
        text: [{ select: '[data-text]' }],
        sender: [{ select: '[data-sender]' }],
        time: [{ select: 'time' }],
        datetime: [{ select: 'time', attr: 'datetime' }],
      },
      strip: [],
      direction: [
        {
          means: 'in',
          basis: 'the page says “received”',
          field: { attr: 'data-side', pattern: '^(received)$' },
        },
        { means: 'out', basis: 'the page says “sent”', field: { attr: 'data-side', pattern: '^(sent)$' } },
      ],
    },
  ],
}
