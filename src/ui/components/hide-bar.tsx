import './hide-bar.css'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { EyeOff } from './icons.tsx'

/** The same as the key for hiding, for those who do not know it. It stays in view while the page is scrolled. */
export function HideBar({ hide }: { hide: () => void }) {
  return (
    <aside className="hide-bar" aria-label={t('keysHideLabel')}>
      <Button small onClick={hide}>
        <EyeOff size={16} />
        {t('keysHide')}
      </Button>
    </aside>
  )
}
