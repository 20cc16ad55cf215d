import type { Field, MessageLayout } from '../../core/audit/types.ts'
import { facebook2026 } from './layout-2026.ts'
import {
  asksToBeYou,
  inGrid,
  inSignals,
  outGrid,
  outSignals,
  sentEnglish,
  sentSpanish,
  system,
} from './layout-labels.ts'
import {
  day,
  hasMedia,
  helpers,
  kinds,
  media,
  peer,
  reactions,
  senderOf,
  sentButton,
  words,
} from './layout-parts.ts'

/** A later bubble of the same message; a link's preview is not one. */
const later =
  ':has(~ [role="presentation"] [dir="auto"]:not(a *), ~ * [role="presentation"] [dir="auto"]:not(a *))'

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
      { select: '[dir="auto"]', ...words },
      { select: `[role="button"]:not(${hasMedia})`, ...self(sentEnglish.text, 'su') },
      { select: `[role="button"]:not(${hasMedia})`, ...self(sentSpanish.text, 'su') },
    ],
    sender: senderOf(
      [self(sentEnglish.own), self(sentSpanish.own)],
      [self(sentEnglish.sender), self(sentSpanish.sender)],
    ),
    time: [self(sentEnglish.time), self(sentSpanish.time)],
  },
  strip: [...helpers, 'h3'],
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
  strip: [...helpers, 'h3'],
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
