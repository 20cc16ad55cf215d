import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { checkKey } from '../../core/audit/check-key.ts'
import type { SpotlightStep, SpotlightView, SpotlightWords } from '../../core/tour/spotlight.ts'
import type { CheckView } from '../../views.ts'
import { askScript, spotlightScript } from '../page-scripts.ts'

/** The one thing of ours in a page that can be seen: put there because the clinician asked for that page, and taken away again. */

const key = 'spotlight'

/** Which page was asked for, and where. `shown`: once is enough; to see it again it is asked for again. */
export interface Asked {
  readonly tabId: number
  readonly page: string
  readonly shown: boolean
}

const schema = z.object({ tabId: z.int(), page: z.string(), shown: z.boolean() })

export async function asked(): Promise<Asked | undefined> {
  const stored = z.safeParse(schema, (await browser.storage.session.get(key))[key])
  return stored.success ? stored.data : undefined
}

export const remember = (one: Asked): Promise<void> => browser.storage.session.set({ [key]: one })

const getMessage = (key: string, given?: string | string[]) => browser.i18n.getMessage(key, given)

const words = (name: string, platformName: string): SpotlightWords => ({
  name,
  choose: getMessage('spotlightChoose'),
  why: getMessage('spotlightWhy'),
  close: getMessage('spotlightClose'),
  goThere: getMessage('spotlightGoThere'),
  next: getMessage('spotlightNext'),
  done: getMessage('spotlightDone'),
  goOn: getMessage('spotlightGoOn', platformName),
  notFound: getMessage('spotlightNotFound'),
  allFine: getMessage('spotlightAllFine'),
  hint: getMessage('spotlightHint'),
})

/** In the reader's language where that has the check, else in the English of its own file. */
const said = ({ check, ...english }: CheckView, part: 'title' | 'advice' | 'why'): string =>
  (getMessage('languageTag') === 'en' ? '' : getMessage(checkKey(check, part))) || english[part]

/** @param name what we are called on a screen that others may see */
export const viewOf = (
  page: string,
  open: readonly CheckView[],
  { name, platformName }: { name: string; platformName: string },
): SpotlightView => ({
  page,
  steps: open.map(
    (check, i): SpotlightStep => ({
      setting: check.setting,
      title: said(check, 'title'),
      advice: said(check, 'advice'),
      why: said(check, 'why'),
      place: getMessage('spotlightPlace', [`${i + 1}`, `${open.length}`]),
    }),
  ),
  words: words(name, platformName),
  languageTag: getMessage('languageTag'),
})

/** Whether it is shown: not where the page has changed meanwhile. @throws PageScriptError */
export async function show(tabId: number, view: SpotlightView): Promise<boolean> {
  const shown = await askScript(
    tabId,
    spotlightScript,
    (given: SpotlightView) => globalThis.chaperoneSpotlight && [globalThis.chaperoneSpotlight.show(given)],
    view,
  )
  return shown === true
}

const inPage = (tabId: number, func: (settings: string[]) => void, settings: string[]) =>
  browser.scripting
    .executeScript({ target: { tabId }, func: func as (...args: unknown[]) => void, args: [settings] })
    .catch(() => undefined) // the tab or the page is gone, and the spotlight with it

export async function tellSettled(tabId: number, settings: string[]): Promise<void> {
  await inPage(tabId, (all) => globalThis.chaperoneSpotlight?.settled(all), settings)
}

/** Also before a picture is taken: what is evidence shows the page and nothing of ours. */
export async function takeDown(tabId?: number): Promise<void> {
  const one = await asked()
  if (one === undefined || (tabId !== undefined && one.tabId !== tabId)) return
  await browser.storage.session.remove(key)
  await inPage(one.tabId, () => globalThis.chaperoneSpotlight?.remove(), [])
}
