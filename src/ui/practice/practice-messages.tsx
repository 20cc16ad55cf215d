import { useCallback, useState } from 'react'
import type { MessageRow } from '../../core/evidence/capture.ts'
import { whenShown, withTime } from '../../core/evidence/shown-time.ts'
import type { PracticeReading } from '../../core/practice/reader.ts'
import { Button } from '../components/button.tsx'
import { DirectionMark } from '../components/direction-mark.tsx'
import { Save } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { Said } from '../components/said.tsx'
import { t } from '../words.ts'
import { ExampleFrame } from './example-frame.tsx'
import { ExampleThread } from './example-thread.tsx'

/** The example of a conversation, the messages that are read on it, and what Save would do. */
export function PracticeMessages() {
  const [rows, setRows] = useState<readonly MessageRow[]>()
  const read = useCallback(({ messages }: PracticeReading) => setRows(messages.map(withTime).reverse()), [])
  return (
    <section className="stack">
      <h2>{t('practiceThread')}</h2>
      <p className="soft">{t('practiceThreadText')}</p>
      <div className="practice-pair">
        <ExampleFrame kind="thread" title={t('practiceThreadFrame')} read={read}>
          <ExampleThread />
        </ExampleFrame>
        <div className="stack">
          <h3>{t('practiceRead')}</h3>
          {rows === undefined ? (
            <p className="soft">{t('loading')}</p>
          ) : (
            rows.map((row) => <PracticeMessage key={row.id} row={row} />)
          )}
        </div>
      </div>
    </section>
  )
}

function PracticeMessage({ row }: { row: MessageRow }) {
  const [isSaved, setSaved] = useState(false)
  const sender = row.sender ?? t('senderUnknown')
  return (
    <article className="panel padded stack">
      <div className="spread">
        <h4>
          <Said>{sender}</Said>
        </h4>
        <p className="small soft">
          <Said>{whenShown(row)}</Said>
        </p>
      </div>
      <DirectionMark direction={row.direction} basis={row.directionBasis} />
      <p dir="auto">{row.text}</p>
      <div>
        <Button look="main" onClick={() => setSaved(true)} of={t('messageFrom', sender)}>
          <Save size={16} />
          {t('save')}
        </Button>
      </div>
      <div role="status" className="only-full">
        {isSaved ? <Note>{t('practiceNotSaved')}</Note> : null}
      </div>
    </article>
  )
}
