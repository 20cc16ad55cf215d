import { useSyncExternalStore } from 'react'
import type { RecipientProfile } from '../../../core/evidence/bundle/bundle-input.ts'
import type { EntryChoice } from '../../../core/evidence/hand-over/choice.ts'
import { onLocked } from '../../../log/on-locked.ts'
import type { Making } from './make-bundle.ts'
import type { Box } from './redact/boxes.ts'

/** What was chosen for a hand-over. It outlives its tab, and goes when the log is locked or another one is begun. */

export interface Redaction {
  readonly seq: number
  readonly name: string
  readonly boxes: readonly Box[]
  readonly width: number
  readonly height: number
  /** What goes instead, ready made. */
  readonly png: Uint8Array<ArrayBuffer>
}

export type LockChoice = 'passphrase' | 'recipients' | 'none'
export const stepNames = ['who', 'what', 'look', 'make'] as const
export type Step = (typeof stepNames)[number]

export interface HandOverState {
  readonly step: Step
  readonly profile: RecipientProfile
  readonly to: string
  readonly purpose: string
  /** `undefined` until somebody chose: then the one case, or what is filed nowhere. */
  readonly cases: ReadonlySet<string> | undefined
  readonly unfiled: boolean | undefined
  readonly from: string
  readonly until: string
  /** What was chosen otherwise than the profile does, for each profile. */
  readonly changes: Partial<Record<RecipientProfile, ReadonlyMap<number, EntryChoice>>>
  readonly redactions: readonly Redaction[]
  /** `undefined`: as the profile suggests. */
  readonly lock: LockChoice | undefined
  readonly passphrase: string
  readonly again: string
  /** One on each line, a name in front if wanted. */
  readonly recipients: string
  /** Whether a PDF for reading goes along. */
  readonly report: boolean
  readonly paper: 'A4' | 'Letter' | undefined
  readonly making: Making
}

const fresh: HandOverState = {
  step: 'who',
  profile: 'defenceOrganisation',
  to: '',
  purpose: '',
  cases: undefined,
  unfiled: undefined,
  from: '',
  until: '',
  changes: {},
  redactions: [],
  lock: undefined,
  passphrase: '',
  again: '',
  recipients: '',
  report: true,
  paper: undefined,
  making: { is: 'ready' },
}

let state = fresh
const listeners = new Set<() => void>()

export const put = (part: Partial<HandOverState>): void => {
  state = { ...state, ...part }
  for (const listener of listeners) listener()
}

export const startAgain = (): void => {
  if (state.making.is === 'making') state.making.stop()
  put(fresh)
  state = fresh
}

onLocked(startAgain)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const stateNow = (): HandOverState => state

export const useHandOver = (): HandOverState => useSyncExternalStore(subscribe, () => state)

export const changeAll = (choices: ReadonlyMap<number, EntryChoice>): void => {
  const before = state.changes[state.profile] ?? []
  put({ changes: { ...state.changes, [state.profile]: new Map([...before, ...choices]) } })
}

export const change = (seq: number, choice: EntryChoice): void => changeAll(new Map([[seq, choice]]))

export const isOf = (seq: number, name: string) => (one: { seq: number; name: string }) =>
  one.seq === seq && one.name === name

/** `undefined` takes the redaction away, and the original may go again. */
export const redact = (seq: number, name: string, redaction: Redaction | undefined): void => {
  const others = state.redactions.filter((one) => !isOf(seq, name)(one))
  put({ redactions: redaction === undefined ? others : [...others, redaction] })
}
