import { useEffect, useRef, useState } from 'react'
import { ask } from '../../../protocol.ts'
import { keepOnHide } from '../../hide.ts'
import type { Draft } from './draft.ts'
import type { Attached } from './seal-files.ts'

interface Form {
  draft: Draft
  files: Attached[]
}

interface Options {
  /** Which form: `new`, or `correct:` and the number of the entry. */
  key: string
  /** What to keep when Chaperone is hidden; absent while nothing was typed. */
  form: Form | undefined
  /** What was kept can be read. */
  isOpen: boolean
  restore: (form: Form) => void
}

/**
 * What stood in the form when Chaperone was hidden comes back after unlocking, unless something else was typed by
 * then. It stays kept until it is saved or discarded.
 */
export function useKeptDraft({ key, form, isOpen, restore }: Options) {
  const [id, setId] = useState<string>(() => crypto.randomUUID())
  const [keptAt, setKeptAt] = useState<string>()
  const latest = useRef({ form, restore })
  latest.current = { form, restore }

  useEffect(
    () =>
      keepOnHide(() => {
        const { form: now } = latest.current
        return now && { id, key, json: JSON.stringify(now) }
      }),
    [id, key],
  )

  useEffect(() => {
    if (!isOpen) return undefined
    let current = true
    ask('draft', { key }).then(
      (kept) => {
        if (!current || kept === null || latest.current.form !== undefined) return
        latest.current.restore(JSON.parse(kept.json) as Form)
        setId(kept.id)
        setKeptAt(kept.keptAt)
      },
      // Locked again meanwhile; it is asked for when the log is opened next.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [isOpen, key])

  /** It was saved or discarded. */
  const drop = () => {
    if (keptAt !== undefined) ask('dropDraft', { id }).catch(() => undefined)
    setKeptAt(undefined)
    setId(crypto.randomUUID())
  }
  return { keptAt, drop }
}
