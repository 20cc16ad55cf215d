import type { Field, MessageLayout } from '../../core/audit/types.ts'

/** On the row of the message itself: what holds several messages, or the whole page, may be set to a side as well. */
const sideOf = (name: string): Field => ({
  select: `[class~="${name}"]:not(html, body, main, [role="main"], :has(textarea, [contenteditable]))`,
  closest: 'row',
  attr: 'class',
})

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
        field: sideOf('Ta(e)'),
      },
      {
        means: 'in',
        basis: 'set to the left (class Ta(s))',
        field: sideOf('Ta(s)'),
      },
    ],
  },
]
