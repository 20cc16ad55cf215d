import type { Field, MessageLayout } from '../../core/audit/types.ts'
import { inSignals, outSignals, rowEnglish, sentEnglish, sentSpanish, system } from './layout-labels.ts'
import {
  day,
  hasMedia,
  helpers,
  kinds,
  log,
  media,
  peer,
  reactions,
  senderOf,
  sentButton,
  words,
} from './layout-parts.ts'

/**
 * The markup of 2026. Where its parts lie is as fragments of real pages have it (klipolis/fb-chat-export, 2026-05:
 * `data-input-test`): the button for screen readers stands beside the message and shows its label as text, an empty
 * heading and the sender's picture are "presentation" as the bubble is, and what is answered is a button of its own.
 */
const row = '[data-message-id][aria-roledescription],[aria-roledescription="message"]'

const ownButton = '[role="button"][aria-label*="Enter, M"]'
const otherButton = '[role="button"]:not([aria-label*="Enter, M"])'
/** Above the bubble and hidden: "Robin replied to you". The heading of a card, a call for instance, is not. */
const heading = '[aria-hidden="true"] h3'
const spoken = '[dir="auto"]:not([aria-hidden="true"] *)'
const bubble = `[role="presentation"] [dir="auto"]:not([aria-hidden="true"] *, a *, ${otherButton} *)`
const undrawn = `[aria-roledescription]:not(:has([role="presentation"] ${spoken}))`
const picture = '[aria-hidden="true"] [aria-haspopup="dialog"] img[alt]:not([alt=""],[src*="emoji"])'

/** A later bubble of the same message; a link's preview is not one. */
const later = `:has(~ ${bubble}, ~ * ${bubble})`
const presented =
  `[role="presentation"]:has([dir="auto"]:not([aria-hidden="true"] *, ${otherButton} *))` +
  `:not(:has(${ownButton}), ${ownButton} *)`

const labelled = (pattern: string, more: Partial<Field> = {}): Field => ({
  select: row,
  attr: 'aria-label',
  pattern,
  ...more,
})
const sent = (pattern: string, more: Partial<Field> = {}): Field => ({
  select: sentButton,
  closest: 'beside',
  attr: 'aria-label',
  pattern,
  ...more,
})

const noMedia = `[aria-roledescription]:not(${hasMedia})`
const noBody = (select: string, pattern: string): Field => labelled(pattern, { select, flags: 'su' })

export const facebook2026: MessageLayout = {
  id: 'facebook-2026',
  rests: { source: 'idx:71261577916', on: '2026-06', confidence: 'V2' },
  kinds,
  thread: `${log},[role="main"]:has([data-message-id]):not(:has([role="log"]))`,
  orDocument: true,
  peer,
  message: row,
  notMessage: system(undrawn),
  fields: {
    id: [{ attr: 'data-message-id' }],
    text: [
      { select: `${sentButton} [dir="auto"]`, ...words },
      { select: bubble },
      { select: '[data-message-id] > [dir="auto"]' },
      // Only where the page draws no body: a picture's label has no text, but its sender's name may look like one.
      noBody(noMedia, rowEnglish.text),
      noBody(`${noMedia} ${sentButton}`, sentEnglish.text),
      noBody(`${noMedia} ${sentButton}`, sentSpanish.text),
    ],
    sender: senderOf(
      [
        labelled(rowEnglish.own),
        sent(sentEnglish.own),
        sent(sentSpanish.own),
        labelled(rowEnglish.before, { before: 'text' }),
        sent(sentEnglish.before, { before: 'text' }),
        sent(sentSpanish.before, { before: 'text' }),
      ],
      [
        sent(sentEnglish.sender),
        sent(sentSpanish.sender),
        labelled(rowEnglish.sender),
        // A picture, a voice message: the label ends in the name.
        labelled(rowEnglish.last, { select: undrawn }),
        { select: picture, attr: 'alt' },
      ],
    ),
    time: [labelled(rowEnglish.time), sent(sentEnglish.time), sent(sentSpanish.time)],
  },
  strip: [...helpers, heading],
  quote: [
    `${otherButton} [role="presentation"] [dir="auto"]`,
    `[aria-roledescription] ${later} [role="button"]:not([aria-haspopup], ${ownButton}):has(img)`,
    `[aria-roledescription] ${presented}${later}`,
    `[aria-roledescription] ${later} ${presented}`,
  ],
  reactions,
  media,
  day,
  direction: [
    ...outSignals(sentButton),
    ...inSignals(sentButton),
    // In a button of its own, for others' messages only; so in any language.
    {
      means: 'in',
      basis: 'the sender’s picture in the row',
      field: { select: picture, attr: 'alt' },
    },
  ],
}
