import { type Key, t } from '../words.ts'
import { Note } from './note.tsx'

export function NotDone({ why }: { why: Key | undefined }) {
  return (
    <div role="alert" className="only-full">
      {why === undefined ? null : (
        <Note tone="grave">
          <strong>{t('notSaved')}</strong>
          <p>{t(why)}</p>
        </Note>
      )}
    </div>
  )
}
