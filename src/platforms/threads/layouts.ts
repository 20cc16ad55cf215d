import type { MessageLayout } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §4: of single messages only the rows of the grid are known, so no direction is proved. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'threads-2026',
    rests: { source: 'idx:55550306637, 58772381431', on: '2026-08-09', confidence: 'V2' },
    kinds: ['thread', 'requests'],
    thread: '[role="grid"]',
    message: '[role="row"]:has([dir="auto"])',
    fields: {
      id: [],
      text: [{ select: '[dir="auto"]' }],
      sender: [{ select: 'a[role="link"][href^="/@"], a[href^="/@"]', attr: 'href', pattern: '^/@([^/?]+)' }],
      senderUrl: [{ select: 'a[href^="/@"]', attr: 'href' }],
      time: [],
    },
    strip: ['[role="button"]', '[role="gridcell"]:has([role="button"])'],
    media: [{ kind: 'image', select: '[role="gridcell"] img:not(a img, [dir="auto"] img)' }],
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
