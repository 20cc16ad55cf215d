import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, RemoteError } from '../../protocol.ts'
import type { ConversationState } from '../../requests/conversation.ts'
import { onRevision } from '../use-answer.ts'
import type { Key } from '../words.ts'

export interface ConversationSave {
  /** `undefined` until the background has answered once. */
  state?: ConversationState
  needsPassphrase: boolean
  /** Why it was not begun, or not saved. */
  why?: Key
  begin: (limit: number) => Promise<void>
  stop: (keep: boolean) => Promise<void>
  /** Puts what became of the last one aside. */
  dismiss: () => void
}

const lookMs = 700

/** The capture goes on in the background, whether this window is open or not; while it does, we look how far it is. */
export function useConversation(tabId: number, saved: () => void): ConversationSave {
  const [state, setState] = useState<ConversationState>()
  const [needsPassphrase, setNeedsPassphrase] = useState(false)
  const [error, setError] = useState<string>()
  const [dismissed, setDismissed] = useState<string>()
  const told = useRef<string>(undefined)

  const look = useCallback(async () => {
    const next = await ask('conversationState', {}).catch(() => undefined)
    if (next) setState(next)
  }, [])

  const isRunning = state?.running !== undefined
  useEffect(() => {
    void look()
    if (!isRunning) return undefined
    const timer = setInterval(() => void look(), lookMs)
    return () => clearInterval(timer)
  }, [look, isRunning])
  useEffect(() => onRevision(() => void look()), [look])

  const { last: latest, ...rest } = state ?? {}
  const last = latest?.tabId === tabId && latest.requestId !== dismissed && !isRunning ? { last: latest } : {}
  const seq = last.last?.result.status === 'saved' ? last.last.requestId : undefined
  useEffect(() => {
    if (seq === undefined || told.current === seq) return
    told.current = seq
    saved()
  }, [seq, saved])

  const begin = async (limit: number) => {
    setError(undefined)
    setDismissed(latest?.requestId)
    try {
      const reply = await ask('saveConversation', { tabId, requestId: crypto.randomUUID(), limit })
      setNeedsPassphrase(reply.status === 'needsPassphrase')
      if (reply.status === 'notSaved') setError(reply.error)
    } catch (cause) {
      setError(cause instanceof RemoteError ? cause.name : 'NoAnswerError')
    }
    await look()
  }
  const stop = async (keep: boolean) => {
    await ask('stopConversation', { keep }).catch(() => undefined)
    await look()
  }
  const failed = last.last?.result.status === 'notSaved' ? last.last.result.error : undefined
  const why = error ?? failed
  return {
    ...(state === undefined ? {} : { state: { ...rest, ...last } }),
    needsPassphrase,
    ...(why === undefined ? {} : { why: reasonOf(why) }),
    begin,
    stop,
    dismiss: () => {
      setError(undefined)
      setDismissed(latest?.requestId)
    },
  }
}

const reasons: Partial<Record<string, Key>> = {
  NoConversationError: 'conversationNotFound',
  AlreadyRunningError: 'conversationAlready',
  UnreachableTabError: 'whyUnreachable',
  NoPictureError: 'conversationNoPicture',
  NoAnswerError: 'conversationSilent',
  Interrupted: 'conversationInterrupted',
  QuotaExceededError: 'whyFull',
}

/** An error comes as `Name: message`. */
const reasonOf = (error: string): Key => reasons[error.split(':')[0] ?? ''] ?? 'conversationFailed'
