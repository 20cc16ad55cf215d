import type { Field, MessageLayout } from '../../core/audit/types.ts'

/** The link around the picture of who wrote; a link without it is to somebody mentioned, or to a shared video. */
const account = 'a[href^="/@"]:has([data-e2e="chat-avatar"])'
const handle: Field = { select: account, attr: 'href', pattern: '^/@([^/?]+)' }
/** Whom a conversation of two is with; a group has none. */
const peer: Field = { select: '[data-e2e="chat-uniqueid"]', from: 'document', pattern: '^@?(\\S+)$' }

/** The signed-in account, in what the page was made from. */
const own: Field = {
  select: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__',
  from: 'document',
  source: true,
  pattern: '"webapp\\.app-context":\\{[^{}]*"user":\\{[^{}]*"uniqueId":"([^"]+)"',
}

const shared = {
  kinds: ['thread'],
  orDocument: true,
  notMessage: ['[data-e2e="dm-warning"]'],
  strip: ['[data-e2e="chat-avatar"]'],
  // Both sides carry a picture that leads to their account.
  direction: [
    { means: 'in', basis: 'the account that the conversation is with', same: [handle, peer] },
    { means: 'out', basis: 'not the account that the conversation is with', differ: [handle, peer] },
    { means: 'out', basis: 'the account that is signed in', same: [handle, own] },
    { means: 'in', basis: 'not the account that is signed in', differ: [handle, own] },
  ],
} satisfies Partial<MessageLayout>

/** facts/platforms-google-…, §1B: no time for a single message, only separators above. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'tiktok-2026',
    rests: { source: 'idx:71486867081, 55557837956', on: '2026-08', confidence: 'V2' },
    ...shared,
    thread: '[data-e2e="dm-new-message-list"],#main-content-messages',
    peer: [{ select: '[data-e2e="dm-new-chat-nickname"]', from: 'document' }],
    message: '[data-e2e="dm-new-chat-item"]',
    fields: {
      id: [{ attr: 'data-msg-id' }, { attr: 'data-message-id' }],
      text: [
        { select: '[data-e2e="dm-new-message-text"] p[class*="PText"]' },
        { select: '[data-e2e="dm-new-message-text"]' },
      ],
      sender: [handle],
      senderUrl: [{ select: account, attr: 'href' }],
      time: [],
    },
    media: [
      { kind: 'video', select: '[data-e2e="dm-new-shared-video"], video' },
      {
        kind: 'image',
        select:
          'img:not([data-e2e="chat-avatar"], [data-e2e="chat-avatar"] img, [data-e2e="dm-new-shared-video"] img, p img)',
      },
    ],
    day: { select: '[data-e2e="dm-new-time-separator"],[data-index] > [class*="TimeContainer"]' },
  },
  {
    id: 'tiktok-2025',
    rests: { source: 'TIKTOK_FULL_SELECTORS', on: '2026-02-26', confidence: 'V' },
    ...shared,
    thread: '#main-content-messages,[class*="DivChatBox"]',
    peer: [{ select: '[data-e2e="chat-nickname"]', from: 'document' }],
    message: '[data-e2e="chat-item"]',
    fields: {
      id: [{ attr: 'data-msg-id' }, { attr: 'data-message-id' }],
      text: [{ select: 'p[class*="PText"]' }, { select: '[class*="DivTextContainer"]' }],
      sender: [handle],
      senderUrl: [{ select: account, attr: 'href' }],
      time: [],
    },
    media: [{ kind: 'video', select: '[class*="DivVideoContainer"], video' }],
    day: { select: '[class*="DivTimeContainer"]' },
  },
]
