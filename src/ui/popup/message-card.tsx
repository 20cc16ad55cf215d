import type { MessageRow } from '../../core/evidence/capture.ts'
import { whenShown } from '../../core/evidence/shown-time.ts'
import { Button } from '../components/button.tsx'
import { DirectionMark } from '../components/direction-mark.tsx'
import { Picture, Save } from '../components/icons.tsx'
import { mediaWords } from '../components/media-words.ts'
import { Note } from '../components/note.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { Said } from '../components/said.tsx'
import { t, time } from '../words.ts'
import { useSave } from './use-save.ts'

interface Props {
  message: MessageRow
  tabId: number
  changed: () => void
  /** Called with the message once its save has begun. */
  hold: (message: MessageRow) => void
}

export function MessageCard({ message, tabId, changed, hold }: Props) {
  const { phase, save, finished } = useSave(tabId, message.id, changed)
  const shown = whenShown(message)
  const sender = message.sender ?? t('senderUnknown')
  const begin = () => {
    hold(message)
    save()
  }

  return (
    <article className="panel padded stack message">
      <div className="spread">
        <h3>{message.sender === undefined ? sender : <Said>{message.sender}</Said>}</h3>
        <p className="small soft">{shown === '' ? t('noTimeShown') : <Said>{shown}</Said>}</p>
      </div>
      <DirectionMark direction={message.direction} basis={message.directionBasis} />
      {message.quote === undefined ? null : (
        <blockquote className="quote small" dir="auto">
          {message.quote}
        </blockquote>
      )}
      {message.text === '' ? (
        <p className="soft">{t('noText')}</p>
      ) : (
        <p className="message-text" dir="auto">
          {message.text}
        </p>
      )}
      {message.media.length > 0 ? (
        <ul className="row plain-list">
          {message.media.map((kind) => (
            <li key={kind} className="chip">
              <Picture size={14} />
              {mediaWords(kind)}
            </li>
          ))}
        </ul>
      ) : null}
      {phase.is === 'needsPassphrase' ? (
        <div className="stack by-hand">
          <p>{t('firstSave', time(phase.capturedAt))}</p>
          <PassphraseForm done={finished} finishes />
        </div>
      ) : null}
      <div role="status" className="only-full">
        {phase.is === 'saved' ? (
          <Note tone="good">
            <strong>{t('savedAs', phase.seq, time(phase.recordedAt))}</strong>
            {phase.hasPicture ? null : <p>{t('savedWithoutPicture')}</p>}
          </Note>
        ) : null}
        {phase.is === 'saving' ? <span className="unseen">{t('saving')}</span> : null}
      </div>
      <div role="alert" className="only-full">
        {phase.is === 'notSaved' ? (
          <Note tone="grave">
            <strong>{t('notSaved')}</strong>
            <p>{t(phase.why)}</p>
          </Note>
        ) : null}
      </div>
      {phase.is === 'ready' && message.savedAs !== undefined ? (
        <p className="small soft">{t('alreadySaved', message.savedAs)}</p>
      ) : null}
      {phase.is === 'saved' || phase.is === 'needsPassphrase' ? null : (
        <div>
          <Button look="main" busy={phase.is === 'saving'} onClick={begin} of={t('messageFrom', sender)}>
            {phase.is === 'saving' ? null : <Save size={16} />}
            {phase.is === 'saving' ? t('saving') : phase.is === 'notSaved' ? t('tryAgain') : t('save')}
          </Button>
        </div>
      )}
    </article>
  )
}
