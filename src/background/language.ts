import browser from 'webextension-polyfill'

/** Of the browser, as the packs name languages: two letters. */
export const language = (): string => browser.i18n.getUILanguage().slice(0, 2).toLowerCase()
