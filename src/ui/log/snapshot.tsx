import { useEffect, useState } from 'react'
import { snapshotDocument, snapshotMarkup, snapshotRules } from '../../core/evidence/snapshot.ts'
import { readFile } from '../../log/read-file.ts'
import type { EntryView } from '../../views.ts'
import { Note } from '../components/note.tsx'
import { Said } from '../components/said.tsx'
import { t } from '../words.ts'

const markupFile = 'message.html'
const textFile = 'visible.txt'

/** Shown here and not among the files that can be opened. */
export const isSnapshotFile = ({ name, role }: EntryView['files'][number]): boolean =>
  role === 'original' && (name === markupFile || name === textFile)

/** What the page held of the message: its markup in a frame where nothing runs or loads, its text, and strings as found. */
export function Snapshot({ entry }: { entry: EntryView }) {
  const [isOpen, setIsOpen] = useState(false)
  const raw = Object.entries(entry.capture?.raw ?? {})
  const has = (name: string) => entry.files.some((file) => file.name === name && isSnapshotFile(file))
  if (!has(markupFile) && raw.length === 0) return null
  return (
    <details className="more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {t('snapshotHead')}
        <span className="unseen"> {t('entryNumber', entry.seq)}</span>
      </summary>
      {isOpen ? (
        <div className="stack">
          {has(markupFile) ? <Markup seq={entry.seq} /> : null}
          {has(textFile) ? <VisibleText seq={entry.seq} /> : null}
          {raw.length === 0 ? null : (
            <dl className="detail-list">
              {raw.map(([name, value]) => (
                <div key={name}>
                  <dt>{t('snapshotRaw', name)}</dt>
                  <dd>
                    <Said>{value}</Said>
                  </dd>
                  <dd className="soft">
                    {t('snapshotRead')} <Said>{readOf(entry, name) ?? '–'}</Said>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ) : null}
    </details>
  )
}

/** What was made of a string that the page held. */
const readOf = (entry: EntryView, name: string): string | undefined => {
  const read: Partial<Record<string, string>> = {
    text: entry.whatHappened,
    ...(entry.who?.displayName !== undefined && { sender: entry.who.displayName }),
    ...(entry.timeShown !== undefined && { time: entry.timeShown }),
    ...(entry.eventTime !== undefined && { datetime: entry.eventTime }),
  }
  return read[name]
}

type Loaded = { is: 'loading' } | { is: 'here'; text: string } | { is: 'failed' }

function useText(seq: number, name: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' })
  useEffect(() => {
    let current = true
    readFile(seq, name).then(
      ({ bytes }) => current && setLoaded({ is: 'here', text: new TextDecoder().decode(bytes) }),
      () => current && setLoaded({ is: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [seq, name])
  return loaded
}

function Markup({ seq }: { seq: number }) {
  const loaded = useText(seq, markupFile)
  const stored = loaded.is === 'here' ? loaded.text : undefined
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    if (stored === undefined) return
    let current = true
    // Cleaned when it was taken, and again now: the file may come from a restored log.
    void import('dompurify').then(({ default: purifier }) => {
      const clean = purifier.sanitize(snapshotMarkup(stored), snapshotRules())
      if (current) setShown(snapshotDocument(clean))
    })
    return () => {
      current = false
    }
  }, [stored])
  if (loaded.is === 'failed') return <Note tone="attention">{t('snapshotFailed')}</Note>
  return (
    <div className="stack-tight">
      <p className="small soft">{t('snapshotMarkup')}</p>
      {shown === undefined ? (
        <p className="small soft">{t('snapshotLoading')}</p>
      ) : (
        <iframe className="snapshot" sandbox="" title={t('snapshotFrame', seq)} srcDoc={shown} />
      )}
    </div>
  )
}

function VisibleText({ seq }: { seq: number }) {
  const loaded = useText(seq, textFile)
  if (loaded.is !== 'here') return null
  return (
    <div className="stack-tight">
      <p className="small soft">{t('snapshotText')}</p>
      <pre className="snapshot-text" dir="auto">
        {loaded.text}
      </pre>
    </div>
  )
}
