import { useCallback, useEffect, useRef } from 'react'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { Said } from '../components/said.tsx'
import { Sheet } from '../components/sheet.tsx'
import { number, t } from '../words.ts'
import { ChooseFile } from './choose-file.tsx'
import { Result } from './result.tsx'
import { SecretForm } from './secret-form.tsx'
import { type CheckState, useCheck } from './use-check.ts'
import { useDrop } from './use-drop.ts'

/** Checks a bundle that was handed over. Needs no log, no passphrase of ours and nothing from the background. */
export function VerifyPage() {
  const { state, check, stop, restart } = useCheck()
  const take = useCallback(([file]: readonly File[]) => file !== undefined && check(file), [check])
  const over = useDrop(take)
  const outcome = useRef<HTMLDivElement>(null)
  const isOver = state.is === 'found'
  useEffect(() => {
    if (isOver) outcome.current?.focus()
  }, [isOver])

  return (
    <Sheet title={t('checkTitle')} lead={t('checkLead')} here="other">
      {state.is === 'choose' || state.is === 'stopped' || state.is === 'failed' ? (
        <ChooseFile over={over} choose={take} />
      ) : null}
      {state.is === 'busy' ? <Busy state={state} stop={stop} /> : null}
      {state.is === 'locked' || state.is === 'notOpened' ? (
        <SecretForm state={state} open={(secret) => check(state.file, secret)} another={restart} />
      ) : null}
      <div role="status" className="only-full">
        {state.is === 'stopped' ? <p>{t('checkStopped')}</p> : null}
      </div>
      <div role="alert" className="only-full">
        {state.is === 'failed' ? <Note tone="attention">{t('checkFailed')}</Note> : null}
      </div>
      {state.is === 'found' ? (
        <div ref={outcome} tabIndex={-1} className="stack-loose outcome">
          <Result found={state.found} heads={state.heads} file={state.file} />
          <div>
            <Button onClick={restart}>{t('checkAnother')}</Button>
          </div>
        </div>
      ) : null}
    </Sheet>
  )
}

function Busy({ state, stop }: { state: Extract<CheckState, { is: 'busy' }>; stop: () => void }) {
  const { done, total, file } = state
  return (
    <section className="panel padded stack">
      <h2 role="status">
        <Said>{t('checkBusy', file.name)}</Said>
      </h2>
      {total === 0 ? (
        <progress className="check-progress" aria-label={t('checkTitle')} />
      ) : (
        <progress className="check-progress" aria-label={t('checkTitle')} value={done} max={total} />
      )}
      <div className="spread">
        <p className="small soft">{total === 0 ? '' : t('checkProgress', number(done), number(total))}</p>
        <Button onClick={stop}>{t('checkCancel')}</Button>
      </div>
    </section>
  )
}
