import { useCallback, useEffect, useRef, useState } from 'react'
import browser from 'webextension-polyfill'

export interface Answer<T> {
  /** The last good value; kept while asking again, and when that fails. */
  value?: T
  error?: Error
  again: () => Promise<void>
  /** Puts a newer value in place that came by another way. */
  put: (value: T) => void
}

/** Asks at once, and again whenever the background says that something changed. A late answer never replaces a newer one. */
export function useAnswer<T>(question: () => Promise<T>): Answer<T> {
  const [value, setValue] = useState<T>()
  const [error, setError] = useState<Error>()
  const turn = useRef(0)

  const put = useCallback((next: T) => {
    turn.current += 1
    setValue(() => next)
    setError(undefined)
  }, [])

  const again = useCallback(async () => {
    turn.current += 1
    const mine = turn.current
    try {
      const next = await question()
      if (mine === turn.current) put(next)
    } catch (cause) {
      if (mine === turn.current) setError(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }, [question, put])

  useEffect(() => {
    void again()
    return onRevision(() => void again())
  }, [again])

  return { ...(value === undefined ? {} : { value }), ...(error ? { error } : {}), again, put }
}

/** Calls back when the background counted its revision up. Returns how to stop. */
export function onRevision(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && 'revision' in changes) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
