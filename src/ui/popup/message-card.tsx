import type { ShownCue } from '../../core/cues/types.ts'
import type { MessageRow } from '../../core/evidence/capture.ts'
import { whenShown } from '../../core/evidence/shown-time.ts'
import { DirectionMark } from '../components/direction-mark.tsx'
import { Picture } from '../components/icons.tsx'
import { mediaWords } from '../components/media-words.ts'
import { Said } from '../components/said.tsx'
import { t } from '../words.ts'
import { CueLines } from './cue-lines.tsx'
import { MarkedText } from './marked-text.tsx'
import { SaveSteps } from './save-steps.tsx'
import { useSave } from './use-save.ts'

interface Props {
  message: MessageRow
  cues: ShownCue[]
  tabId: number
  changed: () => void
  /** Called with the message once its save has begun. */
  hold: (message: MessageRow) => void
}

export function MessageCard({ message, cues, tabId, changed, hold }: Props) {
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
          <MarkedText text={message.text} cues={cues} />
        </p>
      )}
      <CueLines cues={cues} />
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
      <SaveSteps
        phase={phase}
        already={message.savedAs}
        begin={begin}
        finished={finished}
        of={t('messageFrom', sender)}
      />
    </article>
  )
}
