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

/** facts/platforms-meta.md §3.2. Times of single messages are not in the page; separators are. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'instagram-2026',
    rests: { source: 'idx:71028875272', on: '2026-10', confidence: 'V2' },
    kinds: ['thread', 'requests', 'inbox'],
    thread: '[data-pagelet="IGDMessagesList"]',
    peer: [
      {
        select: '[aria-label^="Conversation with "]',
        closest: true,
        attr: 'aria-label',
        pattern: '^Conversation with (.+)$',
      },
    ],
    message: '[role="group"]:has([role="article"])',
    fields: {
      id: [
        { attr: 'id', pattern: '^(mid\\..+)$' },
        { select: '[id^="mid."]', attr: 'id' },
      ],
      text: [{ select: '[role="article"] [dir="auto"]' }],
      sender: [sender, { select: profile, attr: 'aria-label', pattern: '^Open the profile page of (.+)$' }],
      senderUrl: [{ select: profile, attr: 'href' }],
      time: [],
      datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
    },
    strip: [
      menu,
      '[aria-label^="React to message from"]',
      '[aria-label^="Reply to message from"]',
      '[aria-label="Double tap to like"] > [aria-hidden="true"]',
    ],
    quote: ['[role="article"] [role="button"]:has([dir="auto"])', '[role="article"] blockquote'],
    reactions: ['[aria-label*="see who reacted"]'],
    media: [
      { kind: 'image', select: '[role="article"] img:not([dir="auto"] img)' },
      { kind: 'video', select: '[role="article"] video' },
      { kind: 'audio', select: '[role="article"] audio' },
    ],
    day: { select: '[data-scope="date_break"],[role="separator"]' },
    direction: [
      { means: 'out', basis: 'the account that is signed in', same: [sender, own] },
      {
        means: 'out',
        basis: 'hidden words “You sent”',
        field: { select: 'span:not([dir="auto"]):not([dir="auto"] *)', pattern: '^You sent$' },
      },
      { means: 'in', basis: 'a link to the sender’s profile', field: { select: profile, attr: 'href' } },
    ],
  },
]
