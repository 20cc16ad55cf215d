import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { PassphraseForm } from '../components/passphrase-form.tsx'
import { MakeCode } from '../options/locking/make-code.tsx'
import { t } from '../words.ts'
import { Step, type StepProps } from './step.tsx'

/** The log's passphrase and a code for the day on which it is forgotten. Reviewing settings needs neither. */
export function PassphraseStep({ view: { log }, go, changed, isMoved }: StepProps) {
  const next = () => go('place')
  return (
    <Step
      isMoved={isMoved}
      name={t('firstRunPassphraseAsk')}
      {...(log.hasPassphrase ? { next } : { later: next })}
      back={() => go('platforms')}
    >
      {log.hasPassphrase ? (
        <>
          <Note tone="good">{t('firstRunPassphraseSet')}</Note>
          <CodeOffer isReady={log.recovery === 'ready'} isUnlocked={log.unlocked} changed={changed} />
        </>
      ) : (
        <>
          <p>{t('firstRunPassphraseText')}</p>
          <Note>{t('firstRunPassphraseLater')}</Note>
          <PassphraseForm done={changed} />
        </>
      )}
    </Step>
  )
}

interface OfferProps {
  isReady: boolean
  isUnlocked: boolean
  changed: () => void
}

function CodeOffer({ isReady, isUnlocked, changed }: OfferProps) {
  const [isMaking, setMaking] = useState(false)
  if (isReady) return <Note tone="good">{t('keysRecoveryMade')}</Note>
  if (!isUnlocked) return <p>{t('keysRecoveryLocked')}</p>
  return (
    <div className="panel padded stack">
      <h3>{t('keysRecoveryTitle')}</h3>
      <p className="small soft">{t('keysRecoveryText')}</p>
      {isMaking ? (
        <MakeCode
          close={() => setMaking(false)}
          done={() => {
            setMaking(false)
            changed()
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setMaking(true)}>{t('keysRecoveryMake')}</Button>
        </div>
      )}
    </div>
  )
}
