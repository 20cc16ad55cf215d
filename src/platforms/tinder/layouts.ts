import type { MessageLayout } from '../../core/audit/types.ts'

/** facts/platforms-google-…, §11: utility classes and no ids; only the side that the text is set to tells whose it is. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'tinder-web',
    rests: { source: 'idx:17171333737, login_scraping_messages.py', on: 'undated', confidence: 'C' },
    kinds: ['thread'],
    message: 'span.text',
    fields: {
      id: [],
      text: [{ select: 'span.text' }],
      sender: [],
      time: [],
    },
    strip: [],
    direction: [
      {
        means: 'out',
        basis: 'set to the right (class Ta(e))',
        field: { select: '[class~="Ta(e)"]', closest: true, attr: 'class' },
      },
      {
        means: 'in',
        basis: 'set to the left (class Ta(s))',
        field: { select: '[class~="Ta(s)"]', closest: true, attr: 'class' },
      },
    ],
  },
]
