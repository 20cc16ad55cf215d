import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Reload } from './icons.tsx'
import { Note } from './note.tsx'

/** Our own page got no answer from the background. */
export function PageFailure({ again }: { again: () => void }) {
  return (
    <div role="alert" className="stack">
      <Note tone="attention">
        <strong>{t('failedTitle')}</strong>
        <p>{t('failedText')}</p>
      </Note>
      <div>
        <Button look="main" onClick={again}>
          <Reload size={16} />
          {t('tryAgain')}
        </Button>
      </div>
    </div>
  )
}
