import type { Field, MessageLayout } from '../../core/audit/types.ts'

const name: Field = { select: '.msg-s-message-group__name' }
const contact: Field = {
  select: '.msg-entity-lockup__entity-title:not([class*="msg-overlay"] *)',
  from: 'pane',
}
/** Of everybody whose messages bear the class of the others: one in a conversation of two, several in a group. */
const others: Field = {
  select: '.msg-s-event-listitem--other .msg-s-message-group__name',
  from: 'thread',
}
const other = '(?:^|\\s)msg-s-event-listitem--other(?:\\s|$)'

/**
 * facts/platforms-x-…, §2B. In the new shell the thread lies in a frame of the same origin; frames are searched as
 * any part of the page. Small chat windows over it hold other conversations.
 * Only what comes in carries a class. That a message without it is one's own is an inference of third parties, so it
 * takes a second witness: a sender whose name is not that of the contact, who is the only other that is heard.
 * What the facts lack is as other readers of LinkedIn have it: the id (idx:60005736774, 53893944325), receipts
 * (idx:15455451475), menu (idx:65842522729), quote (idx:1610797466) and reactions (idx:21927338626).
 */
const linkedin2026: MessageLayout = {
  id: 'linkedin-2026',
  rests: { source: 'LI-A, LI-B', on: '2026-09', confidence: 'C' },
  kinds: ['thread', 'inbox'],
  thread: '.msg-s-message-list-content:not([class*="msg-overlay"] *)',
  orDocument: true,
  peer: [contact],
  message: '.msg-s-event-listitem:not([class*="msg-overlay"] *)',
  notMessage: ['.msg-s-event-listitem:not(:has(.msg-s-event-listitem__message-bubble))'],
  fields: {
    id: [{ attr: 'data-event-urn' }],
    text: [
      { select: '.msg-s-event-listitem__body' },
      // An attached file has no body: what stands in the bubble is its name.
      {
        select: '.msg-s-event-listitem__message-bubble:not(:has(img, video, audio))',
        pattern: '[\\s\\S]*\\p{L}[\\s\\S]*',
      },
    ],
    sender: [name],
    senderUrl: [{ select: '.msg-s-message-group__meta a[href*="/in/"]', attr: 'href' }],
    time: [{ select: 'time.msg-s-message-group__timestamp' }],
  },
  strip: ['.msg-s-event-listitem__seen-receipts', '.msg-s-event-listitem__options'],
  quote: ['[class*="replied-message"]'],
  reactions: ['.msg-reactions-reaction-summary-presenter__container'],
  media: [
    { kind: 'image', select: '.msg-s-event-listitem__message-bubble img:not(p img)' },
    { kind: 'video', select: 'video' },
    { kind: 'audio', select: 'audio' },
  ],
  // Only the first of a group has a name (LI-A).
  carry: ['sender', 'direction'],
  day: { select: '.msg-s-message-list__time-heading' },
  direction: [
    { means: 'in', basis: 'class --other', field: { attr: 'class', pattern: other } },
    {
      means: 'out',
      basis: 'no class --other, and a sender who is not the contact',
      differ: [name, contact],
      throughout: [contact, others],
      unless: { attr: 'class', pattern: other },
    },
  ],
}

export const layouts: readonly MessageLayout[] = [linkedin2026]
