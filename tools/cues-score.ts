import { readFileSync } from 'node:fs'
import { findCues, type Reader } from '../src/core/cues/find-cues.ts'
import { type CueKind, cueKinds } from '../src/core/cues/types.ts'

/** How the rules do on messages that were made up for it, each filed under the kinds of cue that a reader would expect. */

export interface Labelled {
  readonly text: string
  /** Those that a reader would expect; empty for an ordinary message. */
  readonly kinds: readonly CueKind[]
  /** Those that a reader would let pass: neither right nor wrong. */
  readonly may: readonly CueKind[]
}

export interface Score {
  readonly found: number
  readonly wrong: number
  readonly missed: number
}

/** Sections begin with `# kind, kind (kind)` or `# ordinary, whose`; those in brackets may be found. Each line is one message. */
export function labelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .flatMap((section) => {
      const [head = '', ...lines] = section.split('\n').filter((line) => line.trim() !== '')
      const [, must = '', may = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(head) ?? []
      const [first = '', ...more] = listed(must)
      if (first === 'ordinary') return lines.map((text) => ({ text, kinds: [], may: [] }))
      const kinds = [first, ...more].map(kindNamed)
      return lines.map((text) => ({ text, kinds, may: listed(may).map(kindNamed) }))
    })
}

const listed = (names: string): string[] => names.split(', ').flatMap((name) => name.trim() || [])

const kindNamed = (name: string): CueKind => {
  const kind = cueKinds.find((one) => one === name)
  if (kind === undefined) throw new TypeError(`no kind of cue is called "${name}"`)
  return kind
}

// Asked for every kind and every table; finding is what takes the time.
const known = new WeakMap<Labelled, readonly CueKind[]>()

function foundIn(message: Labelled, readers: readonly Reader[]): readonly CueKind[] {
  const found = known.get(message) ?? findCues(message.text, readers).map(({ kind }) => kind)
  known.set(message, found)
  return found
}

/** Counts messages, once for each kind. */
export function scoreOf(
  messages: readonly Labelled[],
  readers: readonly Reader[],
  kinds: readonly CueKind[] = cueKinds,
): Score {
  const score = { found: 0, wrong: 0, missed: 0 }
  for (const message of messages) {
    const found = foundIn(message, readers)
    for (const kind of kinds) {
      if (message.kinds.includes(kind)) score[found.includes(kind) ? 'found' : 'missed'] += 1
      else if (found.includes(kind) && !message.may.includes(kind)) score.wrong += 1
    }
  }
  return score
}

/** 1 where nothing was found: nothing was wrong. */
export const precision = ({ found, wrong }: Score): number =>
  found + wrong === 0 ? 1 : found / (found + wrong)
export const recall = ({ found, missed }: Score): number =>
  found + missed === 0 ? 1 : found / (found + missed)
