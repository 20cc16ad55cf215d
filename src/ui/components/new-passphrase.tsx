import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../words.ts'
import { SecretField } from './secret-field.tsx'
import { enough, strength } from './strength.ts'
import { StrengthMeter } from './strength-meter.tsx'

interface NewPassphrase {
  fields: ReactNode
  /** The passphrase; `undefined` when it will not do, which the fields then say. */
  judge: () => Promise<string | undefined>
}

type Wrong = { first?: string; second?: string }

/** Chooses a passphrase: strong enough, and twice the same. */
export function useNewPassphrase(labels = { first: t('passphraseFirst') }): NewPassphrase {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [score, setScore] = useState<number>()
  const [wrong, setWrong] = useState<Wrong>({})
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)

  useEffect(() => {
    let current = true
    if (first === '') setScore(undefined)
    else
      strength(first).then(
        (s) => current && setScore(s.score),
        () => current && setScore(undefined),
      )
    return () => {
      current = false
    }
  }, [first])

  const refuse = (next: Wrong, field: HTMLInputElement | null) => {
    setWrong(next)
    field?.focus()
    return undefined
  }

  const judge = async () => {
    if (first === '') return refuse({ first: t('passphraseEmpty') }, firstField.current)
    const judged = await strength(first)
    if (judged.score < enough) return refuse({ first: t('passphraseWeak') }, firstField.current)
    if (first !== second) return refuse({ second: t('passphraseDiffers') }, secondField.current)
    setWrong({})
    return first
  }

  const fields = (
    <>
      <SecretField
        inputRef={firstField}
        label={labels.first}
        hint={t('passphraseHint')}
        value={first}
        onChange={(value) => {
          setFirst(value)
          setWrong({})
        }}
        autoComplete="new-password"
        {...(wrong.first === undefined ? {} : { wrong: wrong.first })}
      />
      <StrengthMeter {...(score === undefined ? {} : { score })} />
      <SecretField
        inputRef={secondField}
        label={t('passphraseSecond')}
        value={second}
        onChange={(value) => {
          setSecond(value)
          setWrong({})
        }}
        autoComplete="new-password"
        {...(wrong.second === undefined ? {} : { wrong: wrong.second })}
      />
    </>
  )
  return { fields, judge }
}
