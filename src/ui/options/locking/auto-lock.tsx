import type { LockingView } from '../../../requests/keys.ts'
import { Note } from '../../components/note.tsx'
import { ChoiceField } from '../../log/record/field.tsx'
import { duration, t } from '../../words.ts'
import { type ChoiceProps, useChoice } from './use-choice.ts'

const minutes = [5, 15, 30, 60] as const

export function AutoLock({ locking, put }: ChoiceProps) {
  const { failed, choose } = useChoice(put)
  return (
    <div className="padded stack">
      <h3>{t('keysAutoLockTitle')}</h3>
      <ChoiceField
        label={t('keysAutoLockAfter')}
        hint={t('keysAutoLockHint')}
        name="autoLockMinutes"
        value={String(locking.autoLockMinutes)}
        onChange={(value) =>
          void choose({ autoLockMinutes: Number(value) as LockingView['autoLockMinutes'] })
        }
        choices={minutes.map((n) => [String(n), duration(n, 'minute')])}
      />
      {locking.hearsScreenLock ? (
        <label className="check-line">
          <input
            type="checkbox"
            name="lockWithScreen"
            checked={locking.lockWithScreen}
            onChange={(event) => void choose({ lockWithScreen: event.target.checked })}
          />
          <span className="stack-tight">
            <span>{t('keysWithScreen')}</span>
            <span className="small soft">{t('keysWithScreenHint')}</span>
          </span>
        </label>
      ) : (
        <Note>{t('keysScreenUnheard')}</Note>
      )}
      <p className="small soft">{t('keysAutoLockAlways')}</p>
      <div role="alert" className="only-full">
        {failed ? <Note tone="attention">{t('keysNotKept')}</Note> : null}
      </div>
    </div>
  )
}
