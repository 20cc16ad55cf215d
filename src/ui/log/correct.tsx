import { useState } from 'react'
import type { EntryView } from '../../views.ts'
import { draftOf } from './record/draft-of.ts'
import { RecordForm } from './record/record-form.tsx'
import { useDraft } from './record/use-draft.ts'

interface Props {
  entry: EntryView
  /** Puts the form away with what was typed. */
  close: () => void
  done: () => void
}

/** A correction begins with what was recorded; what is saved is a new entry, and the old one stays. */
export function Correct({ entry, close, done }: Props) {
  const [fresh] = useState(() => () => draftOf(entry))
  const form = useDraft(fresh, entry.seq, done)
  return <RecordForm {...form} cancel={close} isCorrection />
}
