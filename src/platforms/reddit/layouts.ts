import type { Field, MessageLayout } from '../../core/audit/types.ts'

const author: Field = {
  select: 'span.user-name, .room-message-author, rs-timeline-event-hovercard-display-name, rs-username',
}
const said: Field = { attr: 'aria-label', pattern: '^(\\S+) said ' }
const own: Field = { select: 'rs-current-user', from: 'document', pierce: true, attr: 'display-name' }

const received: Field = { attr: 'class', pattern: '(?:^|\\s)recipient(?:\\s|$)' }

/**
 * facts/platforms-x-…, §5B: the chat lies in open shadow roots, one for each message; the old inbox is plain. What a
 * quotation or a reaction is called there is in no source, so neither is told apart; answers have their own timeline.
 */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'reddit-chat',
    rests: { source: 'RCHAT-A/B', on: 'undated', confidence: 'C' },
    kinds: ['thread', 'inbox', 'other'],
    message: '.room-message',
    fields: {
      id: [{ select: 'rs-timeline-event', closest: true, attr: 'data-id' }],
      text: [{ select: '.room-message-text' }],
      sender: [author, said],
      time: [{ select: 'faceplate-timeago', pierce: true }],
      datetime: [
        {
          select: 'faceplate-timeago[ts]',
          pierce: true,
          attr: 'ts',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})$',
        },
        // Seconds or milliseconds since 1970: no source says which form the attribute has.
        {
          select: 'faceplate-timeago[ts]',
          pierce: true,
          attr: 'ts',
          pattern: '^(\\d{10})(?:\\d{3})?$',
          as: 'unixSeconds',
        },
      ],
    },
    strip: ['rs-timestamp', 'button', '[role="button"]'],
    media: [{ kind: 'image', select: 'img:not(.room-message-text img)' }],
    carry: ['sender'],
    // Each message lies in a shadow root of its own, and only the timeline around them is one thread.
    run: 'rs-timeline',
    direction: [
      {
        means: 'out',
        basis: 'laid out from the right',
        field: { select: '.flex-row-reverse', attr: 'class' },
      },
      {
        means: 'out',
        basis: 'laid out from the right, in its event',
        field: { select: '.flex-row-reverse', closest: 'row', attr: 'class' },
      },
      { means: 'out', basis: 'the account that is signed in', same: [author, own] },
      { means: 'in', basis: 'another account than the one that is signed in', differ: [author, own] },
      // A message that follows one of the same account bears no name but for those who listen to the page.
      { means: 'out', basis: 'said by the account that is signed in', same: [said, own] },
      { means: 'in', basis: 'said by another account than the one that is signed in', differ: [said, own] },
    ],
  },
  {
    id: 'reddit-old-inbox',
    rests: { source: 'OLDR', on: '2017-10-16', confidence: 'V' },
    kinds: ['thread'],
    message: '.thing.message',
    nested: true,
    notMessage: ['.thing.was-comment:not(:has(.md))'],
    fields: {
      id: [{ attr: 'data-fullname' }],
      text: [{ select: '.entry .md-container .md, .entry .md' }],
      sender: [{ attr: 'data-author' }, { select: '.tagline .sender a' }],
      senderUrl: [{ select: '.tagline .sender a', attr: 'href' }],
      time: [{ select: 'time' }],
      datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
    },
    strip: ['.flat-list'],
    direction: [
      {
        means: 'in',
        basis: 'class recipient',
        field: received,
      },
      {
        means: 'out',
        basis: 'sent to somebody, and no class recipient',
        field: { select: '.tagline:not(:has(.sender)) .recipient a' },
        unless: received,
      },
    ],
  },
]
