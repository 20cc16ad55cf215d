import { folded, withCapital } from './spelling.ts'
import type { Token } from './tokens.ts'
import type { CueLanguage } from './types.ts'

/** A phrase of a rule, made ready: see `CueRule` for how it is written. */
export type Step =
  | {
      readonly is: 'word'
      readonly words: ReadonlySet<string>
      readonly stems: readonly string[]
      readonly may: boolean
      /** The end of the sentence will do instead, or already that of its part. */
      readonly orEnd: 'sentence' | 'part' | undefined
    }
  /** Words that it may not pass over: those that turn the sense round. */
  | { readonly is: 'gap'; readonly most: number; readonly barred: readonly string[] }
  | { readonly is: 'begin' | 'end' }
export type Phrase = readonly Step[]

/** The rule's own mistake, found by the test that runs every rule. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

export type Vocabulary = Pick<CueLanguage, 'lists' | 'negations' | 'letters' | 'capitals'>

/** @throws PhraseError when it is empty, begins with a gap, or names an unknown list */
export function phraseOf(written: string, vocabulary: Vocabulary): Phrase {
  const phrase = written.split(' ').map((one) => stepOf(one, written, vocabulary))
  const first = phrase.find(({ is }) => is !== 'begin')
  if (first?.is !== 'word' || first.words.size + first.stems.length === 0)
    throw new PhraseError(`begins with no word: "${written}"`)
  return phrase
}

function stepOf(one: string, whole: string, vocabulary: Vocabulary): Step {
  const { lists, negations, letters, capitals = [] } = vocabulary
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
  const words = named
    .filter((word) => word !== '$' && word !== ',')
    .map((word) => {
      const form = folded(word, letters)
      if (!/^\p{Lu}/u.test(word)) return form
      if (!capitals.includes(form)) throw new PhraseError(`no capital tells apart "${word}": "${whole}"`)
      return withCapital(form)
    })
  if (words.some((word) => !/^[\p{L}\p{N}\p{Extended_Pictographic}]+\*?$/u.test(word)))
    throw new PhraseError(`not a word in "${one}": "${whole}"`)
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const plain = words.filter((word) => !word.endsWith('*'))
  const orEnd = named.includes(',') ? 'part' : named.includes('$') ? 'sentence' : undefined
  return { is: 'word', words: new Set(plain), stems, may, orEnd }
}

const fits = ({ forms }: Token, { words, stems }: Extract<Step, { is: 'word' }>): boolean => {
  for (const form of forms) {
    if (words.has(form)) return true
    for (const stem of stems) if (form.startsWith(stem)) return true
  }
  return false
}

/**
 * Where the phrase ends when it begins at `at`: the index after its last word, the furthest that it reaches;
 * `undefined` when it does not stand there. All ways are followed at once, so its time is bounded by its length.
 */
export function endOf(phrase: Phrase, tokens: readonly Token[], at: number): number | undefined {
  const sentence = tokens[at]?.sentence
  // Never more than a handful, so that a list is quicker than a set: this runs for each phrase at each word.
  let reached = [at]
  for (const step of phrase) {
    const next: number[] = []
    for (const i of reached) {
      const here = tokens[i]
      const token = here?.sentence === sentence ? here : undefined
      if (step.is === 'word') {
        const isEnd =
          step.orEnd !== undefined &&
          (token === undefined || (step.orEnd === 'part' && token.clause !== tokens[i - 1]?.clause))
        if (step.may || isEnd) put(next, i)
        if (token !== undefined && fits(token, step)) put(next, i + 1)
      } else if (step.is === 'gap') pass(step, tokens, i, next)
      else if (step.is === 'begin' ? tokens[i - 1]?.sentence !== sentence : token === undefined) put(next, i)
    }
    if (next.length === 0) return undefined
    reached = next
  }
  const end = Math.max(...reached)
  return end > at ? end : undefined
}

const put = (places: number[], place: number) => {
  if (!places.includes(place)) places.push(place)
}

/** Adds where a gap may end that begins at `at`: not beyond its part of the sentence. */
function pass(
  { most, barred }: Extract<Step, { is: 'gap' }>,
  tokens: readonly Token[],
  at: number,
  ends: number[],
): void {
  put(ends, at)
  for (let to = at; to < at + most; to++) {
    const token = tokens[to]
    if (token?.clause !== tokens[at - 1]?.clause || token?.forms.some((form) => barred.includes(form))) break
    put(ends, to + 1)
  }
}

/** The words that a phrase may begin with, and the beginnings of such words. */
export function openings(phrase: Phrase): { words: string[]; stems: string[] } {
  const words: string[] = []
  const stems: string[] = []
  for (const step of phrase) {
    if (step.is !== 'word') continue
    words.push(...step.words)
    stems.push(...step.stems)
    if (!step.may && step.orEnd === undefined) break
  }
  return { words, stems }
}
