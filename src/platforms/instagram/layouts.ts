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
const bubble = '[role="button"][aria-label="Double tap to like"]'
/** Beside the message. A post that is passed on in it links to the profile of whoever made that. */
const profile = `a[aria-label^="Open the profile page of"]:not([role="article"] *, ${bubble} *)`

const peer: Field = {
  select: '[aria-label^="Conversation with "]',
  closest: true,
  attr: 'aria-label',
  pattern: '^Conversation with (.+)$',
}

const shared = {
  peer: [peer],
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
  { means: 'in', basis: 'the sender is whom the conversation is with', same: [sender, peer] },
]

/** Other buttons around words may hold what is quoted; the bubble is a button too, and so may be all there is. */
const beside = (words: string) =>
  `[role="article"]:has(${words}) [role="button"]:has([dir="auto"])` +
  `:not(${bubble}, ${bubble} *, :has(${bubble}))`

/** facts/platforms-meta.md §3.2. Times of single messages are not in the page; separators are. */
const instagram2026: MessageLayout = {
  id: 'instagram-2026',
  rests: { source: 'idx:71028875272', on: '2026-10', confidence: 'V2' },
  kinds: ['thread', 'requests', 'inbox'],
  ...shared,
  thread: '[data-pagelet="IGDMessagesList"]',
  orDocument: true,
  message: '[role="group"][tabindex="-1"]:has([role="article"])',
  fields: {
    id: [
      { attr: 'id', pattern: '^(mid\\..+)$' },
      { select: '[id^="mid."]', attr: 'id' },
    ],
    // Above the bubble "… replied to you" may stand; a post that is passed on is a link with words.
    text: [
      { select: '[role="article"] [role="presentation"] [dir]:not(a *)' },
      { select: '[role="article"] [dir]:not(a *)' },
      // What the article is named by (idx:71028875272).
      {
        select:
          '[role="article"] [role="presentation"] [id]:not(a *, :has(img, video, audio, [role="button"]))',
      },
    ],
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
}

/** Newest first. */
export const layouts: readonly MessageLayout[] = [
  instagram2026,
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
