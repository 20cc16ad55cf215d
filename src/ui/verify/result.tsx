import type { BundleDescription, ReadableDescription } from '../../core/evidence/bundle/describe.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Note } from '../components/note.tsx'
import { type Key, plural, t } from '../words.ts'
import { CompareCheckpoint } from './compare-checkpoint.tsx'
import { CompareKey } from './compare-key.tsx'
import { Facts } from './facts.tsx'
import { Problems } from './problems.tsx'

/** The verdict first, then what it rests on, then what it leaves open. */
export function Result({
  found,
  heads,
  file,
}: {
  found: BundleDescription
  heads: ReadonlyMap<string, number>
  file: File
}) {
  if (found.verdict === 'unreadable') {
    return (
      <Note tone="attention">
        <strong>{t('checkUnreadable')}</strong>
        <p>{t(whyUnreadable[found.why])}</p>
      </Note>
    )
  }
  return (
    <>
      <Verdict found={found} />
      <Facts found={found} file={file} />
      <section className="panel padded stack">
        <h2>{t('checkKeyTitle')}</h2>
        <CompareKey fingerprint={found.log.fingerprint} />
      </section>
      {found.log.checkpoint === undefined ? null : (
        <section className="panel padded stack">
          <div className="spread">
            <h2>{t('latestCheckpoint')}</h2>
            <CopyButton text={found.log.checkpoint} of={t('latestCheckpoint')} />
          </div>
          <p className="small soft">{t('checkLatestText')}</p>
          <pre className="checkpoint" dir="ltr">
            {found.log.checkpoint}
          </pre>
          <CompareCheckpoint heads={heads} />
        </section>
      )}
      <section className="panel padded stack">
        <h2>{t('checkLimitsTitle')}</h2>
        <ul className="check-limits stack-tight">
          {limits.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

const limits: readonly Key[] = [
  'checkLimitTrue',
  'checkLimitPage',
  'checkLimitTime',
  'checkLimitWhole',
  'checkLimitReport',
]

const whyUnreadable: Readonly<Record<'empty' | 'encrypted' | 'notAZip' | 'notABundle', Key>> = {
  empty: 'checkEmpty',
  // An age file inside an age file; a plain one is asked for its secret before.
  encrypted: 'checkEncryptedTwice',
  notAZip: 'checkNotAZip',
  notABundle: 'checkNotABundle',
}

function Verdict({ found }: { found: ReadableDescription }) {
  if (found.verdict === 'intact') {
    return (
      <Note tone="good">
        <strong>{t('checkIntact')}</strong>
        <p>{t('checkIntactText')}</p>
        <p>{t('checkIntactKey')}</p>
      </Note>
    )
  }
  return (
    <Note tone="grave">
      <strong>{plural('checkBroken', found.problems.length)}</strong>
      <Problems problems={found.problems} />
      <p>{t('checkBrokenAdvice')}</p>
    </Note>
  )
}
