import { PhraseBook, type Place } from './phrase-book.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Cue, type CueLanguage, type CueRule, cueKinds } from './types.ts'

type Part = 'phrases' | 'except' | 'exceptAnywhere' | 'needs'

/** A language made ready; costs some milliseconds, once. */
export interface Reader {
  readonly language: CueLanguage
  readonly rules: PhraseBook<{ rule: CueRule; part: Part }>
  readonly denials: PhraseBook<true>
  readonly reports: PhraseBook<true>
}

/** @throws PhraseError when a rule is not written as rules are */
export function readerOf(language: CueLanguage): Reader {
  const { denials, reports } = language
  const rows = language.rules.flatMap((rule) =>
    (['phrases', 'except', 'exceptAnywhere', 'needs'] as const).flatMap((part) =>
      (rule[part] ?? []).map((phrase) => ({ of: { rule, part }, phrase })),
    ),
  )
  const all = (phrases: readonly string[]) =>
    new PhraseBook(
      phrases.map((phrase) => ({ of: true as const, phrase })),
      language,
    )
  return { language, rules: new PhraseBook(rows, language), denials: all(denials), reports: all(reports) }
}

/** What the message says that one may look at twice, one cue for each kind, with the words that caused it. */
export function findCues(text: string, readers: readonly Reader[]): Cue[] {
  const found = readers.flatMap((reader) => spansIn(text, reader))
  return cueKinds.flatMap((kind) => {
    const spans = merged(found.filter((one) => one.kind === kind).map(({ span }) => span))
    if (spans.length === 0) return []
    return [{ kind, spans, words: spans.map(([from, to]) => text.slice(from, to)) }]
  })
}

/** The rules that hold in the text, each with its words: for tests and the table of docs/cues.md. */
export function rulesIn(text: string, readers: readonly Reader[]): { rule: CueRule; words: string }[] {
  return readers.flatMap((reader) =>
    spansIn(text, reader).map(({ rule, span: [from, to] }) => ({ rule, words: text.slice(from, to) })),
  )
}

interface Span {
  readonly kind: Cue['kind']
  readonly rule: CueRule
  readonly span: readonly [number, number]
}

function spansIn(text: string, { language, rules, denials, reports }: Reader): Span[] {
  const tokens = tokensOf(text, language)
  const places = rules.places(tokens)
  const mine = places.filter(({ of }) => of.part === 'phrases')
  if (mine.length === 0) return []
  const sentenceOf = (place: Place<unknown>) => tokens[place.from]?.sentence
  // Each looked up once for the whole message: many places of many rules must not be gone through for each other.
  const sentences = (part: Part) =>
    new Set(places.filter(({ of }) => of.part === part).map((one) => `${one.of.rule.id} ${sentenceOf(one)}`))
  const ruleIds = (part: Part) =>
    new Set(places.filter(({ of }) => of.part === part).map(({ of }) => of.rule.id))
  const [except, anywhere, needed] = [sentences('except'), ruleIds('exceptAnywhere'), ruleIds('needs')]
  const denied = new Set(denials.places(tokens).map(({ to }) => to))
  const told = new Map<number | undefined, number>()
  for (const one of reports.places(tokens).toReversed()) told.set(sentenceOf(one), one.to)
  return mine.flatMap((place) => {
    const { rule } = place.of
    const stands =
      !except.has(`${rule.id} ${sentenceOf(place)}`) &&
      !anywhere.has(rule.id) &&
      (rule.needs === undefined || needed.has(rule.id)) &&
      (rule.evenDenied === true || !isDenied(tokens, place, denied, language)) &&
      (rule.evenReported === true || !isReported(tokens, place, told))
    const [first, last] = [tokens[place.from], tokens[place.to - 1]]
    if (!stands || first === undefined || last === undefined) return []
    return [{ kind: rule.kind, rule, span: [first.from, last.to] as const }]
  })
}

const near = 3

/** "not" shortly before it (or after it), with no new subject between; or the whole statement is taken back. */
function isDenied(
  tokens: readonly Token[],
  { from, to }: Place<unknown>,
  denied: ReadonlySet<number>,
  { negations, negationsAfter, restarts }: CueLanguage,
): boolean {
  const clause = tokens[from]?.clause
  if ([from, from - 1].some((end) => denied.has(end) && tokens[end - 1]?.clause === clause)) return true
  const has = (at: number, words: readonly string[]) =>
    tokens[at]?.forms.some((form) => words.includes(form)) === true
  if (negationsAfter !== undefined) {
    const last = tokens[to - 1]?.clause
    for (let at = to; at < to + near && tokens[at]?.clause === last && !has(at, restarts); at++)
      if (has(at, negationsAfter)) return true
  }
  if (has(from, restarts)) return false
  for (let at = from - 1; at >= from - near && tokens[at]?.clause === clause; at--) {
    if (has(at, restarts)) return false
    if (has(at, negations)) return true
  }
  return false
}

/**
 * After "he said", or between quotation marks in a message that tells what was said.
 * @param told by sentence: where the first such words end
 */
function isReported(
  tokens: readonly Token[],
  { from }: Place<unknown>,
  told: ReadonlyMap<number | undefined, number>,
): boolean {
  const token = tokens[from]
  if (token?.isQuoted === true) return told.size > 0
  return (told.get(token?.sentence) ?? Number.POSITIVE_INFINITY) <= from
}

/** In order, and those that overlap made one. */
function merged(spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const joined: [number, number][] = []
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
