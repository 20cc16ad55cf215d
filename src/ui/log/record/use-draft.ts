import { useEffect, useState } from 'react'
import { type Draft, eventOf, type Wrong, wrongIn } from './draft.ts'
import { type Attached, isSealing, takeOff } from './seal-files.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useRecord } from './use-record.ts'

/** What stands in a form of the log, kept until it is saved: closing the form, locking, hiding and errors lose nothing. */
export function useDraft(fresh: () => Draft, amends?: number, done?: () => void, isLocked = false) {
  const [draft, setDraft] = useState(fresh)
  const [files, setFiles] = useState<Attached[]>([])
  const [wrong, setWrong] = useState<Wrong>({})
  const [isTouched, setTouched] = useState(false)

  const { recording, record, reset } = useRecord(() => {
    setDraft(fresh())
    setFiles([])
    setTouched(false)
    drop()
    done?.()
  })

  const { keptAt, drop } = useKeptDraft({
    key: amends === undefined ? 'new' : `correct:${amends}`,
    form: isTouched ? { draft, files } : undefined,
    isOpen: !isLocked,
    restore: (kept) => {
      setDraft({ ...fresh(), ...kept.draft })
      // What was still being sealed when it was hidden has to be chosen again.
      setFiles(kept.files.filter(({ staged }) => staged !== undefined))
      setTouched(true)
    },
  })

  useEffect(() => {
    if (!isTouched) return undefined
    // The browser asks before it throws away what was typed.
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isTouched])

  const isCorrection = amends !== undefined
  return {
    draft,
    files,
    wrong,
    recording,
    /** ISO; when it was kept because Chaperone was hidden. */
    keptAt,
    /** Throws away what stands in the form. */
    discard: () => {
      files.forEach(takeOff)
      setDraft(fresh())
      setFiles([])
      setTouched(false)
      drop()
    },
    /** An untouched form starts with the present time when it is opened. */
    open: () => {
      reset()
      if (!isTouched) setDraft(fresh())
    },
    put: (part: Partial<Draft>) => {
      // What is typed while it is being saved would vanish with the form; it must not seem to be taken.
      if (recording.is === 'saving') return
      setTouched(true)
      setWrong({})
      setDraft((before) => ({ ...before, ...part }))
    },
    putFiles: (change: (files: Attached[]) => Attached[]) => {
      setTouched(true)
      setFiles(change)
    },
    save: () => {
      const next = wrongIn(draft, isCorrection, new Date())
      setWrong(next)
      if (Object.keys(next).length === 0 && !isSealing(files))
        void record(eventOf(draft, isCorrection), files, amends)
    },
  }
}
