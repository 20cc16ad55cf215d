import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../protocol.ts'
import type { EntryView } from '../../views.ts'

const pageSize = 50

/**
 * Entries, newest first, a page at a time; of one case where `filed` names it. `size` is how many the log has;
 * when it grows, the newer ones are put in front of those already shown, so that reading is not disturbed.
 */
export function useEntries(size: number, filed?: string) {
  const [entries, setEntries] = useState<EntryView[]>([])
  const [busy, setBusy] = useState(true)
  const [error, setError] = useState<Error>()
  const [ended, setEnded] = useState(false)
  const shown = useRef<EntryView[]>([])

  const load = useCallback(
    async (before?: number) => {
      setBusy(true)
      setError(undefined)
      try {
        const page = await ask('entries', {
          count: pageSize,
          ...(before === undefined ? {} : { before }),
          ...(filed === undefined ? {} : { case: filed }),
        })
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
    },
    [filed],
  )

  useEffect(() => {
    if (size > 0) void load()
  }, [load, size])

  /** What was deleted must not stay on the screen, wherever in the list it is. */
  const drop = (seq: number) => {
    shown.current = shown.current.map((entry) => (entry.seq === seq ? emptied(entry) : entry))
    setEntries(shown.current)
  }

  const more = () => void load(entries.at(-1)?.seq)
  const again = () => void load(undefined)
  return { entries, busy, error, ended, more, again, drop }
}

const emptied = ({ seq, id, recordedAt, hash, link }: EntryView): EntryView => ({
  seq,
  id,
  type: 'deleted',
  recordedAt,
  offsetMinutes: 0,
  where: '',
  whatHappened: '',
  files: [],
  hash,
  link,
})

/** Newest first, each number once; the later answer wins, and so does a tombstone over what it stands for. */
function merged(old: EntryView[], page: EntryView[]): EntryView[] {
  const bySeq = new Map([...old, ...page].map((entry) => [entry.seq, entry]))
  for (const { type, told } of page) {
    const gone = type === 'tombstone' ? bySeq.get(told?.amendsSeq ?? 0) : undefined
    if (gone !== undefined) bySeq.set(gone.seq, emptied(gone))
  }
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq)
}
