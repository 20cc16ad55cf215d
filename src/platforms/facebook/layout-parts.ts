import type { Field, PageKind } from '../../core/audit/types.ts'
import { sentEnglish, sentSpanish } from './layout-labels.ts'

/** What the generations of Messenger's markup have in common. */

// A small chat window can lie over any page of the site.
export const kinds: readonly PageKind[] = ['thread', 'requests', 'inbox', 'other']

const starts = [sentEnglish, sentSpanish].map(({ start }) => start)

/** For a screen reader: stands in the message, around its words or, since 2026, beside it, and repeats its label. */
export const sentButton = `[role="button"]:is(${starts.map((start) => `[aria-label^="${start}"]`).join()})`

export const log = '[role="log"]'

/** Words that are not the label of such a button, drawn for a screen reader. */
export const words: Pick<Field, 'pattern' | 'flags'> = {
  pattern: `^(?!${starts.join('|')})(.+)$`,
  flags: 'su',
}

export const peer: readonly Field[] = [
  {
    select: log,
    closest: true,
    attr: 'aria-label',
    pattern: '^Messages in conversation (?:with|titled) (.+)$',
  },
]

/**
 * Who sent it, by its label. The name ends where the message's own words begin, or at the first colon; only in a
 * conversation whose other side has a colon in the name is the conversation's own name taken instead (two names
 * would stand with a comma or "and").
 */
export const senderOf = (own: readonly Field[], named: readonly Field[]): readonly Field[] => [
  ...own,
  {
    select: log,
    closest: true,
    attr: 'aria-label',
    pattern: '^Messages in conversation with ((?:(?!, | and ).)*: (?:(?!, | and ).)*)$',
  },
  ...named,
]

export const helpers = [
  '[role="toolbar"]',
  '[aria-label="Message actions"]',
  '[aria-label="More actions"]',
  '[aria-label="Reply"]',
  '[aria-label="Forward"]',
  '[aria-label^="React"]',
  '[aria-label^="Seen by"]',
  '[aria-label^="Open messenger profile"]',
  'h4',
  'h5',
  'img:not([src*="emoji"]):not([dir="auto"] img)',
]

/** The sender's picture opens a menu; that of a linked page is the page's. */
const noAttachment = ':not([src*="emoji"], [dir="auto"] img, [aria-haspopup] img, a[rel~="nofollow"] img)'

export const media = [
  { kind: 'image', select: `[aria-label="Open photo"],[role="presentation"] img${noAttachment}` },
  { kind: 'gif', select: '[aria-label="Open GIF"],[aria-label="Tap to play GIF"]' },
  { kind: 'video', select: 'video' },
  { kind: 'audio', select: 'audio,[aria-label="Audio scrubber"]' },
]

export const hasMedia =
  `:has(:is([role="presentation"],[role="button"],a) img${noAttachment}, [role="button"] [role="img"],` +
  ' video, audio, [aria-label="Audio scrubber"])'

export const reactions = ['[role="button"][aria-label*="see who reacted"]']

export const day = { select: '[data-scope="date_break"],[role="separator"]' }
