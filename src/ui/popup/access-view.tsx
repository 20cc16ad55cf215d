import { useState } from 'react'
import browser from 'webextension-polyfill'
import type { PopupState } from '../../views.ts'
import { Button } from '../components/button.tsx'
import { Reload } from '../components/icons.tsx'
import { Note } from '../components/note.tsx'
import { t } from '../words.ts'
import { closePopup } from './leave.ts'
import type { Tab } from './use-tab.ts'

interface Props {
  access: PopupState['access']
  page?: NonNullable<PopupState['page']>
  tab: Tab | null
  again: () => void
}

/** Nothing can be read here yet: what to do about it. */
export function AccessView({ access, page, tab, again }: Props) {
  const [refused, setRefused] = useState(false)
  const host = tab?.host
  // Without access the background cannot know the page, so the site is named by its host.
  const site = page?.platformName ?? host

  // The browser takes the request only within the click itself, so nothing may be awaited before it.
  const allow = () => {
    if (host === undefined) return
    browser.permissions.request({ origins: [`https://${host}/*`] }).then(
      (granted) => {
        setRefused(!granted)
        if (granted) again()
      },
      () => setRefused(true),
    )
  }
  const reload = () => {
    if (tab !== null) void browser.tabs.reload(tab.id).then(closePopup)
  }

  if (access === 'unreachable') {
    return (
      <section className="stack">
        <Note tone="info">
          <h2>{t('unreachableTitle')}</h2>
          <p>{t('unreachableText')}</p>
        </Note>
        <div>
          <Button look="main" onClick={reload}>
            <Reload size={16} />
            {t('reloadPage')}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className="stack">
      <Note tone="info">
        <h2>{site === undefined ? t('missingUnknown') : t('missingTitle', site)}</h2>
        <p>{site === undefined ? t('missingByHand') : t('missingText', site)}</p>
      </Note>
      {host === undefined ? null : (
        <div>
          <Button look="main" onClick={allow}>
            {t('allowOn', host)}
          </Button>
        </div>
      )}
      <div role="alert" className="only-full">
        {refused ? <Note tone="attention">{t('allowRefused', site ?? '')}</Note> : null}
      </div>
    </section>
  )
}
