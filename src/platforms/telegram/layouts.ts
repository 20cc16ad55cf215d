import type { MessageLayout, PageKind } from '../../core/audit/types.ts'

// Settings open beside the chat, which stays on the page.
const kinds: readonly PageKind[] = ['thread', 'settings']

/** Beside the clock may stand that the message was edited. */
const clock = '\\d{1,2}[:.]\\d{2}(?:\\s?[AP]M)?'

/**
 * facts/platforms-google-…, §4B. Where emoji, previews of links and files lie in a bubble is in the program's public
 * source (morethanwords/tweb, src/components/chat/bubbles.ts).
 */
const webK: MessageLayout = {
  id: 'telegram-k',
  rests: { source: 'idx:60779145082, 54711436150', on: '2026-07', confidence: 'V' },
  kinds,
  thread: '.bubbles',
  orDocument: true,
  peer: [{ select: '.chat-info .peer-title', from: 'document' }],
  // A person's number is above zero, that of a group or channel below.
  otherOfTwo: [{ select: '.chat-info .peer-title[data-peer-id]:not([data-peer-id^="-"])', from: 'document' }],
  message: '.bubble[data-mid]',
  notMessage: ['.bubble.service', '.bubble.is-sending', '.bubble.is-outgoing'],
  fields: {
    id: [{ attr: 'data-mid' }],
    // Emoji alone stand where a picture would.
    text: [
      { select: '.translatable-message' },
      { select: '.message' },
      { select: '.attachment.spoilers-container' },
    ],
    sender: [
      { select: '.name .peer-title-inner:not(.bubble-name-forwarded *)' },
      { select: '.name .peer-title:not(.bubble-name-forwarded *)' },
    ],
    time: [
      { select: '.time-inner', attr: 'title', pattern: '^(.+?)(?:\\s+[^:]+: \\d.*)?$' },
      { select: '.time', pattern: clock },
    ],
    datetime: [{ attr: 'data-timestamp', as: 'unixSeconds' }],
  },
  strip: [
    '.time',
    '.reactions',
    '.reply',
    '.web',
    '.webpage',
    '.document > :not(.document-name)',
    '.audio',
    '.clearfix',
  ],
  quote: ['.reply'],
  reactions: ['.reactions .reaction'],
  media: [
    { kind: 'image', select: '.attachment img:not(.emoji), .media-photo:not(.attachment *)' },
    { kind: 'video', select: '.attachment video' },
    { kind: 'voice', select: '.audio, audio-element' },
    { kind: 'file', select: '.document' },
  ],
  day: { select: '.bubble.is-date .service-msg' },
  direction: [
    { means: 'in', basis: 'class is-in', field: { attr: 'class', pattern: '(?:^|\\s)is-in(?:\\s|$)' } },
    { means: 'out', basis: 'class is-out', field: { attr: 'class', pattern: '(?:^|\\s)is-out(?:\\s|$)' } },
  ],
}

/** People found by a search, and what is shown of one of them, stand in columns beside. */
const middle = ':not(#LeftColumn *, #RightColumn *)'

const own = '(?:^|\\s)own(?:\\s|$)'

/** The day is in the separator; the full time of a message stands in its title only after the pointer was there. */
const webA: MessageLayout = {
  id: 'telegram-a',
  rests: { source: 'telegram-tt Message.tsx', on: 'undated', confidence: 'V' },
  kinds,
  thread: '.MessageList',
  orDocument: true,
  peer: [{ select: `.ChatInfo${middle} .fullName`, from: 'document' }],
  otherOfTwo: [{ select: `.ChatInfo:has(.user-status)${middle} .fullName`, from: 'document' }],
  message: '.Message.message-list-item',
  notMessage: ['.ActionMessage', '.Message:not(:has(.message-content))'],
  fields: {
    id: [
      { attr: 'data-message-id' },
      { attr: 'id', pattern: '^message-?(\\d+)$' },
      { select: '[data-message-id]', attr: 'data-message-id' },
    ],
    text: [
      { select: '.text-content' },
      // A file or a poll has no other words (telegram-tt, File.tsx, Poll.tsx).
      { select: '.file-title' },
      { select: '.poll-question, .poll-answers label, .poll-option-text' },
    ],
    sender: [
      { select: '.message-title-name .sender-title:not(.forwarded-message *)' },
      { select: '.sender-title:not(.forwarded-message *)' },
    ],
    time: [
      { select: '.message-time', attr: 'title' },
      { select: '.message-time', pattern: clock },
    ],
  },
  strip: ['.MessageMeta', '.Reactions', '.message-time', '.EmbeddedMessage'],
  quote: ['.EmbeddedMessage'],
  reactions: ['.Reactions .Reaction', '.Reactions .message-reaction'],
  media: [
    { kind: 'image', select: '.media-inner img, .full-media' },
    { kind: 'video', select: '.media-inner video' },
    { kind: 'voice', select: '.Audio' },
    { kind: 'file', select: '.File' },
  ],
  day: { select: '.message-date-group .sticky-date' },
  // Messages of one sender in a group, beside one picture.
  carry: ['sender'],
  run: '.sender-group-container',
  direction: [
    { means: 'out', basis: 'class own', field: { attr: 'class', pattern: own } },
    {
      means: 'in',
      basis: 'no class own, which Web A sets on every message that one sent',
      // Only where the class is seen at work in this conversation.
      field: { select: '.Message.own', from: 'thread', attr: 'class' },
      unless: { attr: 'class', pattern: own },
    },
    {
      means: 'in',
      basis: 'no class own, and the picture of the sender beside it',
      field: { select: '.sender-group-container:has(> .Avatar[data-peer-id])', closest: true, attr: 'class' },
      unless: { attr: 'class', pattern: own },
    },
    {
      means: 'in',
      basis: 'no class own, and the name of the sender above it',
      field: { select: '.message-title-name .sender-title:not(.forwarded-message *)' },
      unless: { attr: 'class', pattern: own },
    },
  ],
}

export const layouts: readonly MessageLayout[] = [webK, webA]
