import { endOf, openings, type Phrase, phraseOf, type Vocabulary } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Where one of many phrases stands: token indices, [from, to). */
export interface Place<Of> {
  readonly of: Of
  readonly from: number
  readonly to: number
}

interface Row<Of> {
  readonly of: Of
  readonly phrase: Phrase
}

/** Many phrases, found by the word that they begin with: a message is gone through once, however many there are. */
export class PhraseBook<Of> {
  readonly #byWord = new Map<string, Row<Of>[]>()
  readonly #byStem: { stem: string; row: Row<Of> }[] = []

  /** @throws PhraseError */
  constructor(written: readonly { readonly of: Of; readonly phrase: string }[], vocabulary: Vocabulary) {
    for (const { of, phrase } of written) {
      const row = { of, phrase: phraseOf(phrase, vocabulary) }
      const { words, stems } = openings(row.phrase)
      for (const word of new Set(words)) {
        const rows = this.#byWord.get(word)
        if (rows === undefined) this.#byWord.set(word, [row])
        else rows.push(row)
      }
      for (const stem of stems) this.#byStem.push({ stem, row })
    }
  }

  places(tokens: readonly Token[]): Place<Of>[] {
    const found: Place<Of>[] = []
    for (const [from, { forms }] of tokens.entries()) {
      const rows = new Set<Row<Of>>()
      for (const form of forms) for (const row of this.#byWord.get(form) ?? []) rows.add(row)
      for (const { stem, row } of this.#byStem) if (forms.some((form) => form.startsWith(stem))) rows.add(row)
      for (const { of, phrase } of rows) {
        const to = endOf(phrase, tokens, from)
        if (to !== undefined) found.push({ of, from, to })
      }
    }
    return found
  }
}
