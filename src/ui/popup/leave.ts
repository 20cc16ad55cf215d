import browser from 'webextension-polyfill'

/** Opens an address in the tab that the popup is about, and gets out of the way if this is a popup. */
export async function goTo(url: string, tabId?: number): Promise<void> {
  if (tabId === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(tabId, { url })
  closePopup()
}

/** @param hash the part of the page that is asked for, for example `#new` */
export async function openPage(page: 'log' | 'options', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/${page}/index.html${hash}`) })
  closePopup()
}

/** A page in a tab stays; `window.close` would take it away. */
export function closePopup(): void {
  if (document.documentElement.dataset.surface === 'popup') window.close()
}
