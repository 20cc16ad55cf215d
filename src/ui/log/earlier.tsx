import { useState } from 'react'
import { ask } from '../../protocol.ts'
import type { EntryView } from '../../views.ts'
import { recorded, t } from '../words.ts'

/** What a correction corrects, just as it was recorded, under the newer words. */
export function Earlier({ seq, isGone }: { seq: number; isGone: boolean }) {
  const [entry, setEntry] = useState<EntryView | 'failed'>()
  // Deleted words must not stay on the screen because they were looked at before.
  if (isGone) return <p className="small soft">{t('deletedText', seq)}</p>
  const load = () => {
    ask('entry', { seq }).then(setEntry, () => setEntry('failed'))
  }
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>{t('earlierVersion', seq)}</summary>
      <div role="status" className="stack-tight earlier">
        {entry === undefined ? (
          t('loading')
        ) : entry === 'failed' ? (
          t('failedTitle')
        ) : (
          <Before entry={entry} />
        )}
      </div>
    </details>
  )
}

function Before({ entry }: { entry: EntryView }) {
  if (entry.type === 'deleted') return <p>{t('deletedText', entry.seq)}</p>
  return (
    <>
      <p className="entry-text" dir="auto">
        {entry.whatHappened}
      </p>
      <p className="small soft">{t('recordedOn', recorded(entry.recordedAt, entry.offsetMinutes))}</p>
    </>
  )
}
