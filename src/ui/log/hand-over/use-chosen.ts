import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Case } from '../../../core/evidence/cases.ts'
import { casesOf } from '../../../core/evidence/cases.ts'
import {
  type Choice,
  selectionOf,
  startingChoice,
  withoutRedacted,
} from '../../../core/evidence/hand-over/choice.ts'
import { planOf } from '../../../core/evidence/hand-over/plan.ts'
import { profileOf } from '../../../core/evidence/hand-over/profiles.ts'
import { inScope, type Scope } from '../../../core/evidence/hand-over/scope.ts'
import { type Outlines, readOutlines } from '../../../log/outlines.ts'
import { onRevision } from '../../use-answer.ts'
import { type HandOverState, isOf } from './state.ts'

type Reading =
  | { is: 'reading'; done: number; total: number }
  | { is: 'read'; found: Outlines }
  | { is: 'failed'; error: Error }

/** Reads the outlines of the whole log, and what is new whenever the log changes. */
export function useOutlines(): { reading: Reading; again: () => void } {
  const [reading, setReading] = useState<Reading>({ is: 'reading', done: 0, total: 0 })
  const running = useRef<AbortController>(undefined)
  const again = useCallback(() => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const progress = (done: number, total: number) =>
      setReading((old) => (old.is === 'read' ? old : { is: 'reading', done, total }))
    readOutlines(progress, mine.signal).then(
      (found) => mine.signal.aborted || setReading({ is: 'read', found }),
      (error: Error) => mine.signal.aborted || setReading({ is: 'failed', error }),
    )
  }, [])
  useEffect(() => {
    again()
    const stop = onRevision(again)
    return () => {
      stop()
      running.current?.abort()
    }
  }, [again])
  return { reading, again }
}

/** Cases that are not merged into another. */
export const openCases = (cases: readonly Case[]): Case[] =>
  cases.filter(({ mergedInto }) => mergedInto === undefined)

type Whose = Pick<HandOverState, 'profile' | 'cases' | 'unfiled' | 'from' | 'until'>

/** One case alone needs no choosing; one's own copy starts from everything. */
export function scopeOf(state: Whose, cases: readonly Case[]): Scope {
  const open = openCases(cases)
  const isMine = state.profile === 'myself'
  return {
    cases: state.cases ?? new Set(isMine || open.length === 1 ? open.map(({ id }) => id) : []),
    unfiled: state.unfiled ?? (isMine || open.length === 0),
    ...(state.from !== '' && { from: state.from }),
    ...(state.until !== '' && { to: state.until }),
  }
}

/** Everything that follows from what was chosen: what is offered, what goes, and where it will lie. */
export function useChosen(found: Outlines, state: HandOverState) {
  const { outlines, size } = found
  const { profile, cases: chosen, unfiled, from, until, changes, redactions } = state
  const cases = useMemo(() => casesOf(outlines), [outlines])
  const scope = useMemo(
    () => scopeOf({ profile, cases: chosen, unfiled, from, until }, cases),
    [profile, chosen, unfiled, from, until, cases],
  )
  const inside = useMemo(() => inScope(outlines, cases, scope), [outlines, cases, scope])
  const starting = useMemo(
    () => startingChoice(inside, outlines, profileOf(profile)),
    [inside, outlines, profile],
  )
  const choice = useMemo<Choice>(() => {
    const own = changes[profile]
    const all = new Map(starting)
    for (const [seq, changed] of own ?? []) if (all.has(seq)) all.set(seq, changed)
    return withoutRedacted(all, redactions)
  }, [starting, changes, profile, redactions])
  const selection = useMemo(() => selectionOf(choice, outlines), [choice, outlines])
  const plan = useMemo(() => planOf(selection, outlines, size), [selection, outlines, size])
  // A redacted copy goes only while its entry does.
  const copies = useMemo(
    () => redactions.filter(({ seq }) => (choice.get(seq)?.level ?? 'out') !== 'out'),
    [redactions, choice],
  )
  return {
    outlines,
    cases,
    scope,
    inside,
    choice,
    selection,
    plan,
    copies,
    isRedacted: redactedIn(redactions),
  }
}

export type Chosen = ReturnType<typeof useChosen>

const redactedIn = (redactions: HandOverState['redactions']) => (seq: number, name: string) =>
  redactions.find(isOf(seq, name))
