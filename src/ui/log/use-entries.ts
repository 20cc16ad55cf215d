import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../protocol.ts'
import type { EntryView } from '../../views.ts'

const pageSize = 50

/**
 * Entries, newest first, a page at a time. `size` is how many the log has; when it grows, the newer ones are
 * put in front of those already shown, so that reading is not disturbed.
 */
export function useEntries(size: number) {
  const [entries, setEntries] = useState<EntryView[]>([])
  const [busy, setBusy] = useState(true)
  const [error, setError] = useState<Error>()
  const [ended, setEnded] = useState(false)
  const shown = useRef<EntryView[]>([])

  const load = useCallback(async (before?: number) => {
    setBusy(true)
    setError(undefined)
    try {
      const page = await ask(
        'entries',
        before === undefined ? { count: pageSize } : { before, count: pageSize },
      )
      shown.current = merged(shown.current, page)
      setEntries(shown.current)
      const oldest = page.at(-1)
      if (before !== undefined || shown.current.length === page.length) {
        setEnded(page.length < pageSize || oldest?.seq === 0)
      }
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      setBusy(false)
    }
  }, [])

  useEffect(() => {
    if (size > 0) void load()
  }, [load, size])

  const more = () => void load(entries.at(-1)?.seq)
  const again = () => void load(undefined)
  return { entries, busy, error, ended, more, again }
}

/** Newest first, each sequence number once; the later answer wins. */
function merged(old: EntryView[], page: EntryView[]): EntryView[] {
  const bySeq = new Map([...old, ...page].map((entry) => [entry.seq, entry]))
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq)
}
