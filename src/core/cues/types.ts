/**
 * A cue points at words in a message that the clinician may want to look at twice: a prompt, never a verdict and never
 * a score. Cues are made anew from what the page shows each time, and are never written into the log: the sealed entry
 * holds what was said, and what it means is for people to say.
 */

/** In the order in which they are shown. The first two are clinical: they go to a clinician before anything else. */
export const cueKinds = [
  'selfHarm',
  'childRisk',
  'threat',
  'homeRoutine',
  'relationship',
  'advance',
  'persistence',
] as const
export type CueKind = (typeof cueKinds)[number]

export const clinicalKinds: readonly CueKind[] = ['selfHarm', 'childRisk']

/**
 * One thing that may be said, in the ways in which it is said. A phrase is a row of words, and matches whole words:
 *
 * - `love|adore`  either word      · `really?`  may be missing   · `gorg*`  a word that begins so
 * - `@kin`        a list of words of the language                · `_3`     up to three words, whatever they are
 * - `^` and `$`   begin and end of a sentence; `anymore|$` is that word or the end
 * - `,`           the end of a part of a sentence, or of the whole; `anymore|,` too
 *
 * No phrase reaches beyond its sentence. There is nothing to backtrack over, so that no message can stall us.
 */
export interface CueRule {
  readonly id: string
  readonly kind: CueKind
  readonly phrases: readonly string[]
  /** Not where one of these stands in the same sentence. */
  readonly except?: readonly string[]
  /** Not where one of these stands anywhere in the message. */
  readonly exceptAnywhere?: readonly string[]
  /** Only where one of these stands anywhere in the message. */
  readonly needs?: readonly string[]
  /** Also after a negation or a denial ("I never said that I …"). */
  readonly evenDenied?: true
  /** Also where it tells what somebody else said ("he says that he …"). */
  readonly evenReported?: true
}

/** Messages that a rule must find something in, and that it must pass over; kept beside it, and not shipped. */
export interface CueExamples {
  readonly found: readonly string[]
  readonly passed: readonly string[]
}

export interface CueLanguage {
  /** As in `<html lang>`. */
  readonly id: string
  /** Short and run-together forms, each with the words that it stands for. Without accents. */
  readonly written: Readonly<Record<string, string>>
  /** The same for the beginning (`j'`) and the end (`n't`) of a word. */
  readonly beginnings: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, string>>
  /** Letters that many write as two (`ä` as `ae`): messages and phrases are compared in the longer form. */
  readonly letters?: Readonly<Record<string, string>>
  /** Words that a capital turns into another ("sie": she, "Sie": you). A phrase that has the capital asks for it. */
  readonly capitals?: readonly string[]
  /** What `@name` stands for in phrases: words with spaces between. */
  readonly lists: Readonly<Record<string, string>>
  /** Words that turn round what follows closely, unless a new subject comes between. */
  readonly negations: readonly string[]
  /** The same for what stands closely before them ("ich liebe dich nicht"). */
  readonly negationsAfter?: readonly string[]
  /** Words that begin a new statement, which an earlier negation does not reach. */
  readonly restarts: readonly string[]
  /** Phrases that take back the whole statement after them. */
  readonly denials: readonly string[]
  /** Phrases after which somebody else is speaking. */
  readonly reports: readonly string[]
  readonly rules: readonly CueRule[]
}

/** What was found of one kind in one message. */
export interface Cue {
  readonly kind: CueKind
  /** Exactly as the message has them. */
  readonly words: readonly string[]
  /** Where those stand in the text: [from, to). */
  readonly spans: readonly (readonly [number, number])[]
}

/** As it is shown. */
export interface ShownCue extends Cue {
  /** In place of words: so many messages came in a row without a reply. */
  readonly inARow?: number
}
