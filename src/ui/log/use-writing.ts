import { useRef, useState } from 'react'
import { ask, RemoteError } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
import { askHowItWent } from '../how-it-went.ts'
import type { Key } from '../words.ts'
import { whyOf } from './record/use-record.ts'

type Writing =
  | 'remove'
  | 'openCase'
  | 'identify'
  | 'fileUnder'
  | 'disclose'
  | 'markEntry'
  | 'freeze'
  | 'liftFreeze'
type Args<K extends Writing> = Omit<Parameters<typeof ask<K>>[1], 'requestId'>

/** Writes one of the log's own entries about others; the answer is its number. The same words never make two. */
export function useWriting(done?: () => void) {
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<Key>()
  const last = useRef<{ words: string; requestId: string }>(undefined)

  const write = async <K extends Writing>(name: K, args: Args<K>): Promise<number | undefined> => {
    if (busy) return undefined
    const words = JSON.stringify([name, args])
    if (last.current?.words !== words) last.current = { words, requestId: crypto.randomUUID() }
    const { requestId } = last.current
    setBusy(true)
    setWhy(undefined)
    const result = await ask(name, { ...args, requestId } as Parameters<typeof ask<K>>[1]).then(
      (reply) => reply as SaveResult,
      (error): Promise<SaveResult | undefined> | SaveResult =>
        error instanceof RemoteError && error.name !== 'NoAnswerError'
          ? { status: 'notSaved', error: `${error.name}: ${error.message}` }
          : askHowItWent(requestId),
    )
    setBusy(false)
    if (result?.status !== 'saved') {
      setWhy(whyOf(result))
      return undefined
    }
    last.current = undefined
    done?.()
    return result.seq
  }
  return { busy, why, write }
}
