import { Note } from '../components/note.tsx'
import { type Key, t } from '../words.ts'

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
