import type { Field, Signal } from '../../core/audit/types.ts'

/**
 * The labels that Messenger gives its messages, as regular expressions by language:
 *   "At June 11, 2026, 8:59 AM, You: phone booth"
 *   "Enter, Message sent Wednesday 7:52 PM by Robin Sample: phone booth"   (a picture has no ": text")
 *   "Presionar Enter, Mensaje enviado miércoles 19:52 por Tú: 894"
 * The text comes last and is the other person's to choose, so nothing may be found by skipping ahead: a time ends
 * at its first clock, or at the first "by", and never reaches into the text ("… Robin: at 4:00 PM, You: hello").
 * Names are all in one place here because the site has none of them in a machine-readable form.
 */
const clock = String.raw`\d{1,2}:\d{2}(?:\s?[AaPp]\.?\s?[Mm]\.?)?`
const toClock = String.raw`(?:(?!\d{1,2}:\d{2}).)*${clock}`
const end = '(?:: |:?$)'
const wordEnd = String.raw`(?![\p{L}\p{N}])`

const row = `^At ${toClock}, `

export const rowEnglish = {
  start: 'At ',
  time: `^At (${toClock}), `,
  own: `${row}(You)(?:${end}| sent )`,
  sender: `${row}(.+?):(?: |$)`,
  /** Of a label without the words that it ended in. */
  before: `${row}([^:]+?):? ?$`,
  /** Of a label without words. */
  last: `${row}((?:(?! sent )[^:])+)(?: sent |$)`,
  text: `${row}.+?: (.+)$`,
  notOwn: `${row}(?!You${wordEnd})[^\\s:]`,
}

const sentLabel = (start: string, by: string, you: string) => {
  const time = `(?:(?! ${by} ).)+`
  const before = `^${start}${time} ${by} `
  return {
    start,
    time: `^${start}(${time}) ${by} `,
    own: `${before}(${you})${end}`,
    sender: `${before}(.+?)${end}`,
    before: `${before}([^:]+?):? ?$`,
    text: `${before}.+?: (.+)$`,
    notOwn: `${before}(?!${you}${wordEnd})[^\\s:]`,
  }
}

export const sentEnglish = sentLabel('Enter, Message sent ', 'by', 'You')
/** "Mensaje enviado: … por: …", with colons, is the system's and does not begin so. */
export const sentSpanish = sentLabel('Presionar Enter, Mensaje enviado ', 'por', 'Tú')

/**
 * Rows that the site writes itself. `bodiless` narrows them to rows without a drawn body, so that nobody can hide
 * a message by ending it with the site's sentence.
 */
export const system = (bodiless: string): string[] => {
  const started = ':is([aria-label$=" inició este chat."],[aria-label$=" started this chat."])'
  return [
    '[role="button"][aria-label^="Presionar Enter, Mensaje enviado: "]',
    `${bodiless}${started}`,
    `${bodiless} [role="button"]${started}`,
  ]
}

/** The other side goes by the name "You": then the word proves nothing. */
export const asksToBeYou = (thread: string): Field => ({
  select: thread,
  closest: true,
  attr: 'aria-label',
  pattern: String.raw`Messages in conversation (?:with|titled) (?:You|Tú)(?![\p{L}\p{N}])`,
})

export const outSignals = (sentButton: string): readonly Signal[] => {
  const unless = asksToBeYou('[role="log"]')
  return [
    {
      means: 'out',
      basis: 'the label of the message names the sender as “You”',
      field: { attr: 'aria-label', pattern: rowEnglish.own },
      unless,
    },
    {
      means: 'out',
      basis: 'the label of the message says “You sent”',
      field: { attr: 'aria-label', pattern: '^You sent ' },
      unless,
    },
    {
      means: 'out',
      basis: 'the label of the bubble names the sender as “You”',
      field: { select: sentButton, closest: 'beside', attr: 'aria-label', pattern: sentEnglish.own },
      unless,
    },
    {
      means: 'out',
      basis: 'the label of the bubble names the sender as “Tú”',
      field: { select: sentButton, closest: 'beside', attr: 'aria-label', pattern: sentSpanish.own },
      unless,
    },
  ]
}

/** A picture beside the bubble, not in it: the sender's, which the site draws for others only. */
const avatar =
  'img[alt]:not([alt=""]):not([alt^="Seen"]):not([src*="emoji"])' +
  ':not([role="presentation"] *):not([dir="auto"] *):not(a *):not([role="button"] *)'

export const inSignals = (sentButton: string): readonly Signal[] => [
  {
    means: 'in',
    basis: 'the label of the message names another sender',
    field: { attr: 'aria-label', pattern: rowEnglish.notOwn },
  },
  {
    means: 'in',
    basis: 'the label of the bubble names another sender',
    field: { select: sentButton, closest: 'beside', attr: 'aria-label', pattern: sentEnglish.notOwn },
  },
  {
    means: 'in',
    basis: 'the label of the bubble names another sender (Spanish)',
    field: { select: sentButton, closest: 'beside', attr: 'aria-label', pattern: sentSpanish.notOwn },
  },
  {
    means: 'in',
    basis: 'the sender’s picture stands beside the bubble',
    field: { select: `[aria-label^="${rowEnglish.start}"] ${avatar}`, attr: 'alt' },
  },
]

export const outGrid: Signal = {
  means: 'out',
  basis: 'the hidden heading says “You sent” or “You replied”',
  field: { select: 'h5', pattern: '^You (?:sent|replied)' },
}

export const inGrid: Signal = {
  means: 'in',
  basis: 'the hidden heading names another sender, in English',
  field: { select: 'h5', pattern: '^.+' },
}
