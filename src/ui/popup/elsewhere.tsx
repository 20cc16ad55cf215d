import { Button } from '../components/button.tsx'
import { t } from '../words.ts'
import { openPage } from './leave.ts'

/** What did not come by a page that is open here is written down in the log. */
export function Elsewhere() {
  return (
    <section className="panel padded stack">
      <div className="stack-tight">
        <h2>{t('recordTitle')}</h2>
        <p className="small soft">{t('recordText')}</p>
      </div>
      <div>
        <Button onClick={() => void openPage('log', '#new')}>{t('recordNew')}</Button>
      </div>
    </section>
  )
}
