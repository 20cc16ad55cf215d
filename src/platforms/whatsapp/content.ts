import type { Field, MessageLayout } from '../../core/audit/types.ts'

/**
 * What a message holds: words, or what stands in their place. Where the facts are silent it is as other readers of
 * WhatsApp Web have it: polls (id 70307257889, of 2026-10), documents (id 70374980122, of 2026), contacts and notices
 * (ids 7894721090, 70602517269), the sign of a deleted message (id 53488906371, of 2026-03).
 */

const file = '[data-testid="document-thumb"], [data-icon^="document-"]'

export const media: NonNullable<MessageLayout['media']> = [
  { kind: 'album', select: '[data-testid="media-album"]' },
  { kind: 'image', select: '[data-testid="image-thumb"], [aria-label="Open picture"]' },
  { kind: 'video', select: '[data-testid="video-content"]' },
  {
    kind: 'voice',
    select:
      '[data-testid="ptt-status"], [data-icon="ptt-status"], [data-icon="audio-play"],' +
      ' [aria-label="Voice message"], [aria-label="Play voice message"]',
  },
  { kind: 'file', select: file },
]

const seen = media.slice(0, 4).map(({ select }) => select)

/** What a row must hold to be a message: date rows and notices about encryption hold none of it. */
export const content = [
  '[data-pre-plain-text]',
  '[data-testid="msg-meta"]',
  '[data-icon^="recalled"]',
  ...media.map(({ select }) => select),
].join(', ')

const hours = '\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?'
export const clock = `(?<![\\d:])(${hours})(?![\\d:])`

/** A clock, the length of a voice message or a number of votes says nothing by itself; the clock may end the bubble. */
const words = `^(?!\\s*${hours}\\s*$)(?=[\\s\\S]*\\p{L})([\\s\\S]*?)(?:\\n\\s*${hours})?\\s*$`

/** Words are first looked for where a message has them; only a message without any is read from what else it shows. */
export const text: readonly Field[] = [
  // An emoji is a picture that carries the text's own class; the text around it is the outer match.
  { select: '.selectable-text, [data-testid="selectable-text"], [data-testid="image-caption"]' },
  { select: '[data-pre-plain-text]' },
  // The name of a document stands whole in its title alone: “Download "letter.pdf"”.
  { select: '[data-testid="document-thumb"], [title]', attr: 'title', pattern: '["“„«「](.+)["”“»」]' },
  { select: `:scope:has(${file}) [dir="auto"]:not(:has([dir="auto"]))`, pattern: words },
  { select: `:scope:not(:has(${seen.join(', ')}))`, pattern: words },
]
