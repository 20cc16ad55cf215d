import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { plural } from '../../words.ts'
import type { Target } from './use-target.ts'

/** Browsers end a page's height at some 17 million pixels (Firefox); so many entries stay well below it. */
const longest = 20_000

export interface Stretch {
  readonly seqs: readonly number[]
  /** How many come before them. */
  readonly before: number
  readonly newer: ReactNode
  readonly older: ReactNode
}

/** The part of a very long list that can be scrolled through at a time, and the ways to the parts beside it. */
export function useStretch(seqs: readonly number[], target: Target | undefined): Stretch {
  const [part, setPart] = useState(0)
  const [seen, setSeen] = useState<Target>()
  const last = Math.max(0, Math.ceil(seqs.length / longest) - 1)
  if (seen !== target) {
    setSeen(target)
    const at = target === undefined ? -1 : seqs.indexOf(target.seq)
    if (at >= 0) setPart(Math.floor(at / longest))
  }
  const now = Math.min(part, last)
  const before = now * longest
  const shown = useMemo(() => seqs.slice(before, before + longest), [seqs, before])
  const go = (to: number) => () => {
    setPart(to)
    scrollTo({ top: 0 })
  }
  const after = seqs.length - before - shown.length
  return {
    seqs: shown,
    before,
    newer:
      now === 0 ? null : (
        <div>
          <Button onClick={go(now - 1)}>{plural('findBefore', before)}</Button>
        </div>
      ),
    older:
      after === 0 ? null : (
        <div>
          <Button onClick={go(now + 1)}>{plural('findAfter', after)}</Button>
        </div>
      ),
  }
}
