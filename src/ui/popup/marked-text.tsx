import type { ShownCue } from '../../core/cues/types.ts'

/** The message's own text, with the words marked that caused its cues. */
export function MarkedText({ text, cues }: { text: string; cues: readonly ShownCue[] }) {
  return (
    <>
      {partsOf(
        text,
        cues.flatMap(({ spans }) => spans),
      ).map(({ from, words, isMarked }) => (isMarked ? <mark key={from}>{words}</mark> : words))}
    </>
  )
}

export interface TextPart {
  readonly from: number
  readonly words: string
  readonly isMarked: boolean
}

/** The whole text, in order; spans of several cues may overlap. */
export function partsOf(text: string, spans: readonly (readonly [number, number])[]): TextPart[] {
  const parts: TextPart[] = []
  let done = 0
  const add = (to: number, isMarked: boolean) => {
    if (to > done) parts.push({ from: done, words: text.slice(done, to), isMarked })
    done = Math.max(done, to)
  }
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    add(from, false)
    add(to, true)
  }
  add(text.length, false)
  return parts
}
