import { readFingerprint } from '../../core/evidence/fingerprint-form.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'
import { Given } from './given.tsx'

/** The key's fingerprint, beside the one that the reader was given another way. */
export function CompareKey({ fingerprint }: { fingerprint: string }) {
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
      <Given label={t('checkCompare')} hint={t('checkCompareHint')}>
        {(given) =>
          given === readFingerprint(fingerprint) ? (
            <Note tone="good">{t('checkMatch')}</Note>
          ) : (
            <Note tone="grave">{t('checkNoMatch')}</Note>
          )
        }
      </Given>
    </div>
  )
}
