import { t } from '../words.ts'
import { Seal } from './icons.tsx'

/** To the page on which a bundle that was handed over is checked; it needs neither log nor passphrase. */
export function CheckLink() {
  return (
    <aside className="check-link stack-tight">
      <p className="small soft">{t('checkOpenText')}</p>
      <p>
        <a className="row" href="../verify/index.html">
          <Seal size={18} />
          {t('checkOpen')}
        </a>
      </p>
    </aside>
  )
}
