import type { Damage } from '../../core/evidence/backup/damage.ts'
import { isComplete, type Staged } from '../../log/restore.ts'
import { Note } from '../components/note.tsx'
import { date, type Key, plural, t, time } from '../words.ts'

interface Props {
  staged: Staged
  /** In the log now, and of those the ones that were not there before. */
  entries: number
  added: number
  /** Deleted in the backup, and kept by the freeze of the log here. */
  kept: readonly number[]
}

/** What is there again, and what exactly is not. */
export function Restored({ staged, entries, added, kept }: Props) {
  const { damage, madeAt, isNewKey } = staged
  return (
    <div className="stack">
      <Note tone={damage.length === 0 ? 'good' : 'attention'}>
        <strong>{t(isComplete(staged) ? 'backupRestored' : 'backupRestoredPartly')}</strong>
        <p>
          {t('backupOf', date(madeAt), time(madeAt))} · {plural('entries', entries)}
          {added === entries ? '' : ` · ${plural('backupAdded', added)}`} ·{' '}
          {plural('backupFiles', staged.files)}
        </p>
        {damage.length === 0 ? <p>{t('backupByteForByte')}</p> : null}
      </Note>
      {damage.length === 0 ? null : (
        <div className="stack-tight">
          <h3>{plural('backupDamage', damage.length)}</h3>
          <ul className="backup-damage">
            {damage.map((one) => (
              <li key={JSON.stringify(one)}>{damageWords(one)}</li>
            ))}
          </ul>
          <p className="small soft">{t('backupDamageAdvice')}</p>
        </div>
      )}
      {kept.length === 0 ? null : (
        <Note tone="attention">{plural('backupKept', kept.length, kept.join(', '))}</Note>
      )}
      {isNewKey ? <Note tone="attention">{t('backupNewKey')}</Note> : null}
    </div>
  )
}

const how: Record<Damage['how'], Key> = {
  damaged: 'backupHowDamaged',
  missing: 'backupHowMissing',
  replaced: 'backupHowReplaced',
  before: 'backupHowBefore',
}

function damageWords(damage: Damage): string {
  const { what, seq, file, from, to, detail } = damage
  if (what === 'frame') return t('backupFrameDamaged')
  if (what === 'list') return t('backupListLost', String(from), String(to))
  if (what === 'chain')
    return from === undefined
      ? [seq === undefined ? t('backupChain') : t('entryNumber', seq), detail].filter(Boolean).join(': ')
      : t('backupRowsMissing', String(from), String(to))
  const place = t('entryNumber', String(seq))
  return `${file === undefined ? place : t('backupFileOf', file, String(seq))}: ${t(how[damage.how])}`
}
