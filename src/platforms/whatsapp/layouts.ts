import type { Field, MessageLayout, PageKind } from '../../core/audit/types.ts'
import { clock, content, media, text } from './content.ts'
import { direction, receipt } from './direction.ts'

// The chat stands beside an open settings panel, so messages are looked for there too.
const kinds: readonly PageKind[] = ['thread', 'settings']

const inChatList = ':is(#pane-side, #side)'
const earlier = '.message-in, .message-out, [data-id^="true_"], [data-id^="false_"]'

const quote = [
  '[aria-label="Quoted message"]',
  '[aria-label="Mensagem citada"]',
  '[data-testid="quoted-message"]',
  // Until 2021 the block has no name of its own: it is the button that holds the quoted words and not the answer.
  '[role="button"]:has(.quoted-mention):not(:has(.selectable-text))',
  '.quoted-mention',
]

const marks = '[\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*'
const prefix = { attr: 'data-pre-plain-text' } as const
const when = `^${marks}\\[([^\\]]+)\\]`
const who = `^${marks}\\[[^\\]]*\\]${marks}([\\s\\S]*?)${marks}:${marks}$`

const peer: readonly Field[] = [
  { select: '[data-testid="conversation-info-header-chat-title"]', from: 'document' },
  { select: '#main header span[title]', attr: 'title', from: 'document' },
]

const fields: MessageLayout['fields'] = {
  id: [
    { attr: 'data-id' },
    { attr: 'data-testid', pattern: '^conv-msg-(.+)$' },
    { select: '[data-id]', attr: 'data-id' },
  ],
  text,
  sender: [
    { select: '[data-pre-plain-text]', ...prefix, pattern: who },
    { select: '[data-testid="author"]' },
    { select: 'span[aria-label$=":"]', attr: 'aria-label', pattern: '^([\\s\\S]+):\\s*$' },
  ],
  time: [
    // Verbatim: the order of day and month follows the language of the interface and is not guessed here.
    { select: '[data-pre-plain-text]', ...prefix, pattern: when },
    // As it stands there, with the words for the half of the day that some languages set before or after it.
    {
      select: '[data-testid="msg-meta"] :not(:has(*))',
      pattern: '^[^\\p{Script=Latin}]{0,8}\\p{Nd}{1,2}[:.]\\p{Nd}{2}[\\s\\p{L}.]{0,8}$',
    },
    { select: '[data-testid="msg-meta"]', pattern: clock },
    { select: '[role="button"] > span[dir="auto"]', pattern: `^\\s*${clock}\\s*$` },
  ],
}

const shared = {
  kinds,
  peer,
  fields,
  strip: [
    '[aria-hidden="true"]',
    '[data-testid="msg-meta"]',
    '[data-testid="author"]',
    '[data-testid="author"] ~ span',
    '[data-icon^="tail-"]',
    '[data-icon^="forward"] ~ span',
  ],
  quote,
  receipt,
  media,
  direction,
} satisfies Partial<MessageLayout>

const among = (selectors: readonly string[], condition: string) =>
  selectors.map((selector) => `${selector}${condition}`).join(', ')

/** Newest first. The containers of one message are nested; the outermost match stands for it. */
export const layouts: readonly MessageLayout[] = [
  {
    ...shared,
    id: 'whatsapp-2026',
    rests: { source: '58582038320, 61435727362, 71042067677', on: '2026-09-24', confidence: 'V2' },
    message: among(
      ['[data-id]', '[data-testid^="conv-msg-"]', '[data-testid="msg-container"]'],
      `:not(${earlier}):not(:has(${earlier})):not(:is(${earlier}) *):not(${inChatList} *):has(${content})`,
    ),
  },
  {
    ...shared,
    id: 'whatsapp-2023',
    rests: {
      source: '66322442161 and the fragments of 2023-08, 2025-02, 2025-12',
      on: '2026-05',
      confidence: 'V2',
    },
    message: [
      '.message-in, .message-out',
      among(
        ['[data-id^="true_"]', '[data-id^="false_"]', '[data-testid^="conv-msg-"]'],
        `:not(${inChatList} *):has(.message-in, .message-out, ${content})`,
      ),
    ].join(', '),
  },
  {
    ...shared,
    id: 'whatsapp-2021',
    rests: { source: 'fragment of 2021-06', on: '2021-06', confidence: 'V2' },
    message: `[data-pre-plain-text]:not(${inChatList} *)`,
  },
]
