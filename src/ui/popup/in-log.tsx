import { Button } from '../components/button.tsx'
import { t } from '../words.ts'
import { openPage } from './leave.ts'

/** The way from what was saved to its entry in the log. */
export function InLog({ seq }: { seq: number }) {
  return (
    <div className="flush">
      <Button small look="quiet" onClick={() => void openPage('log', `#entry-${seq}`)}>
        {t('timelineOpen', seq)}
      </Button>
    </div>
  )
}
