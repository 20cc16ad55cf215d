import { useId, useState } from 'react'
import { readFingerprint } from '../../core/evidence/fingerprint-form.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Note } from '../components/note.tsx'
import { number, t } from '../words.ts'

/** The key's fingerprint, beside the one that the reader was given another way. */
export function Compare({ fingerprint }: { fingerprint: string }) {
  const id = useId()
  const [given, setGiven] = useState('')
  return (
    <div className="stack">
      <p>{t('checkKeyText')}</p>
      <div className="stack-tight">
        <div className="spread">
          <h3 className="small">{t('fingerprint')}</h3>
          <CopyButton text={fingerprint} of={t('fingerprint')} />
        </div>
        <code className="check-fingerprint" dir="ltr">
          {fingerprint}
        </code>
      </div>
      <div className="field">
        <label htmlFor={id}>{t('checkCompare')}</label>
        <p id={`${id}-hint`} className="small soft">
          {t('checkCompareHint')}
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
        <Comparison fingerprint={fingerprint} given={given} />
      </div>
    </div>
  )
}

function Comparison({ fingerprint, given }: { fingerprint: string; given: string }) {
  if (given.trim() === '') return null
  const read = readFingerprint(given)
  if (read === undefined) {
    const digits = given.replace(/[\s\p{Cf}:.\-–]/gu, '')
    return (
      <p className="small soft">
        {/^[0-9a-f]*$/i.test(digits) ? t('checkNotWhole', number(digits.length)) : t('checkNotHex')}
      </p>
    )
  }
  return read === readFingerprint(fingerprint) ? (
    <Note tone="good">{t('checkMatch')}</Note>
  ) : (
    <Note tone="grave">{t('checkNoMatch')}</Note>
  )
}
