import { useState } from 'react'
import type { MessageRow } from '../../core/evidence/capture.ts'
import type { CheckView, CuesView, PopupState } from '../../views.ts'
import { Note } from '../components/note.tsx'
import { plural, t } from '../words.ts'
import { CheckRow } from './check-row.tsx'
import { ClinicalFirst } from './clinical-first.tsx'
import { Conversation } from './conversation.tsx'
import { MessageCard } from './message-card.tsx'
import { ReadAgain } from './read-again.tsx'
import { StructuralReport } from './structural-report.tsx'

interface Props {
  page: NonNullable<PopupState['page']>
  messages: MessageRow[]
  /** Absent while they are switched off. */
  cues?: CuesView
  door?: CheckView
  again: () => void
  put: (state: PopupState) => void
}

/** A conversation: what is in view now, newest first, each with its own Save. */
export function MessagesView({ page, messages, cues, door, again, put }: Props) {
  const inView = messages.filter((m) => m.inView)
  const away = messages.length - inView.length
  // The sender may delete a message while it is being saved; its card must stay to say what became of the save.
  const [held, setHeld] = useState<readonly MessageRow[]>([])
  const hold = (row: MessageRow) =>
    setHeld((rows) => (rows.some(({ id }) => id === row.id) ? rows : [row, ...rows]))
  const gone = held.filter(({ id }) => !inView.some((message) => message.id === id))
  const listed = [...gone, ...inView]
  return (
    <section className="stack">
      <div className="spread section-head">
        <h2>{t('messagesInView')}</h2>
        <ReadAgain tabId={page.tabId} put={put} />
      </div>
      {cues?.clinical === undefined ? null : (
        <ClinicalFirst messages={messages} cues={cues} sources={cues.clinical} />
      )}
      {listed.length === 0 ? (
        <>
          <Note>{t('noMessages')}</Note>
          <StructuralReport tabId={page.tabId} />
        </>
      ) : null}
      <ul className="stack plain-list">
        {listed.map((message) => (
          <li key={message.id}>
            <MessageCard
              message={message}
              cues={cues?.of[message.id] ?? []}
              tabId={page.tabId}
              changed={again}
              hold={hold}
            />
          </li>
        ))}
      </ul>
      {away > 0 ? <p className="small soft">{plural('outOfView', away)}</p> : null}
      {messages.length > 0 ? <Conversation tabId={page.tabId} saved={again} /> : null}
      {door === undefined ? null : (
        <section className="stack door">
          <div className="stack-tight">
            <h2>{t('doorTitle')}</h2>
            <p className="soft">{t('doorText')}</p>
          </div>
          <div className="panel">
            <CheckRow check={door} tabId={page.tabId} changed={again} />
          </div>
        </section>
      )}
      {cues !== undefined && Object.keys(cues.of).length > 0 ? (
        <p className="small soft">{t('cuesLimits')}</p>
      ) : null}
      <p className="small soft">{t('saveLimits')}</p>
    </section>
  )
}
