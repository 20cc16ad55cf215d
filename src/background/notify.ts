import browser from 'webextension-polyfill'

/** A notification. Says that something was saved, and nothing about whom or what: others may see the screen. */
export const notify = (text: string) =>
  browser.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: browser.i18n.getMessage('extensionName'),
    message: text,
  })
