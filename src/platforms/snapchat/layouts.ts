import type { Field, MessageLayout } from '../../core/audit/types.ts'

/** One block for each run of one sender; the name stands in its head. */
const sender: Field = { select: 'header .nonIntl', from: 'thread' }

/** The word above one's own messages is known in English alone. */
const english: Field = { ...sender, select: 'html[lang|="en" i] header .nonIntl' }

/**
 * facts/platforms-google-…, §2B. Snapchat writes “Me” above one's own messages; but anybody may call themselves
 * that, so it proves nothing, and only another name on an English page proves that a message came in.
 */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'snapchat-2025',
    rests: { source: 'idx:29831280469, greasyfork 536981', on: '2025', confidence: 'V' },
    kinds: ['thread'],
    thread: 'ul.ujRzj > li, ul > li:has(> header .nonIntl)',
    message: 'div.KB4Aq',
    fields: {
      id: [],
      // The class of the words changes with every build; their place does not.
      text: [{ select: 'span.ogn1z' }, { select: ':scope:not(:has(img, video))' }],
      sender: [sender],
      time: [],
    },
    strip: [],
    media: [
      { kind: 'image', select: 'img:not(span.ogn1z img)' },
      { kind: 'video', select: 'video' },
    ],
    direction: [
      {
        means: 'in',
        basis: 'a name other than “Me”, on an English page',
        field: english,
        unless: { ...sender, pattern: '^Me$' },
      },
    ],
  },
]
