import { useRef, useState } from 'react'
import type { SavedAs } from '../../core/evidence/capture.ts'
import { ask } from '../../protocol.ts'
import type { SaveResult } from '../../views.ts'
import { askHowItWent } from '../how-it-went.ts'
import type { Key } from '../words.ts'

export type Phase =
  | { is: 'ready' }
  | { is: 'saving' }
  | { is: 'needsPassphrase'; capturedAt: string }
  | { is: 'saved'; seq: number; recordedAt: string; hasPicture: boolean }
  | { is: 'notSaved'; why: Key }

/** Saves one message. It says "saved" only when the background did. */
export function useSave(tabId: number, messageId: string, changed: () => void, as?: SavedAs) {
  const [phase, setPhase] = useState<Phase>({ is: 'ready' })
  // One number for one message: the background saves a number once, so trying again can never save it twice.
  const requestId = useRef<string>(undefined)

  const settle = (result: SaveResult | undefined) => {
    const next = phaseOf(result)
    setPhase(next)
    if (next.is === 'saved') changed()
  }

  const save = () => {
    requestId.current ??= crypto.randomUUID()
    const mine = requestId.current
    setPhase({ is: 'saving' })
    ask('save', { tabId, messageId, requestId: mine, ...(as !== undefined && { as }) })
      .catch(() => askHowItWent(mine))
      .then(settle)
  }

  /** The passphrase is chosen, and with it the save that waited was finished. */
  const finished = (saved?: SaveResult) => {
    if (saved !== undefined) return settle(saved)
    const mine = requestId.current
    setPhase({ is: 'saving' })
    if (mine === undefined) settle(undefined)
    else void askHowItWent(mine).then(settle)
  }

  return { phase, save, finished }
}

function phaseOf(result: SaveResult | undefined): Phase {
  if (result === undefined) return { is: 'notSaved', why: 'whySilent' }
  if (result.status === 'saved') {
    const { seq, recordedAt, pictureMissing } = result
    return { is: 'saved', seq, recordedAt, hasPicture: pictureMissing === undefined }
  }
  if (result.status === 'needsPassphrase') return { is: 'needsPassphrase', capturedAt: result.capturedAt }
  return { is: 'notSaved', why: reasons[nameOf(result.error)] ?? 'whyOther' }
}

/** An error comes as `Name: message`. */
const nameOf = (error: string): string => error.split(':')[0] ?? ''

/** Names of errors that have advice of their own. */
const reasons: Partial<Record<string, Key>> = {
  MessageGoneError: 'whyGone',
  UnreachableTabError: 'whyUnreachable',
  Interrupted: 'whyInterrupted',
  QuotaExceededError: 'whyFull',
}
