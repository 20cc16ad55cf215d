import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Seal } from '../../components/icons.tsx'
import { Note } from '../../components/note.tsx'
import { bytes, number, t } from '../../words.ts'
import { lockOf } from './lock.ts'
import { LockFields, type WrongLock } from './lock-fields.tsx'
import { MadeFile } from './made-file.tsx'
import type { Making } from './make-bundle.ts'
import { ReportFields } from './report-fields.tsx'
import { lockChoice, startMaking } from './start-making.ts'
import { type HandOverState, put, startAgain, stateNow } from './state.ts'
import type { Chosen } from './use-chosen.ts'
import { useJurisdiction } from './use-jurisdiction.ts'

/** Step 4: lock it, make it, save it. */
export function Make({ state, chosen }: { state: HandOverState; chosen: Chosen }) {
  const [wrong, setWrong] = useState<WrongLock>()
  const form = useRef<HTMLFormElement>(null)
  const { making } = state
  const choice = lockChoice(state)
  const [jurisdiction, choose] = useJurisdiction()

  const make = async () => {
    const found = await lockOf(choice, state)
    if ('wrong' in found) {
      setWrong(found)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    setWrong(undefined)
    await startMaking(state, chosen, { lock: found.lock, jurisdiction }, stateNow)
  }

  if (making.is === 'made') return <MadeFile made={making.made} lock={choice} again={startAgain} />
  if (making.is === 'making') return <Progress making={making} />
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <ReportFields state={state} jurisdiction={jurisdiction} choose={choose} />
      <LockFields state={state} choice={choice} wrong={wrong} />
      <p className="small soft">{t('handOverRecorded')}</p>
      <div role="alert" className="only-full">
        {making.is === 'failed' ? <Failed making={making} /> : null}
      </div>
      <div className="row">
        <Button submit look="main">
          <Seal size={18} />
          {t('handOverMake')}
        </Button>
        <Button onClick={() => put({ step: 'look' })}>{t('handOverBack')}</Button>
      </div>
    </form>
  )
}

function Progress({ making }: { making: Extract<Making, { is: 'making' }> }) {
  const { done, total, stop } = making
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const share = total === 0 ? 0 : Math.min(99, Math.floor((done / total) * 100))
  return (
    <div className="stack">
      <p ref={heading} tabIndex={-1} role="status">
        {t('handOverMaking')}
      </p>
      <progress className="handover-progress" max={100} value={share} aria-label={t('handOverMaking')} />
      <p className="small soft">{t('handOverDone', number(share), bytes(done))}</p>
      <div>
        <Button onClick={stop}>{t('handOverStop')}</Button>
      </div>
    </div>
  )
}

function Failed({ making }: { making: Extract<Making, { is: 'failed' }> }) {
  const { stopped, name, message, seq, noted } = making
  return (
    <Note tone={stopped ? 'attention' : 'grave'}>
      <strong>{t(stopped ? 'handOverStopped' : 'handOverFailed')}</strong>
      {stopped ? null : <p>{t('handOverFailedWhy', name, message)}</p>}
      {seq === undefined ? (
        <p>{t('handOverNothingRecorded')}</p>
      ) : (
        <p>{noted ? t('handOverNoted', seq) : t('handOverNotNoted', seq)}</p>
      )}
      <p>{t('handOverKept')}</p>
    </Note>
  )
}
