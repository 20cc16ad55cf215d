import { type ReactNode, useId, useState } from 'react'
import { type ConversationEnd, type ConversationState, mostTiles } from '../../requests/conversation.ts'
import { Button } from '../components/button.tsx'
import { Save } from '../components/icons.tsx'
import { NotDone } from '../components/not-done.tsx'
import { Note } from '../components/note.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { type Key, number, plural, t, time } from '../words.ts'
import { InLog } from './in-log.tsx'
import { useConversation } from './use-conversation.ts'

const limits = [5, 15, 30, mostTiles] as const

/** Saves the conversation above what is in view. It scrolls the page, so it says so first and never does it unasked. */
export function Conversation({ tabId, saved }: { tabId: number; saved: () => void }) {
  const { state, needsPassphrase, why, begin, stop } = useConversation(tabId, saved)
  const field = useId()
  const [limit, setLimit] = useState<number>(15)
  if (state === undefined) return null
  const { running, last } = state
  return (
    <section className="panel padded stack" aria-labelledby="conversation-head">
      <h2 id="conversation-head">{t('conversationHead')}</h2>
      {running === undefined ? (
        needsPassphrase ? (
          <div className="stack by-hand">
            <p>{t('conversationFirst')}</p>
            <PassphraseForm done={() => void begin(limit)} />
          </div>
        ) : (
          <>
            <p className="small soft">{t('conversationHow')}</p>
            <div className="field">
              <label htmlFor={field}>{t('conversationHowFar')}</label>
              <select
                id={field}
                className="input"
                name="conversation-limit"
                value={limit}
                onChange={(event) => setLimit(Number(event.target.value))}
              >
                {limits.map((screens) => (
                  <option key={screens} value={screens}>
                    {screens === mostTiles
                      ? t('conversationMost', number(screens))
                      : plural('conversationScreens', screens)}
                  </option>
                ))}
              </select>
            </div>
          </>
        )
      ) : (
        <Running running={running} isHere={running.tabId === tabId} stop={stop} />
      )}
      <Outcome {...(last ? { last } : {})} {...(why ? { why } : {})} />
      {running !== undefined || needsPassphrase ? null : (
        <div>
          <Button onClick={() => void begin(limit)}>
            <Save size={16} />
            {t('conversationSave')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface RunningProps {
  running: NonNullable<ConversationState['running']>
  isHere: boolean
  stop: (keep: boolean) => Promise<void>
}

function Running({ running: { tiles, limit, finishing }, isHere, stop }: RunningProps) {
  return (
    <div className="stack">
      <p role="status">
        {finishing ? t('conversationFinishing') : t('conversationAt', number(tiles), number(limit))}
      </p>
      <progress
        className="conversation-bar"
        aria-label={t('conversationHead')}
        max={limit}
        {...(finishing ? {} : { value: tiles })}
      />
      {finishing ? null : (
        <>
          <p className="small soft">{isHere ? t('conversationStay') : t('conversationElsewhere')}</p>
          <div className="row">
            <Button onClick={() => void stop(true)}>{t('conversationStop')}</Button>
            <Button look="quiet" onClick={() => void stop(false)}>
              {t('conversationDiscard')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

const ends = {
  start: 'conversationEndStart',
  limit: 'conversationEndLimit',
  stopped: 'conversationEndStopped',
  left: 'conversationEndLeft',
  lost: 'conversationEndLost',
} as const satisfies Record<ConversationEnd, Key>

function Outcome({ last, why }: { last?: NonNullable<ConversationState['last']>; why?: Key }) {
  const result = last?.result
  let good: ReactNode = null
  if (result?.status === 'saved') {
    good = (
      <Note tone="good">
        <strong>{t('savedAs', result.seq, time(result.recordedAt))}</strong>
        <p>
          {plural('conversationTaken', last?.tiles ?? 0)}{' '}
          {last?.ended === undefined ? '' : t(ends[last.ended])}
        </p>
        <InLog seq={result.seq} />
      </Note>
    )
  } else if (result?.status === 'discarded') good = <Note>{t('conversationDiscarded')}</Note>
  return (
    <>
      <div role="status" className="only-full">
        {why === undefined ? good : null}
      </div>
      <NotDone why={why} />
    </>
  )
}
