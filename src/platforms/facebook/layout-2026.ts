import type { Field, MessageLayout, Signal } from '../../core/audit/types.ts'
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

const otherButton = `[role="button"]:not(${sentButton})`
/** Above the bubble: "Robin replied to you". The heading of a card, a call for instance, lies deeper. */
const heading = ':is([aria-hidden="true"] h3, h3:not([role="presentation"] [role="presentation"] h3))'
const headed = `${heading}, ${heading} *`
const bubble = `[role="presentation"] [dir="auto"]:not(${headed}, a *, ${otherButton} *)`
const drawn = `:has([role="presentation"] [dir="auto"]:not(${headed}))`
const picture = '[aria-hidden="true"] [aria-haspopup="dialog"] img[alt]:not([alt=""],[src*="emoji"])'

/** A later bubble of the same message; a link's preview is not one. */
const later = `:has(~ ${bubble}, ~ * ${bubble})`
const notOwn = `:not(:has(${sentButton})):not(:is(${sentButton}) *)`
const presented = `[role="presentation"]:has([dir="auto"]:not(${headed}, ${otherButton} *))`

const button: Field = { select: sentButton }
const beside: Field = { select: sentButton, closest: 'beside' }

const labelled = (pattern: string, more: Partial<Field> = {}): Field => ({
  select: row,
  attr: 'aria-label',
  pattern,
  ...more,
})
/** In the message or beside it. */
const sent = (pattern: string, more: Partial<Field> = {}): Field[] =>
  [button, beside].map((field) => ({ ...field, attr: 'aria-label', pattern, ...more }))

const undrawn = `:is(${row}):not(${hasMedia})`
const noBody = (select: string, pattern: string): Field => ({
  select,
  attr: 'aria-label',
  pattern,
  flags: 'su',
})

const labels = [...outSignals(sentButton), ...inSignals(sentButton)]

export const facebook2026: MessageLayout = {
  id: 'facebook-2026',
  rests: { source: 'idx:71261577916', on: '2026-06', confidence: 'V2' },
  kinds,
  thread: `${log},[role="main"]:has([data-message-id]):not(:has([role="log"]))`,
  peer,
  message: row,
  notMessage: system(`:is(${row}):not(${drawn})`),
  fields: {
    id: [{ attr: 'data-message-id' }],
    text: [
      { select: `:is(${sentButton}) [dir="auto"]`, ...words },
      { select: bubble },
      { select: '[data-message-id] > [dir="auto"]' },
      // Only where the page draws no body: a picture's label has no text, but its sender's name may look like one.
      noBody(undrawn, rowEnglish.text),
      noBody(`${undrawn} :is(${sentButton})`, sentEnglish.text),
      noBody(`${undrawn} :is(${sentButton})`, sentSpanish.text),
    ],
    sender: senderOf(
      [
        labelled(rowEnglish.own),
        ...sent(sentEnglish.own),
        ...sent(sentSpanish.own),
        labelled(rowEnglish.before, { before: 'text' }),
        ...sent(sentEnglish.before, { before: 'text' }),
        ...sent(sentSpanish.before, { before: 'text' }),
      ],
      [
        ...sent(sentEnglish.sender),
        ...sent(sentSpanish.sender),
        labelled(rowEnglish.sender),
        // A picture, a voice message: the label ends in the name.
        labelled(rowEnglish.last, { select: `:is(${row}):not(${drawn})` }),
        { select: picture, attr: 'alt' },
      ],
    ),
    time: [labelled(rowEnglish.time), ...sent(sentEnglish.time), ...sent(sentSpanish.time)],
  },
  strip: [...helpers, heading],
  quote: [
    `:is(${row}) ${otherButton} [role="presentation"] [dir="auto"]`,
    `:is(${row}) ${later} [role="button"]:not([aria-haspopup], ${sentButton}):has(img)`,
    `:is(${row}) ${presented}${later}${notOwn}`,
    `:is(${row}) ${later} ${presented}${notOwn}`,
  ],
  reactions,
  media,
  day,
  direction: [
    ...labels,
    ...labels.flatMap(({ field, ...signal }): Signal[] =>
      field?.select === sentButton ? [{ ...signal, field: { ...field, closest: 'beside' } }] : [],
    ),
    // In a button of its own, for others' messages only; so in any language.
    {
      means: 'in',
      basis: 'the sender’s picture in the row',
      field: { select: picture, attr: 'alt' },
    },
  ],
}

const { thread: _thread, ...threadless } = facebook2026

/** A part of a page, or a small chat window, that has not the conversation's own name around it. */
export const facebook2026Alone: MessageLayout = { ...threadless, id: 'facebook-2026-alone' }
