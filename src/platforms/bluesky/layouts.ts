import type { MessageLayout } from '../../core/audit/types.ts'

/** The button that stands, unseen, beside every message, in the languages of the facts. */
const options = [
  'Message options',
  'Nachrichtenoptionen',
  'Options de message',
  'Opciones del mensaje',
  'Berichtopties',
  'Opzioni messaggio',
  'Opções de mensagem',
].map((name) => `[aria-label="${name}"]`)

/**
 * facts/platforms-x-…, §3: a message has no name of its own; it is the row that holds its button. Its row is laid
 * out from the left when it is one's own and from the right when it is the other side's.
 */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'bluesky-2026',
    rests: { source: 'BSKY', on: '2026-08-07', confidence: 'V' },
    kinds: ['thread', 'requests'],
    thread: '[data-testid="convoScreen"]',
    peer: [
      {
        select: '[aria-label^="View "]',
        from: 'document',
        attr: 'aria-label',
        pattern: "^View (.+)[’']s profile$",
      },
    ],
    message: options.join(','),
    climb: '[dir="auto"]',
    fields: {
      id: [],
      text: [{ select: '[dir="auto"]' }],
      sender: [],
      time: [],
    },
    strip: [...options, '[role="button"]', '[aria-label="Add emoji reaction"]'],
    quote: ['a[href*="/post/"]'],
    media: [{ kind: 'image', select: 'img:not([dir="auto"] img)' }],
    direction: [
      {
        means: 'in',
        basis: 'the row begins at the right',
        style: { property: 'flex-direction', value: 'row-reverse' },
      },
      {
        means: 'out',
        basis: 'the row begins at the left',
        style: { property: 'flex-direction', value: 'row' },
      },
    ],
  },
]
