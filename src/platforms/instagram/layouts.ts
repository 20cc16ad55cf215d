import type { Field, MessageLayout } from '../../core/audit/types.ts'

const menu = '[aria-label^="See more options for message from"]'
const sender: Field = {
  select: menu,
  attr: 'aria-label',
  pattern: '^See more options for message from (.+)$',
}
/** The signed-in account heads the list of chats. */
const own: Field = {
  select: '[aria-label="Thread list"] h2, [aria-label="Thread list"] [role="heading"][aria-level="2"]',
  from: 'document',
}
const profile = 'a[aria-label^="Open the profile page of"]'
const bubble = '[role="button"][aria-label="Double tap to like"]'

const shared = {
  peer: [
    {
      select: '[aria-label^="Conversation with "]',
      closest: true,
      attr: 'aria-label',
      pattern: '^Conversation with (.+)$',
    },
  ],
  day: { select: '[data-scope="date_break"],[role="separator"]' },
} satisfies Partial<MessageLayout>

const who = {
  sender: [sender, { select: profile, attr: 'aria-label', pattern: '^Open the profile page of (.+)$' }],
  senderUrl: [{ select: profile, attr: 'href' }],
  time: [],
  datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
} satisfies Partial<MessageLayout['fields']>

const direction: MessageLayout['direction'] = [
  { means: 'out', basis: 'the account that is signed in', same: [sender, own] },
  {
    means: 'out',
    basis: 'hidden words “You sent”',
    field: { select: 'span:not([dir="auto"]):not([dir="auto"] *)', pattern: '^You sent$' },
  },
  { means: 'in', basis: 'a link to the sender’s profile', field: { select: profile, attr: 'href' } },
]

/** Other buttons around words may hold what is quoted; the bubble is a button too, and so may be all there is. */
const beside = (words: string) =>
  `[role="article"]:has(${words}) [role="button"]:has([dir="auto"])` +
  `:not(${bubble}, ${bubble} *, :has(${bubble}))`

/** facts/platforms-meta.md §3.2. Times of single messages are not in the page; separators are. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'instagram-2026',
    rests: { source: 'idx:71028875272', on: '2026-10', confidence: 'V2' },
    kinds: ['thread', 'requests', 'inbox'],
    ...shared,
    thread: '[data-pagelet="IGDMessagesList"]',
    message: '[role="group"][tabindex="-1"]:has([role="article"])',
    fields: {
      id: [
        { attr: 'id', pattern: '^(mid\\..+)$' },
        { select: '[id^="mid."]', attr: 'id' },
      ],
      text: [{ select: '[role="article"] [dir="auto"]' }],
      ...who,
    },
    strip: [
      menu,
      '[aria-label^="React to message from"]',
      '[aria-label^="Reply to message from"]',
      '[aria-label="Double tap to like"] > [aria-hidden="true"]',
    ],
    quote: [beside('[dir="auto"]:not([role="button"] *)'), beside(`${bubble} [dir="auto"]`)],
    reactions: ['[aria-label*="see who reacted"]'],
    media: [
      { kind: 'image', select: '[role="article"] img:not([dir="auto"] img)' },
      { kind: 'video', select: '[role="article"] video' },
      { kind: 'audio', select: '[role="article"] audio' },
    ],
    direction: [
      ...direction,
      // Where a menu names the sender, the side adds nothing, and must not speak for somebody else.
      {
        means: 'out',
        basis: 'set to the right end',
        style: {
          select: ':has([role="article"])',
          any: true,
          property: 'justify-content',
          value: 'flex-end',
        },
        unless: { select: menu, attr: 'aria-label' },
      },
    ],
  },
  {
    id: 'instagram-2024',
    rests: { source: 'idx:1000604122', on: '2024', confidence: 'V2' },
    kinds: ['thread', 'requests', 'inbox'],
    ...shared,
    thread: '[aria-label^="Conversation"]:not([aria-label^="Conversation"] *)',
    message: bubble,
    climb: menu,
    fields: { id: [], text: [{ select: `${bubble} [dir="auto"]` }], ...who },
    strip: [menu],
    media: [{ kind: 'image', select: `${bubble} img:not([dir="auto"] img)` }],
    direction,
  },
]
