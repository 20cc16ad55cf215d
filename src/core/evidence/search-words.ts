import type { Entry } from './entry.ts'

/**
 * What can be found of an entry, as plain words: without case, accents, vowel points and width, so that "Muller"
 * finds "Müller". Scripts that put no spaces between words are cut into pairs of characters.
 */

/** Raise it when the words come out differently: what was made under another number is made anew. */
export const wordsVersion = 1

// Latin, Arabic and Hebrew only: in Indic scripts the marks are vowels, and without them words would run together.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[ßæœøđðłþıς]/g, (char) => spelled[char] ?? char)

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー'
const pieces = new RegExp(
  `[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+|\\p{Extended_Pictographic}`,
  'gu',
)
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** The distinct words of a text; punctuation separates and is otherwise nothing. An emoji is a word. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>()
  for (const [piece] of folded(text).matchAll(pieces))
    for (const word of isUnspaced.test(piece) ? pairsOf(piece) : [piece]) words.add(word)
  return [...words]
}

/** The last character stands alone as well: then one character finds every place where it is. */
const pairsOf = (run: string): string[] => {
  const chars = [...run]
  return chars.map((char, i) => char + (chars[i + 1] ?? ''))
}

/** Everything of an entry that somebody wrote or told. Addresses, ids and hashes are not searched. */
export function searchTextOf(entry: Entry): string {
  const { who, capture, toldToStop, impact, disclosed } = entry
  return [
    entry.whatHappened,
    entry.where,
    who?.displayName,
    who?.handle,
    who?.howIdentified,
    capture?.quote,
    ...(capture?.reactions ?? []),
    entry.interpretation,
    entry.description,
    entry.myResponse,
    toldToStop?.by,
    toldToStop?.how,
    toldToStop?.words,
    toldToStop?.proof,
    impact?.text,
    ...(entry.flags ?? []).map(({ words }) => words),
    ...(entry.witnesses ?? []).flatMap(({ name, role, contact }) => [name, role, contact]),
    ...(entry.reportedTo ?? []).flatMap(({ whom, reference }) => [whom, reference]),
    ...(entry.physicalEvidence ?? []).flatMap(({ what, keptWhere }) => [what, keptWhere]),
    entry.actionTaken,
    disclosed?.to,
    disclosed?.purpose,
    disclosed?.withheld,
    entry.reason,
    ...entry.files.map(({ importedAs }) => importedAs),
  ]
    .filter((part) => part !== undefined)
    .join('\n')
}
