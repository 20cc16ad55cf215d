import type { Field, MessageLayout } from '../../core/audit/types.ts'

const account = '^(?:https://[^/]+)?/(@[^/?]+)'
const sender: readonly Field[] = [
  { select: 'a.status__display-name', attr: 'href', pattern: account },
  { select: '.detailed-status__display-name[data-hover-card-account]', attr: 'href', pattern: account },
  { select: 'a.detailed-status__display-name', attr: 'href', pattern: account },
]
/** Above the field to write in (mastodon/mastodon @202d6f43, compose/components/navigation_bar.tsx). */
const own: Field = {
  select: '.navigation-bar a[href^="/@"]',
  from: 'document',
  attr: 'href',
  pattern: account,
}
const writer: Field = {
  select:
    'a.status__display-name, a.detailed-status__display-name, .detailed-status__display-name[data-hover-card-account]',
  attr: 'href',
  pattern: account,
}
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
  // A page that does not name the signed-in account proves no direction.
  direction: [],
} satisfies Partial<MessageLayout>

const fields: MessageLayout['fields'] = {
  id: [
    { attr: 'data-id' },
    { select: '[data-id]', attr: 'data-id' },
    { select: 'a.detailed-status__datetime', attr: 'href', pattern: '/([^/]+)$' },
  ],
  // What stands above as a warning was written with it (mastodon/mastodon, components/content_warning.tsx).
  text: [
    { select: '.content-warning, .status__content__text' },
    { select: '.content-warning, .status__content' },
  ],
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
    direction: [
      { means: 'out', basis: 'the account that is signed in', same: [writer, own] },
      { means: 'in', basis: 'another account than the one that is signed in', differ: [writer, own] },
    ],
  },
  {
    id: 'mastodon-post',
    ...shared,
    kinds: ['thread', 'other', 'settings'],
    savedAs: 'post',
    message: '.status[data-id], .detailed-status',
    fields,
  },
  // The list of conversations shows the last message of each, and not who of them wrote it.
  {
    id: 'mastodon-conversations',
    rests: shared.rests,
    kinds: ['thread'],
    message: '.conversation:has(.conversation__content__names)',
    peer: [
      { select: '.conversation__content__names', pattern: '^(?:With|Mit|Avec|Con|Met|Com)\\s+([\\s\\S]+)$' },
      { select: '.conversation__content__names' },
    ],
    fields: {
      id: [],
      text: fields.text,
      sender: [],
      time: [
        { select: '.conversation__content__relative-time time', attr: 'title' },
        { select: '.conversation__content__relative-time time' },
      ],
      datetime: [{ select: '.conversation__content__relative-time time', attr: 'datetime' }],
    },
    strip: shared.strip,
    media: shared.media,
    direction: [],
  },
]
