import { ask } from '../../../protocol.ts'
import type { LogState } from '../../../views.ts'
import { FingerprintCard } from '../../keys/fingerprint-card.tsx'
import { useAnswer } from '../../use-answer.ts'
import { t } from '../../words.ts'
import { AutoLock } from './auto-lock.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { Hiding } from './hiding.tsx'
import { Recovery } from './recovery.tsx'

const question = () => ask('locking', {})

/** The passphrase, its recovery code, when the log locks, how it is hidden, and what to lodge. */
export function Locking({ log, changed }: { log: LogState; changed: () => void }) {
  const { value: locking, error, put } = useAnswer(question)
  return (
    <section className="stack">
      <h2>{t('keysTitle')}</h2>
      <div className="panel rows">
        {log.hasPassphrase ? (
          <>
            <ChangePassphrase changed={changed} />
            <Recovery log={log} changed={changed} />
          </>
        ) : (
          <p className="padded soft">{t('keysNoPassphraseYet')}</p>
        )}
        {locking === undefined ? (
          <p className="padded soft" role="status">
            {error ? t('keysLockingFailed') : t('loading')}
          </p>
        ) : (
          <>
            <AutoLock locking={locking} put={put} />
            <Hiding locking={locking} put={put} />
          </>
        )}
        {log.hasPassphrase ? (
          <div className="padded">
            <FingerprintCard heading="h3" />
          </div>
        ) : null}
      </div>
    </section>
  )
}
