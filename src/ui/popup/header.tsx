import type { PopupState } from '../../views.ts'
import { HideRoom } from '../components/hide-bar.tsx'
import { Mark } from '../components/icons.tsx'
import { t } from '../words.ts'

/** Where we are. */
export function Header({ page }: { page?: NonNullable<PopupState['page']> }) {
  return (
    <header className="head">
      <Mark size={32} />
      <div className="head-title">
        <h1>{page ? page.pageTitle : t('extensionName')}</h1>
        <p className="small soft">{page ? page.platformName : t('tagline')}</p>
      </div>
      <HideRoom />
    </header>
  )
}
