import browser from 'webextension-polyfill'

/** Tells our open pages that something they show has changed; they ask again. */
export const changed = (): Promise<void> =>
  browser.storage.session.set({ revision: `${Date.now()}-${Math.random()}` })
