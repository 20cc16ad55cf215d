import browser from 'webextension-polyfill'
import { discreetKey } from '../requests/settings.ts'
import { type Key, t } from './words.ts'

/**
 * What the tab shows of a page of ours: its title and icon, or neutral ones in discreet mode. The HTML itself has
 * neither, so that not even for a moment the wrong ones are seen.
 */
export function watchPageName(title: Key): void {
  void browser.storage.local.get(discreetKey).then(
    (kept) => show(title, kept[discreetKey] === true),
    () => show(title, false),
  )
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[discreetKey] : undefined
    if (change !== undefined) show(title, change.newValue === true)
  })
}

function show(title: Key, isDiscreet: boolean): void {
  // A page that was hidden meanwhile stays without a name.
  if (document.getElementById('root') === null) return
  document.title = isDiscreet ? t('discreetName') : t(title)
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]') ?? document.createElement('link')
  link.rel = 'icon'
  link.type = 'image/svg+xml'
  link.href = isDiscreet ? '/icons/neutral.svg' : '/icons/chaperone.svg'
  document.head.append(link)
}
