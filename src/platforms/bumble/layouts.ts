import type { MessageLayout } from '../../core/audit/types.ts'

/** facts/platforms-google-…, §11: one class says “mine”; nothing says “theirs”. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'bumble-web',
    rests: { source: 'idx:46590594077', on: 'undated', confidence: 'C' },
    kinds: ['thread'],
    message: 'div[data-qa-role="message"]',
    fields: {
      id: [],
      text: [{ select: '[data-qa-role="message-text"]' }, { select: '.message-bubble__text' }],
      sender: [],
      time: [],
    },
    strip: [],
    media: [{ kind: 'image', select: 'img:not([data-qa-role="message-text"] img)' }],
    direction: [
      {
        means: 'out',
        basis: 'class message--out',
        field: { attr: 'class', pattern: '(?:^|\\s)message--out(?:going)?(?:\\s|$)' },
      },
    ],
  },
]
