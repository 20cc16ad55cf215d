import { type ReactNode, useId, useState } from 'react'
import { readFingerprint } from '../../core/evidence/fingerprint-form.ts'
import { number, t } from '../words.ts'

interface Props {
  label: string
  hint: string
  /** The verdict on what was typed: 64 hex digits in small letters. */
  children: (hash: string) => ReactNode
}

/** A field for a hash of 64 digits that somebody wrote down, in whatever way; a checkpoint may be pasted whole. */
export function Given({ label, hint, children }: Props) {
  const id = useId()
  const [given, setGiven] = useState('')
  return (
    <div className="stack-tight">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
        <textarea
          id={id}
          className="input check-given"
          rows={2}
          maxLength={1024}
          value={given}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          dir="ltr"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setGiven(event.target.value)}
        />
      </div>
      <div role="status" className="only-full">
        {given.trim() === '' ? null : <Judged given={given} judge={children} />}
      </div>
    </div>
  )
}

function Judged({ given, judge }: { given: string; judge: Props['children'] }) {
  const hash = readFingerprint(given) ?? readFingerprint(given.trim().split('\n').at(-1) ?? '')
  if (hash !== undefined) return judge(hash)
  const digits = given.replace(/[\s\p{Cf}:.\-–]/gu, '')
  return (
    <p className="small soft">
      {/^[0-9a-f]*$/i.test(digits) ? t('checkNotWhole', number(digits.length)) : t('checkNotHex')}
    </p>
  )
}
