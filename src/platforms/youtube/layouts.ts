import type { MessageLayout } from '../../core/audit/types.ts'

/** facts/platforms-google-…, §3B, from general knowledge: there are no private messages; comments can be kept. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'youtube-comments',
    rests: { source: 'general knowledge', on: 'undated', confidence: 'G' },
    kinds: ['thread', 'other'],
    savedAs: 'post',
    message: 'ytd-comment-view-model, ytd-comment-renderer',
    fields: {
      id: [{ select: '#published-time-text a[href*="lc="]', attr: 'href', pattern: 'lc=([^&]+)' }],
      text: [{ select: '#content-text' }],
      sender: [{ select: '#author-text' }],
      senderUrl: [{ select: 'a#author-text, #author-text a', attr: 'href' }],
      time: [{ select: '#published-time-text' }],
    },
    strip: [],
    direction: [],
  },
]
