import { folded } from './spelling.ts'
import type { Token } from './tokens.ts'
import type { CueLanguage } from './types.ts'

/** A phrase of a rule, made ready: see `CueRule` for how it is written. */
export type Step =
  | {
      readonly is: 'word'
      readonly words: ReadonlySet<string>
      readonly stems: readonly string[]
      readonly may: boolean
      /** The end of the sentence will do instead. */
      readonly orEnd: boolean
    }
  /** Words that it may not pass over: those that turn the sense round. */
  | { readonly is: 'gap'; readonly most: number; readonly barred: readonly string[] }
  | { readonly is: 'begin' | 'end' }
export type Phrase = readonly Step[]

/** The rule's own mistake, found by the test that runs every rule. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

export type Vocabulary = Pick<CueLanguage, 'lists' | 'negations'>

/** @throws PhraseError when it is empty, begins with a gap, or names an unknown list */
export function phraseOf(written: string, vocabulary: Vocabulary): Phrase {
  const phrase = written.split(' ').map((one) => stepOf(one, written, vocabulary))
  const first = phrase.find(({ is }) => is !== 'begin')
  if (first?.is !== 'word') throw new PhraseError(`begins with no word: "${written}"`)
  return phrase
}

function stepOf(one: string, whole: string, { lists, negations }: Vocabulary): Step {
  if (one === '^') return { is: 'begin' }
  if (one === '$') return { is: 'end' }
  const gap = /^_(\d)$/.exec(one)
  if (gap !== null) return { is: 'gap', most: Number(gap[1]), barred: negations }
  const may = one.endsWith('?')
  const named = (may ? one.slice(0, -1) : one).split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word]
    const list = lists[word.slice(1)]
    if (list === undefined) throw new PhraseError(`no list ${word}: "${whole}"`)
    return list.split(' ')
  })
  const words = named.filter((word) => word !== '$').map((word) => folded(word))
  if (words.some((word) => !/^[\p{L}\p{N}\p{Extended_Pictographic}]+\*?$/u.test(word)))
    throw new PhraseError(`not a word in "${one}": "${whole}"`)
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const plain = words.filter((word) => !word.endsWith('*'))
  return { is: 'word', words: new Set(plain), stems, may, orEnd: named.includes('$') }
}

const fits = (token: Token, { words, stems }: Extract<Step, { is: 'word' }>): boolean =>
  token.forms.some((form) => words.has(form) || stems.some((stem) => form.startsWith(stem)))

/**
 * Where the phrase ends when it begins at `at`: the index after its last word, the furthest that it reaches;
 * `undefined` when it does not stand there. All ways are followed at once, so its time is bounded by its length.
 */
export function endOf(phrase: Phrase, tokens: readonly Token[], at: number): number | undefined {
  const sentence = tokens[at]?.sentence
  const inSentence = (i: number) => tokens[i]?.sentence === sentence
  let reached = new Set([at])
  for (const step of phrase) {
    const next = new Set<number>()
    for (const i of reached) {
      const token = tokens[i]
      if (step.is === 'begin' && tokens[i - 1]?.sentence !== sentence) next.add(i)
      if (step.is === 'end' && !inSentence(i)) next.add(i)
      if (step.is === 'gap') for (const to of passed(step, tokens, i)) next.add(to)
      if (step.is === 'word' && (step.may || (step.orEnd && !inSentence(i)))) next.add(i)
      if (step.is === 'word' && token !== undefined && inSentence(i) && fits(token, step)) next.add(i + 1)
    }
    if (next.size === 0) return undefined
    reached = next
  }
  const end = Math.max(...reached)
  return end > at ? end : undefined
}

/** Where a gap may end that begins at `at`: not beyond its part of the sentence. */
function passed(
  { most, barred }: Extract<Step, { is: 'gap' }>,
  tokens: readonly Token[],
  at: number,
): number[] {
  const ends = [at]
  for (let to = at; to < at + most; to++) {
    const token = tokens[to]
    if (token?.clause !== tokens[at - 1]?.clause || token?.forms.some((form) => barred.includes(form))) break
    ends.push(to + 1)
  }
  return ends
}

/** The words that a phrase may begin with, and the beginnings of such words. */
export function openings(phrase: Phrase): { words: string[]; stems: string[] } {
  const words: string[] = []
  const stems: string[] = []
  for (const step of phrase) {
    if (step.is !== 'word') continue
    words.push(...step.words)
    stems.push(...step.stems)
    if (!step.may && !step.orEnd) break
  }
  return { words, stems }
}
