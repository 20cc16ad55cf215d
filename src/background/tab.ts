import browser, { type Tabs } from 'webextension-polyfill'
import type { Platform } from '../core/audit/types.ts'
import { platforms } from '../platforms/index.ts'
import { askTab, RemoteError } from '../protocol.ts'
import type { TabArgs, TabCommandName, TabReplies } from '../tab-protocol.ts'

/** Talking to a page, and putting our script into one that was open before we were. */

/** The page has no script of ours and none may be put there. */
export class UnreachableTabError extends Error {
  override readonly name = 'UnreachableTabError'
}

export const platformOf = (url: string | undefined): Platform | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { hostname, protocol } = new URL(url)
  return protocol === 'https:' ? platforms.find(({ hosts }) => hosts.includes(hostname)) : undefined
}

const scriptsFor = (url: string | undefined): string[] => {
  const host = platformOf(url)?.hosts[0]
  const declared = browser.runtime.getManifest().content_scripts ?? []
  return declared.find(({ matches }) => matches.includes(`https://${host}/*`))?.js ?? []
}

const inject = async (tab: Tabs.Tab) => {
  const files = scriptsFor(tab.url)
  if (tab.id === undefined || files.length === 0)
    throw new UnreachableTabError('not a page of a known platform')
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files })
}

/** Asks the page; where nobody answers, injects the script once and asks again. @throws UnreachableTabError */
export async function askPage<K extends TabCommandName>(
  tabId: number,
  name: K,
  args: TabArgs[K],
): Promise<TabReplies[K]> {
  try {
    return await askTab(tabId, name, args)
  } catch (error) {
    if (error instanceof RemoteError && error.name !== 'NoAnswerError') throw error
    if ((error as Error).name === '$ZodError') throw error
  }
  try {
    await inject(await browser.tabs.get(tabId))
    return await askTab(tabId, name, args)
  } catch (error) {
    throw new UnreachableTabError((error as Error).message)
  }
}
