import browser, { type Tabs } from 'webextension-polyfill'
import { isSelection } from '../core/evidence/page-part.ts'
import { platforms } from '../platforms/index.ts'
import type { SaveResult } from '../views.ts'
import { quickHide } from './hide.ts'
import { changed } from './revision.ts'
import { save } from './save.ts'
import { askPage } from './tab.ts'
import { tellOutcome } from './tell-outcome.ts'

/** The same save from the context menu on a message and from the keyboard. */

const menuItem = 'save-message'

const hostPatterns = () => platforms.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`))

/** Menu items outlive the worker in Chromium, so they are made once, at installation. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: menuItem,
    title: browser.i18n.getMessage('menuSaveMessage'),
    contexts: ['page', 'selection', 'link', 'image', 'editable', 'video', 'audio'],
    documentUrlPatterns: hostPatterns(),
  })
}

const wordsFor = (result: SaveResult): string => {
  switch (result.status) {
    case 'saved':
      return browser.i18n.getMessage('notifySaved', String(result.seq))
    case 'needsPassphrase':
      return browser.i18n.getMessage('notifyNeedsPassphrase')
    case 'notSaved':
      return browser.i18n.getMessage('notifyNotSaved')
  }
}

const logPage = () => browser.runtime.getURL('src/ui/log/index.html')

/** Saves the message under the menu or the focus. Where there is none, says so and saves nothing. */
export async function savePointed(by: 'contextMenu' | 'shortcut', tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  const result = await attempt(by, tab.id)
  await changed()
  const words = result === undefined ? browser.i18n.getMessage('notifyNoMessage') : wordsFor(result)
  await tellOutcome(tab.id, words, result?.status === 'saved')
  if (result?.status === 'needsPassphrase') await browser.tabs.create({ url: logPage() })
}

const attempt = async (by: 'contextMenu' | 'shortcut', tabId: number): Promise<SaveResult | undefined> => {
  try {
    const messageId = (await askPage(tabId, 'pointed', { by })) ?? (await selectedOn(tabId))
    return messageId === null ? undefined : await save(tabId, messageId, crypto.randomUUID())
  } catch (error) {
    return { status: 'notSaved', error: (error as Error).message }
  }
}

/** Where there is no message: what is selected, which is as clearly meant. */
const selectedOn = async (tabId: number): Promise<string | null> =>
  (await askPage(tabId, 'pageParts', {})).find(isSelection)?.id ?? null

export function listenForPointing(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItem) void savePointed('contextMenu', tab)
  })
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'quick-hide') await quickHide([])
    if (command !== 'save-message') return
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    await savePointed('shortcut', tab)
  })
}
