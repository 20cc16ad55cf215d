import type { VerificationView } from '../../requests/verification.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Note } from '../components/note.tsx'
import { date, plural, t, time } from '../words.ts'

/** What a verification found, and what it cannot show. */
export function Verdict({ found }: { found: VerificationView }) {
  const counts = `${plural('entries', found.entries)} · ${plural('checkpoints', found.checkpoints)}`
  const deleted =
    found.deleted.length === 0 ? null : (
      <p>{plural('verifiedDeleted', found.deleted.length, found.deleted.join(', '))}</p>
    )
  return (
    <>
      {found.verdict === 'intact' ? (
        <Note tone="good">
          <strong>{t('intact')}</strong>
          <p>{counts}</p>
          {deleted}
        </Note>
      ) : null}
      {found.verdict === 'empty' ? <Note>{t('verifyEmpty')}</Note> : null}
      {found.verdict === 'broken' ? (
        <Note tone="grave">
          <strong>{plural('broken', found.problems.length)}</strong>
          <p>{counts}</p>
          {deleted}
          <ul className="problems">
            {found.problems.map((p) => (
              <li key={`${p.seq}-${p.file}-${p.problem}`}>
                {[p.seq === undefined ? undefined : t('entryNumber', p.seq), p.file]
                  .filter(Boolean)
                  .join(', ')}
                {p.seq === undefined && p.file === undefined ? '' : ': '}
                {p.problem}
              </li>
            ))}
          </ul>
          <p>{t('brokenAdvice')}</p>
        </Note>
      ) : null}
      <p className="small soft">{t('verifyLimits')}</p>
      {found.checkpoint === undefined ? null : (
        <div className="stack-tight">
          <div className="spread">
            <h3 className="small">{t('latestCheckpoint')}</h3>
            <CopyButton text={found.checkpoint} of={t('latestCheckpoint')} />
          </div>
          <pre className="checkpoint" dir="ltr">
            {found.checkpoint}
          </pre>
        </div>
      )}
      {found.fingerprint === undefined ? null : (
        <div className="stack-tight">
          <div className="spread">
            <h3 className="small">{t('fingerprint')}</h3>
            <CopyButton text={found.fingerprint} of={t('fingerprint')} />
          </div>
          <code dir="ltr">{found.fingerprint}</code>
        </div>
      )}
      <p className="small soft">{t('checkedAt', date(found.checkedAt), time(found.checkedAt))}</p>
    </>
  )
}
