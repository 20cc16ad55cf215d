import type { MessageLayout } from '../../core/audit/types.ts'

/** The picture beside a message leads to the writer; a link in the words leads to whoever is mentioned. */
const profile = 'a[href^="/@"]:not([dir] a)'
const buttons = '[role="gridcell"] [role="button"], [role="gridcell"] button'
/** The row of a day, or of what was seen, has neither a picture nor buttons. */
const bare = `[role="row"]:not(:has(${profile}, ${buttons}))`
/** A line that ends in a clock or a year. */
const date = '[^\\n]{0,40}?(?:\\d[:.]\\d\\d(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?|\\d{4})\\s*$'

/** facts/platforms-meta.md §4: of single messages only the rows of the grid are known, so no direction is proved. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'threads-2026',
    rests: { source: 'idx:55550306637, 58772381431', on: '2026-08-09', confidence: 'V2' },
    kinds: ['thread', 'requests'],
    thread: '[role="grid"]',
    orDocument: true,
    message: `[role="row"]:has([dir], ${profile}, ${buttons})`,
    // Rows of the list of conversations lead to one.
    notMessage: ['[data-scope="date_break"]', 'a[href^="/messages/t/"]:not([dir] a)'],
    only: [
      { select: profile, attr: 'href' },
      { select: '[role="gridcell"]:has([role="button"], button)', attr: 'role' },
      // The buttons may not be drawn: then words that are no date and do not say that a message was seen.
      { select: '[dir]', pattern: `^(?!${date}|\\s*(?:Seen|Dilihat)\\s*$)[\\s\\S]+$` },
    ],
    fields: {
      id: [],
      text: [{ select: `[dir]:not(${profile} *)` }],
      sender: [{ select: profile, attr: 'href', pattern: '^/@([^/?]+)' }],
      senderUrl: [{ select: profile, attr: 'href' }],
      time: [],
    },
    strip: ['[role="button"]', '[role="gridcell"]:has([role="button"]):not(:has([dir]))'],
    media: [
      { kind: 'image', select: '[role="gridcell"] img:not(a img, [dir] img)' },
      { kind: 'video', select: '[role="gridcell"] video' },
      { kind: 'audio', select: '[role="gridcell"] audio' },
    ],
    day: {
      select: `${bare}, [data-scope="date_break"]`,
      field: { pattern: `^${date}` },
    },
    direction: [],
  },
  {
    id: 'threads-post-2026',
    rests: { source: 'THREADS_SELECTORS_REFERENCE', on: '2026-01', confidence: 'V' },
    kinds: ['other'],
    savedAs: 'post',
    message: '[data-pressable-container="true"]',
    fields: {
      id: [{ select: 'a[href*="/post/"]', attr: 'href', pattern: '/post/([^/?]+)' }],
      text: [{ select: '[dir="auto"]:not(a [dir="auto"]):not(:has(time))' }],
      sender: [{ select: 'a[href^="/@"]:not([href*="/post/"])', attr: 'href', pattern: '^/@([^/?]+)' }],
      senderUrl: [{ select: 'a[href^="/@"]:not([href*="/post/"])', attr: 'href' }],
      time: [{ select: 'time' }],
      datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
    },
    strip: ['[role="button"]', 'time'],
    // A post that is quoted lies in the one that quotes it.
    quote: ['[data-pressable-container="true"] [data-pressable-container="true"]'],
    media: [
      { kind: 'image', select: 'picture img' },
      { kind: 'video', select: 'video' },
    ],
    direction: [],
  },
]
