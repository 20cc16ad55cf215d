import { useEffect, useState } from 'react'
import { Note } from '../../components/note.tsx'
import { SecretField } from '../../components/secret-field.tsx'
import { strength } from '../../components/strength.ts'
import { StrengthMeter } from '../../components/strength-meter.tsx'
import { type Key, t } from '../../words.ts'
import { ProseField } from '../record/field.tsx'
import { recipientsIn } from './lock.ts'
import { type HandOverState, type LockChoice, put } from './state.ts'

export interface WrongLock {
  readonly wrong: Key
  readonly of: 'passphrase' | 'again' | 'recipients'
}

const choices: readonly (readonly [LockChoice, Key])[] = [
  ['passphrase', 'handOverLockPassphrase'],
  ['recipients', 'handOverLockRecipients'],
  ['none', 'handOverLockNone'],
]

/** Who can open the file. */
export function LockFields(props: {
  state: HandOverState
  choice: LockChoice
  wrong: WrongLock | undefined
}) {
  const { state, choice, wrong } = props
  return (
    <>
      <fieldset className="stack-tight">
        <legend className="record-legend">{t('handOverLock')}</legend>
        {choices.map(([lock, words]) => (
          <label key={lock} className="handover-tick">
            <input
              type="radio"
              name="lock"
              value={lock}
              checked={choice === lock}
              onChange={() => put({ lock })}
            />
            <span>{t(words)}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'none' ? <Note tone="attention">{t('handOverLockNoneMeans')}</Note> : null}
      {choice === 'passphrase' ? <Passphrase state={state} wrong={wrong} /> : null}
      {choice === 'recipients' ? <Recipients state={state} wrong={wrong} /> : null}
    </>
  )
}

function Passphrase({ state, wrong }: { state: HandOverState; wrong: WrongLock | undefined }) {
  const [score, setScore] = useState<number>()
  useEffect(() => {
    let isCurrent = true
    if (state.passphrase === '') setScore(undefined)
    else
      strength(state.passphrase).then(
        (judged) => isCurrent && setScore(judged.score),
        () => isCurrent && setScore(undefined),
      )
    return () => {
      isCurrent = false
    }
  }, [state.passphrase])
  const wrongIn = (of: WrongLock['of']) => (wrong?.of === of ? { wrong: t(wrong.wrong) } : {})
  return (
    <>
      <SecretField
        label={t('handOverPassphrase')}
        hint={t('handOverPassphraseHint')}
        value={state.passphrase}
        onChange={(passphrase) => put({ passphrase })}
        autoComplete="new-password"
        {...wrongIn('passphrase')}
      />
      <StrengthMeter {...(score === undefined ? {} : { score })} />
      <SecretField
        label={t('handOverPassphraseAgain')}
        value={state.again}
        onChange={(again) => put({ again })}
        autoComplete="new-password"
        {...wrongIn('again')}
      />
    </>
  )
}

function Recipients({ state, wrong }: { state: HandOverState; wrong: WrongLock | undefined }) {
  const named = recipientsIn(state.recipients)
  return (
    <>
      <ProseField
        label={t('handOverRecipients')}
        hint={t('handOverRecipientsHint')}
        name="recipients"
        rows={3}
        value={state.recipients}
        onChange={(recipients) => put({ recipients })}
        {...(wrong?.of === 'recipients' ? { wrong: t(wrong.wrong) } : {})}
      />
      <ul className="small handover-list" aria-live="polite">
        {named.map(({ name, recipient, isRight }, index) => (
          <li key={`${recipient} ${String(index)}`} dir="auto">
            {isRight
              ? t('handOverRecipientRight', name === '' ? t('handOverUnnamed') : name, recipient.slice(-8))
              : t('handOverRecipientWrong', recipient.slice(0, 16))}
          </li>
        ))}
      </ul>
    </>
  )
}
