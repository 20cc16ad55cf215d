import type { Field, MessageLayout, Signal } from '../../core/audit/types.ts'

const kinds = ['thread', 'requests', 'inbox', 'other'] as const

const bubble = '[data-testid^="message-text-"]'
const attached =
  'img:not([alt="user avatar"], [src*="profile_images"], [src*="/emoji/"]):not([data-testid^="message-text-"] *)'

// The bubble ends in lines of its own for the time and a state ("21:47", "Seen"). A time that the writer put at the
// end of a sentence stays: only a whole line goes, a time with a state behind it, or one glued to the last word.
const clock = '\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm])?'
const state = '(?:Seen|Sent|Edited|New|Görüldü|Gönderildi|Düzenlendi|Yeni)'
const beforeClock =
  '(?:\\n\\s*(?:Edited|Düzenlendi)[\\s·]*|(?:^|\\n)\\s*|(?<=[^\\s\\d:.,(/@~+\\-–—]|[^\\s\\d][.,])|' +
  `[ \\t]+(?=${clock}\\s*${state}\\s*$))`
/** `again`: the number of the clock's group; a hidden spacer may repeat it. */
const tail = (again: number) => `${beforeClock}(${clock})(?:\\s*\\n\\s*\\${again})?(?:[\\s·]*${state})*`

const avatar = '[style*="grid-area: avatar"] a[href]'
const handle = '^(?:https://(?:x|twitter)\\.com)?/(\\w{1,15})/?$'

/** On the message itself (XDM3). */
const ownEnd: readonly Signal[] = [
  {
    means: 'out',
    basis: 'class justify-end',
    field: { attr: 'class', pattern: '(?:^|\\s)justify-end(?:\\s|$)' },
  },
  // As a program of 2026 tells them apart (idx:68927518300).
  {
    means: 'in',
    basis: 'class justify-start',
    field: { attr: 'class', pattern: '(?:^|\\s)justify-start(?:\\s|$)' },
  },
  {
    means: 'out',
    basis: 'row set to its end',
    style: { property: 'justify-content', value: 'flex-end' },
  },
  {
    means: 'in',
    basis: 'row set to its start',
    style: { property: 'justify-content', value: 'flex-start' },
  },
]

/** Where a bubble lies in its list (XDM2); a picture without words stands for its bubble. */
const sides = (select: string, picture: string): readonly Signal[] => [
  { means: 'out', basis: 'bubble on the right', side: { select, of: 'right' } },
  { means: 'in', basis: 'bubble on the left', side: { select, of: 'left' } },
  { means: 'out', basis: 'picture on the right', side: { select: picture, of: 'right' }, unless: { select } },
  { means: 'in', basis: 'picture on the left', side: { select: picture, of: 'left' }, unless: { select } },
]

const peer: readonly Field[] = [
  { select: '[data-testid="dm-conversation-username"]', from: 'document' },
  // The name, not the words that stand for the picture above it.
  {
    select: '[data-testid="dm-conversation-header"]',
    from: 'document',
    pattern: '^\\s*(?:user avatar\\s*)?([^\\n]+)',
  },
]

const xchat: MessageLayout = {
  id: 'xchat-2026',
  rests: { source: 'XDM1, XDM2, XDM3', on: '2026-03', confidence: 'C' },
  kinds,
  // Newer builds have the list in a scroller (XDM1, idx:68927518300).
  thread:
    '[data-testid="dm-message-list"], [data-testid="dm-message-scroller"]:not(:has([data-testid="dm-message-list"]))',
  peer,
  // Parts of a message and its hover buttons share the prefix.
  message:
    '[data-testid^="message-"]:not([data-testid^="message-text-"], [data-testid^="message-reaction-button-"],' +
    ' [data-testid^="message-overflow-button-"], [data-testid^="message-list"])',
  fields: {
    id: [{ attr: 'data-testid', pattern: '^message-(.+)$' }],
    text: [
      { select: `${bubble} [dir="auto"]` },
      { select: bubble, pattern: `^([\\s\\S]*?)(?:${tail(2)})?\\s*$` },
    ],
    // The name stands outside the row; the avatar, shown in groups, links to the handle.
    sender: [{ select: avatar, attr: 'href', pattern: handle }],
    senderUrl: [{ select: avatar, attr: 'href' }],
    time: [
      {
        select: `${bubble} :is(div, span, time):not([dir="auto"], [dir="auto"] *, :has([dir="auto"]))`,
        pattern: `^\\s*(?:Edited|Düzenlendi)?[\\s·]*(${clock})(?:\\s*\\1)?(?:[\\s·]*${state})*\\s*$`,
      },
      { select: bubble, pattern: `^[\\s\\S]*?${tail(1)}\\s*$` },
    ],
  },
  strip: ['[data-testid^="message-reaction-button-"]', '[data-testid^="message-overflow-button-"]'],
  // A post that was passed on. A link to a post in the writer's own words has no card.
  quote: ['a[href*="/status/"]:has([data-slot="hover-card-trigger"])'],
  receipt: [{ select: bubble, pattern: `${clock}[\\s·]*(${state})\\s*$` }],
  media: [
    { kind: 'image', select: `[style*="grid-area: content"] ${attached}` },
    { kind: 'video', select: 'video' },
  ],
  day: {
    select: ':is(li, [data-index]):not(:has([data-testid^="message-"]))',
    // The profile card at the top of a thread is a row too, of several lines.
    field: { pattern: '^\\s*([^\\n]{1,40})\\s*$' },
  },
  direction: [...ownEnd, ...sides(bubble, `[style*="grid-area: content"] :is(${attached}, video)`)],
}

const { thread: _list, day: _day, ...listless } = xchat

const words = '[data-testid="tweetText"]'
/** Whatever its picture is called: the link leads to an account and not to a picture or a post. */
const portrait =
  'a[href^="/"]:not([href*="/status/"], [href*="/photo/"], [href*="/media/"], [href^="/i/"]) img'
const legacyAvatar = `a[href]:has(img):not(${words} *)`

const legacy: MessageLayout = {
  id: 'dm-2025',
  rests: { source: 'XWEB', on: '2025-07-01', confidence: 'V' },
  kinds,
  thread: '[data-testid="DmScrollerContainer"]',
  peer,
  message: '[data-testid="messageEntry"]',
  fields: {
    // None is known: the engine's digest stands in.
    id: [],
    text: [{ select: words }, { select: '[dir="auto"]:not(time, time *)' }],
    sender: [{ select: legacyAvatar, attr: 'href', pattern: handle }],
    senderUrl: [
      { select: legacyAvatar, attr: 'href', pattern: '^((?:https://(?:x|twitter)\\.com)?/\\w{1,15})/?$' },
    ],
    time: [{ select: 'time' }],
    datetime: [{ select: 'time', attr: 'datetime' }],
  },
  strip: ['time'],
  // A post that was passed on has words under the same hook as the message.
  quote: [`[role="link"]:has(${words})`, `article:has(${words})`],
  media: [
    { kind: 'image', select: `${attached}:not(${words} *, ${portrait})` },
    { kind: 'video', select: 'video' },
  ],
  // No attribute says whose it is; XWEB styles the row by `isSent`.
  direction: [
    { means: 'out', basis: 'row aligned to its end', style: { property: 'align-items', value: 'flex-end' } },
    {
      means: 'in',
      basis: 'row aligned to its start',
      style: { property: 'align-items', value: 'flex-start' },
    },
    ...sides(words, `:is(${attached}, video)`),
  ],
}

const { thread: _scroller, ...scrollerless } = legacy

/** Newest first. A page that lost the list's own hook is still read, only without the side of the bubbles. */
export const layouts: readonly MessageLayout[] = [
  xchat,
  { ...listless, id: 'xchat-2026-no-list', direction: ownEnd },
  legacy,
  { ...scrollerless, id: 'dm-2025-no-list', direction: legacy.direction.slice(0, 2) },
]
