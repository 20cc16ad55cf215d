import { useState } from 'react'
import { ask } from '../../../protocol.ts'
import type { StampResult, StampState, StampView } from '../../../requests/trusted-time.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { date, type Key, t, time } from '../../words.ts'
import { faultWords } from './fault-words.ts'

export const stampWords = (key: Key, { size, genTime, authority }: StampView): string =>
  t(key, size, `${date(genTime)}, ${time(genTime)}`, authority)

/** The last stamp, what waits, and what to do about it. */
export function StampStatus({ state }: { state: StampState }) {
  const { last, waiting, isRefused } = state
  if (state.authority === undefined && last === undefined) return null
  return (
    <div className="stack-tight">
      <p>{last === undefined ? t('stampNone') : stampWords('stampLast', last)}</p>
      {isRefused ? <Note tone="attention">{t('stampRefused')}</Note> : null}
      {waiting === undefined || isRefused ? null : (
        <Note tone={waiting.fault === undefined ? 'info' : 'attention'}>
          <p>{t('stampWaiting', waiting.size)}</p>
          {waiting.fault === undefined ? null : <p>{faultWords(waiting.fault, waiting.said)}</p>}
        </Note>
      )}
    </div>
  )
}

export function StampNow() {
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<StampResult>()
  const now = () => {
    if (busy) return
    setBusy(true)
    setResult(undefined)
    ask('stampNow', {})
      .then(setResult, () => setResult({ status: 'notStamped', fault: 'unknown' }))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <Button onClick={now} busy={busy}>
        {t('stampNow')}
      </Button>
      <span role="status" className="small soft">
        {busy ? t('stampWorking') : result === undefined ? '' : resultWords(result)}
      </span>
    </>
  )
}

const resultWords = (result: StampResult): string =>
  result.status === 'stamped' ? stampWords('stampLast', result) : faultWords(result.fault, result.said)
