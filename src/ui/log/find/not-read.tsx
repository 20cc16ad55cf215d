import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { PageFailure } from '../../components/page-failure.tsx'
import { t } from '../../words.ts'

interface Props {
  error: Error | undefined
  again: () => void
  /** Called when the log turns out to be locked again. */
  locked: () => void
}

/** Why the log could not be read, and the way on. */
export function NotRead({ error, again, locked }: Props) {
  if (error === undefined) return null
  if (error.name !== 'LockedError') return <PageFailure again={again} />
  return (
    <Note tone="attention">
      <p>{t('lockedMeanwhile')}</p>
      <div>
        <Button small onClick={locked}>
          {t('unlock')}
        </Button>
      </div>
    </Note>
  )
}
