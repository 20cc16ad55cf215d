import './hide-bar.css'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { EyeOff } from './icons.tsx'

const Hiding = () => (
  <>
    <EyeOff size={16} />
    {t('keysHide')}
  </>
)

/** The same as the key for hiding, for those who do not know it. It stays in view while the page is scrolled. */
export function HideBar({ hide }: { hide: () => void }) {
  return (
    <aside className="hide-bar" aria-label={t('keysHideLabel')}>
      <Button small onClick={hide}>
        <Hiding />
      </Button>
    </aside>
  )
}

/** Keeps free what the button covers, which is as wide as its word is long. */
export const HideRoom = () => (
  <span className="button button-small hide-room" aria-hidden="true">
    <Hiding />
  </span>
)
