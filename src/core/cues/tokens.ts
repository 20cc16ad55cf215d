import { formsOf, withCapital } from './spelling.ts'
import type { CueLanguage } from './types.ts'

/** One word of a message: each way to read it, and where it stands in the text. */
export interface Token {
  readonly forms: readonly string[]
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Part of the sentence; counted over the whole message. */
  readonly clause: number
  readonly isQuoted: boolean
}

type Spelling = Pick<CueLanguage, 'written' | 'beginnings' | 'endings' | 'letters' | 'capitals'>

/** Characters; some pages of text. What comes after is left without cues, so that no message can hold us up. */
const longest = 10_000

// Each alternative is one run of one class of characters: nothing to backtrack over. A point before a number ("at 7.15")
// ends no sentence.
const parts =
  /[\p{L}\p{M}\p{N}\p{Cf}@$*'‘’ʼ´`]+|\p{Extended_Pictographic}|\.(?!\p{N})|[!?¡¿…\n;]|[,:()–—]|["“”„«»]/gu

/** The words of a message, in order. Emoji are words, too. */
export function tokensOf(whole: string, spelling: Spelling): Token[] {
  const text = whole.slice(0, longest)
  const tokens: Token[] = []
  let [sentence, clause] = [0, 0]
  const quotes = quotedParts(text)
  const { letters, capitals = [] } = spelling
  // Who writes none within a sentence does not tell such words apart.
  const tellsApart = capitals.length > 0 && /[\p{L}\p{N},]\s+\p{Lu}/u.test(text)
  for (const { 0: part, index: from } of spelledOut(text)) {
    if (/^[.!?¡¿…\n;]/.test(part)) sentence += 1
    if (/^[.!?¡¿…\n;,:()–—"“”„«»]/.test(part)) {
      clause += 1
      continue
    }
    while ((quotes[0]?.[1] ?? from) < from) quotes.shift()
    const isQuoted = (quotes[0]?.[0] ?? from) < from
    const place = { from, to: from + part.length, sentence, clause, isQuoted }
    const isCapital = !tellsApart || /^\p{Lu}/u.test(part)
    for (const forms of wordsOf(formsOf(part, letters), spelling)) {
      if (isCapital) forms.push(...forms.filter((form) => capitals.includes(form)).map(withCapital))
      tokens.push({ forms, ...place })
    }
  }
  return tokens
}

interface Part {
  0: string
  index: number
}

/** Letters with one sign between each ("k i l l", "k.i.l.l") are one word, from four letters on. */
function spelledOut(text: string): Part[] {
  const found: Part[] = [...text.matchAll(parts)].map(({ 0: part, index }) => ({ 0: part, index }))
  const joined: Part[] = []
  for (let at = 0; at < found.length; ) {
    let end = at
    const letters: string[] = []
    for (let next = found[end]; next !== undefined; next = found[end]) {
      const before = found[end - 1]
      const isNear = end === at || (before !== undefined && next.index - before.index <= 2)
      if (isNear && /^\p{L}$/u.test(next[0])) letters.push(next[0])
      else if (!(isNear && letters.length > 0 && /^[.*–—]$/.test(next[0]))) break
      end += 1
    }
    const [first, last] = [found[at], found[end - 1]]
    if (letters.length >= 4 && first !== undefined && last !== undefined) {
      joined.push({ 0: letters.join(''), index: first.index })
      at = end
    } else if (first !== undefined) {
      joined.push(first)
      at += 1
    }
  }
  return joined
}

const quotedParts = (text: string): [number, number][] =>
  [...text.matchAll(/["“„«»][^"“”„«»\n]{1,400}["“”«»]/g)].map(({ 0: part, index }) => [
    index,
    index + part.length,
  ])

/** What one written word stands for: itself, or several words ("I'm", "wanna", "j'ai"). */
function wordsOf(forms: readonly string[], { written, beginnings, endings }: Spelling): string[][] {
  for (const form of forms) {
    const words = Object.hasOwn(written, form) ? written[form] : undefined
    if (words !== undefined) return words.split(' ').map((word) => [word])
  }
  const [plain = ''] = forms
  if (plain.includes("'")) {
    for (const [end, words] of Object.entries(endings)) {
      if (plain.endsWith(end) && plain.length > end.length)
        return [[plain.slice(0, -end.length)], ...words.split(' ').map((word) => [word])]
    }
    for (const [begin, words] of Object.entries(beginnings)) {
      if (plain.startsWith(begin) && plain.length > begin.length)
        return [...words.split(' ').map((word) => [word]), [plain.slice(begin.length)]]
    }
    return [[...forms, plain.replaceAll("'", '')]]
  }
  return [[...forms]]
}
