import browser, { type Tabs } from 'webextension-polyfill'
import type { Platform } from '../core/audit/types.ts'
import type { SavedAs } from '../core/evidence/capture.ts'
import { anyPage, isPagePart } from '../core/evidence/page-part.ts'
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

const hostOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { hostname, protocol } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined
}

/** The pack, where there is one, and the engine, which stands last. */
const scriptsFor = (platform: Platform | undefined): string[] => {
  const declared = browser.runtime.getManifest().content_scripts ?? []
  const host = platform?.hosts[0]
  const own = declared.find(({ matches }) => matches.includes(`https://${host}/*`))
  return own?.js ?? declared[0]?.js?.slice(-1) ?? []
}

/** Mastodon and the like on a host that we do not know. Only where the clinician has just called us to the tab. */
const hostedBy = async (tab: Tabs.Tab): Promise<Platform | undefined> => {
  if (tab.id === undefined || hostOf(tab.url) === undefined) return undefined
  const candidates = platforms.filter(({ signs }) => signs !== undefined)
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: (signs: string[]) => signs.findIndex((sign) => document.querySelector(sign) !== null),
    args: [candidates.map(({ signs }) => signs?.join(',') ?? '')],
  })
  return typeof frame?.result === 'number' ? candidates[frame.result] : undefined
}

/**
 * The platform of the page in a tab: told by its address, else, where the clinician has called us there, by what the
 * page itself shows. `undefined` for every other page, and for one that we may not look at.
 */
export const platformIn = async (tab: Tabs.Tab): Promise<Platform | undefined> =>
  platformOf(tab.url) ?? (await hostedBy(tab).catch(() => undefined))

const inject = async (tab: Tabs.Tab) => {
  const files = scriptsFor(await platformIn(tab))
  if (tab.id === undefined || hostOf(tab.url) === undefined || files.length === 0)
    throw new UnreachableTabError('not a page that can be read')
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files })
}

/** Whether what a page says of itself may be believed: its own platform, or one without a fixed address, or none. */
export const isOfPage = (said: { platform: string; url: string }, tab: Tabs.Tab): boolean => {
  const platform = platformOf(said.url)
  if (platform !== undefined) return platform.id === said.platform && platformOf(tab.url) === platform
  const host = hostOf(said.url)
  const isHosted = platforms.some(({ id, signs }) => id === said.platform && signs !== undefined)
  return host !== undefined && host === hostOf(tab.url) && (isHosted || said.platform === anyPage)
}

/** What a message read through this layout is. */
export const savedAsOf = ({ platform, layout }: { platform: string; layout: string }): SavedAs =>
  isPagePart(layout)
    ? 'other'
    : (platforms.find(({ id }) => id === platform)?.layouts.find(({ id }) => id === layout)?.savedAs ??
      'message')

/** Where something was seen, for a reader: the platform's name, and the host where that says more. */
export const placeOf = ({ platform, url }: { platform: string; url: string }): string => {
  const known = platformOf(url)
  const host = hostOf(url) ?? url
  if (known !== undefined) return known.name
  const name = platforms.find(({ id }) => id === platform)?.name
  return name === undefined ? host : `${name} (${host})`
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
