import type { PopupState } from '../../views.ts'
import { HideRoom } from '../components/hide-bar.tsx'
import { Mark } from '../components/icons.tsx'
import { t, translated } from '../words.ts'

/** A settings page goes by the name that its platform gives it, which we know in English; messages are messages. */
const titleOf = ({ kind, pageTitle }: NonNullable<PopupState['page']>) =>
  kind === 'thread' || kind === 'requests' || kind === 'inbox'
    ? translated('pageMessages', pageTitle)
    : pageTitle

/** Where we are. */
export function Header({ page }: { page?: NonNullable<PopupState['page']> }) {
  return (
    <header className="head">
      <Mark size={32} />
      <div className="head-title">
        <h1>{page ? titleOf(page) : t('extensionName')}</h1>
        <p className="small soft">{page ? page.platformName : t('tagline')}</p>
      </div>
      <HideRoom />
    </header>
  )
}
