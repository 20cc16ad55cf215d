import type { Field, MessageLayout, PageKind } from '../../core/audit/types.ts'
import {
  asksToBeYou,
  inGrid,
  inSignals,
  outGrid,
  outSignals,
  rowEnglish,
  sentEnglish,
  sentSpanish,
  system,
} from './layout-labels.ts'

// A small chat window can lie over any page of the site.
const kinds: readonly PageKind[] = ['thread', 'requests', 'inbox', 'other']

const sentButton = `[role="button"][aria-label^="${sentEnglish.start}"],[role="button"][aria-label^="${sentSpanish.start}"]`
const log = '[role="log"]'

/** A later bubble of the same message; a link's preview is not one. */
const later =
  ':has(~ [role="presentation"] [dir="auto"]:not(a *), ~ * [role="presentation"] [dir="auto"]:not(a *))'
const notOwn = `:not(:has(${sentButton})):not(:is(${sentButton}) *)`

const peer: readonly Field[] = [
  {
    select: log,
    closest: true,
    attr: 'aria-label',
    pattern: '^Messages in conversation (?:with|titled) (.+)$',
  },
]

/**
 * Who sent it, by its label. The name ends at the first colon; only in a conversation whose other side has a colon
 * in the name is the conversation's own name taken instead (two names would stand with a comma or "and").
 */
const senderOf = (own: readonly Field[], named: readonly Field[]): readonly Field[] => [
  ...own,
  {
    select: log,
    closest: true,
    attr: 'aria-label',
    pattern: '^Messages in conversation with ((?:(?!, | and ).)*: (?:(?!, | and ).)*)$',
  },
  ...named,
]

const helpers = [
  '[role="toolbar"]',
  '[aria-label="Message actions"]',
  '[aria-label="More actions"]',
  '[aria-label="Reply"]',
  '[aria-label="Forward"]',
  '[aria-label^="React"]',
  '[aria-label^="Seen by"]',
  '[aria-label^="Open messenger profile"]',
  'h3',
  'h4',
  'h5',
  'img:not([src*="emoji"]):not([dir="auto"] img)',
]

const media = [
  {
    kind: 'image',
    select: '[aria-label="Open photo"],[role="presentation"] img:not([src*="emoji"]):not([dir="auto"] img)',
  },
  { kind: 'gif', select: '[aria-label="Open GIF"],[aria-label="Tap to play GIF"]' },
  { kind: 'video', select: 'video' },
  { kind: 'audio', select: 'audio' },
]
const hasMedia =
  ':has(:is([role="presentation"],[role="button"],a) img:not([src*="emoji"]), [role="button"] [role="img"], video, audio)'

const reactions = ['[role="button"][aria-label*="see who reacted"]']

const day = { select: '[data-scope="date_break"],[role="separator"]' }

const facebook2026: MessageLayout = {
  id: 'facebook-2026',
  rests: { source: 'idx:71261577916', on: '2026-06', confidence: 'V2' },
  kinds,
  thread: '[role="log"],[role="main"]:has([data-message-id]):not(:has([role="log"]))',
  peer,
  message: '[data-message-id][aria-roledescription]',
  notMessage: system('[data-message-id]:not(:has([role="presentation"] [dir="auto"])) '),
  fields: {
    id: [{ attr: 'data-message-id' }],
    text: [
      { select: `:is(${sentButton}) [dir="auto"]` },
      { select: '[role="presentation"] [dir="auto"]' },
      { select: '[data-message-id] > [dir="auto"]' },
      // Only where the page draws no body: a picture's label has no text, but its sender's name may look like one.
      {
        select: `[data-message-id]:not(${hasMedia})`,
        attr: 'aria-label',
        pattern: rowEnglish.text,
        flags: 'su',
      },
      {
        select: `[data-message-id]:not(${hasMedia}) :is(${sentButton})`,
        attr: 'aria-label',
        pattern: sentEnglish.text,
        flags: 'su',
      },
      {
        select: `[data-message-id]:not(${hasMedia}) :is(${sentButton})`,
        attr: 'aria-label',
        pattern: sentSpanish.text,
        flags: 'su',
      },
    ],
    sender: senderOf(
      [
        { attr: 'aria-label', pattern: rowEnglish.own },
        { select: sentButton, attr: 'aria-label', pattern: sentEnglish.own },
        { select: sentButton, attr: 'aria-label', pattern: sentSpanish.own },
      ],
      [
        { select: sentButton, attr: 'aria-label', pattern: sentEnglish.sender },
        { select: sentButton, attr: 'aria-label', pattern: sentSpanish.sender },
        { attr: 'aria-label', pattern: rowEnglish.sender },
      ],
    ),
    time: [
      { attr: 'aria-label', pattern: rowEnglish.time },
      { select: sentButton, attr: 'aria-label', pattern: sentEnglish.time },
      { select: sentButton, attr: 'aria-label', pattern: sentSpanish.time },
    ],
  },
  strip: helpers,
  quote: [
    `[data-message-id] [role="presentation"]${later}${notOwn}`,
    `[data-message-id] ${later} [role="presentation"]${notOwn}`,
  ],
  reactions,
  media,
  day,
  direction: [...outSignals(sentButton), ...inSignals(sentButton)],
}

const self = (pattern: string, flags?: string): Field => ({
  attr: 'aria-label',
  pattern,
  ...(flags !== undefined && { flags }),
})

const facebook2025: MessageLayout = {
  id: 'facebook-2025',
  rests: { source: 'idx:58149119362', on: '2026', confidence: 'V2' },
  kinds,
  peer,
  message: sentButton,
  notMessage: system('[role="button"]:not(:has([dir="auto"]))'),
  fields: {
    id: [{ select: '[data-message-id]', closest: true, attr: 'data-message-id' }],
    text: [
      { select: '[dir="auto"]' },
      { select: `[role="button"]:not(${hasMedia})`, ...self(sentEnglish.text, 'su') },
      { select: `[role="button"]:not(${hasMedia})`, ...self(sentSpanish.text, 'su') },
    ],
    sender: senderOf(
      [self(sentEnglish.own), self(sentSpanish.own)],
      [self(sentEnglish.sender), self(sentSpanish.sender)],
    ),
    time: [self(sentEnglish.time), self(sentSpanish.time)],
  },
  strip: helpers,
  reactions,
  media: [
    ...media,
    { kind: 'image', select: `:is(${sentButton}) img:not([src*="emoji"]):not([dir="auto"] img)` },
  ],
  day,
  direction: [...outSignals(sentButton), ...inSignals(sentButton)],
}

/** The hidden heading names the sender only in its own language, so the thread is found by its English name. */
const facebookGrid: MessageLayout = {
  id: 'facebook-grid',
  rests: { source: 'idx:23146448053', on: '2025', confidence: 'V2' },
  kinds,
  thread: '[role="grid"][aria-label*="Messages in conversation"]',
  peer: [
    {
      select: '[role="grid"]',
      closest: true,
      attr: 'aria-label',
      pattern: 'Messages in conversation (?:with|titled) (.+)$',
    },
  ],
  message: '[role="row"]:has([role="gridcell"][data-scope="messages_table"])',
  notMessage: ['[role="row"]:not(:has([dir="auto"]:not(h5 *), img, video, audio))'],
  fields: {
    id: [{ select: '[data-message-id]', attr: 'data-message-id' }],
    text: [{ select: '[data-scope="messages_table"] [dir="auto"]' }],
    sender: [
      { select: 'h5', pattern: '^(You) (?:sent|replied)' },
      { select: 'h5', pattern: '^(.+?)(?: (?:sent|replied to) .+)?$' },
    ],
    time: [],
  },
  strip: helpers,
  quote: [`[role="row"] [role="presentation"]${later}`, `[role="row"] ${later} [role="presentation"]`],
  reactions,
  media,
  carry: ['sender'],
  day,
  direction: [
    { ...outGrid, unless: asksToBeYou('[role="grid"]') },
    { ...inGrid, unless: { select: 'h5', pattern: '^You(?![\\p{L}\\p{N}])' } },
  ],
}

export const layouts: readonly MessageLayout[] = [facebook2026, facebook2025, facebookGrid]
