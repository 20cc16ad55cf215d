import type { Field, MessageLayout } from '../../core/audit/types.ts'

const account = '^(?:https://[^/]+)?/(@[^/?]+)'
const sender: readonly Field[] = [
  { select: 'a.status__display-name', attr: 'href', pattern: account },
  { select: '.detailed-status__display-name[data-hover-card-account]', attr: 'href', pattern: account },
  { select: 'a.detailed-status__display-name', attr: 'href', pattern: account },
]
const privately =
  '.status__wrapper-direct, .status-direct, .detailed-status-direct, .detailed-status:has(.status__prepend)'
/** What stands above a post may also say that it was pinned or shared (facts/labels-x-bluesky-mastodon.json). */
const saidPrivate = [
  'Private mention',
  'Private Erwähnung',
  'Mention privée',
  'Mención privada',
  'Privébericht',
  'Menção privada',
  'Menzione privata',
].join('|')
const provesPrivate: readonly Field[] = [
  { attr: 'class', pattern: '-direct(?:\\s|$)' },
  { select: '.status__prepend', pattern: `^\\s*(?:${saidPrivate})\\s*$` },
]

const shared = {
  rests: { source: 'MASTO', on: '2026-07-02', confidence: 'V' },
  strip: ['.status__prepend', '.status__action-bar', '.detailed-status__action-bar'],
  // A post that another one shows.
  quote: ['.status .status', '.detailed-status .status'],
  media: [
    { kind: 'image', select: '.media-gallery img' },
    { kind: 'video', select: '.video-player video, video' },
    { kind: 'audio', select: '.audio-player' },
  ],
  // The page names the signed-in account nowhere beside a post, so no direction is proved.
  direction: [],
} satisfies Partial<MessageLayout>

const fields: MessageLayout['fields'] = {
  id: [
    { attr: 'data-id' },
    { select: '[data-id]', attr: 'data-id' },
    { select: 'a.detailed-status__datetime', attr: 'href', pattern: '/([^/]+)$' },
  ],
  text: [{ select: '.status__content__text' }, { select: '.status__content' }],
  sender,
  senderUrl: [
    { select: 'a.status__display-name', attr: 'href' },
    { select: 'a.detailed-status__display-name', attr: 'href' },
  ],
  time: [
    { select: 'a.status__relative-time time', attr: 'title' },
    { select: 'a.status__relative-time time' },
    { select: 'a.detailed-status__datetime' },
  ],
  datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
}

/** facts/platforms-x-…, §4: there is no chat; private mentions are posts that only those named can see. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'mastodon-private-mention',
    ...shared,
    kinds: ['thread', 'other', 'settings'],
    message: privately,
    only: provesPrivate,
    fields,
  },
  {
    id: 'mastodon-post',
    ...shared,
    kinds: ['thread', 'other', 'settings'],
    savedAs: 'post',
    message: '.status[data-id], .detailed-status',
    fields,
  },
]
