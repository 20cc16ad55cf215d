import { useState } from 'react'
import type { EntryView } from '../../views.ts'
import { draftOf } from './record/draft-of.ts'
import { RecordForm } from './record/record-form.tsx'
import { useDraft } from './record/use-draft.ts'

/** A correction begins with what was recorded; what is saved is a new entry, and the old one stays. */
export function Correct({ entry, close }: { entry: EntryView; close: () => void }) {
  const [fresh] = useState(() => () => draftOf(entry))
  const form = useDraft(fresh, entry.seq, close)
  return <RecordForm {...form} cancel={close} isCorrection />
}
