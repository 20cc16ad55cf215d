import type { MessageRow } from '../../core/evidence/capture.ts'
import { whenShown } from '../../core/evidence/shown-time.ts'
import { Button } from '../components/button.tsx'
import { DirectionMark } from '../components/direction-mark.tsx'
import { Picture, Save } from '../components/icons.tsx'
import { mediaWords } from '../components/media-words.ts'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { Said } from '../components/said.tsx'
import { t, time } from '../words.ts'
import { SaveOutcome } from './save-outcome.tsx'
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
      <SaveOutcome phase={phase} {...(message.savedAs !== undefined && { already: message.savedAs })} />
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
