import type { MessageLayout } from '../../core/audit/types.ts'

/** The button that stands, unseen, beside every message, in the languages of the facts. */
const names = [
  'Message options',
  'Nachrichtenoptionen',
  'Options de message',
  'Opciones del mensaje',
  'Berichtopties',
  'Opzioni messaggio',
  'Opções de mensagem',
].map((name) => `[aria-label="${name}"]`)
const options = `:is(${names.join(',')})`

const first = {
  select: `:scope > :first-child ${options}, :scope > ${options}:first-child`,
  attr: 'aria-label',
}
const last = { select: `:scope > :last-child ${options}, :scope > ${options}:last-child`, attr: 'aria-label' }

/** A post that is shown: its link is a block. One in the text is a part of what was written. */
const post = 'a[href*="/post/"]:not([dir="auto"] a)'

/** Not the link on a picture beside a message of a group. */
const inHeader = `[aria-label^="View "]:not(:has(+ * > * > * > * > ${options}) *)`
const header = {
  select: inHeader,
  from: 'document',
  attr: 'aria-label',
  pattern: "^View (.+)[’']s profile$",
} as const

/**
 * facts/platforms-x-…, §3: a message has no name of its own; it is the row that holds its button. Its row is laid
 * out from the left when it is one's own and from the right when it is the other side's. Before 2026 every row was
 * laid out from the left, and the button stood behind what came in; that, the quoted message and the place of a
 * name in a group are in the public program (bluesky-social/social-app, src/components/dms: ActionsWrapper.web.tsx
 * of 2024 and @0132b725, MessageItem.tsx @0106fd39). A name is not carried on: emoji alone bear none.
 */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'bluesky-2026',
    rests: { source: 'BSKY', on: '2026-08-07', confidence: 'V' },
    kinds: ['thread', 'requests'],
    thread: '[data-testid="convoScreen"]',
    orDocument: true,
    peer: [header],
    otherOfTwo: [header],
    message: names.join(','),
    climb: '[dir="auto"]',
    fields: {
      id: [],
      text: [{ select: '[dir="auto"]' }],
      sender: [
        {
          select: `:has(> [dir="auto"]:first-child):has(> * > * > * > ${options})`,
          closest: 'row',
          part: ':scope > [dir="auto"]:first-child',
        },
      ],
      time: [],
    },
    strip: [...names, '[role="button"]', '[aria-label="Add emoji reaction"]'],
    quote: ['[aria-label^="Replied-to message"]', post, `:scope > * > :has(${post})`],
    media: [{ kind: 'image', select: 'img:not([dir="auto"] img)' }],
    // “Friday, November 20 at 8:15 PM”, where an hour went by without a word.
    day: {
      select: '[dir="auto"]:has(> :first-child)',
      field: { pattern: '^.{3,60}\\s\\d{1,2}[:.h]\\d{2}(?:\\s?[AP]M)?$' },
    },
    direction: [
      {
        means: 'in',
        basis: 'the row begins at the right',
        field: first,
        style: { property: 'flex-direction', value: 'row-reverse' },
      },
      {
        means: 'in',
        basis: 'the row begins at the left, and its button stands behind the words',
        field: last,
        style: { property: 'flex-direction', value: 'row' },
      },
      {
        means: 'out',
        basis: 'the row begins at the left',
        field: first,
        style: { property: 'flex-direction', value: 'row' },
      },
    ],
  },
]
