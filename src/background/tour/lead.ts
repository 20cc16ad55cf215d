import browser from 'webextension-polyfill'
import type { Observation } from '../../core/audit/types.ts'
import type { Stop } from '../../core/tour/route.ts'
import { isSettled } from '../../core/tour/tour.ts'
import type { CheckView } from '../../views.ts'
import { showBadge } from '../badge.ts'
import { notificationLook } from '../discreet.ts'
import { isComplete, remember as rememberReading } from '../findings.ts'
import { askPage, platformOf } from '../tab.ts'
import { factsOf, type TourFacts } from './facts.ts'
import { keptTour } from './kept.ts'
import { asked, remember, show, takeDown, tellSettled, viewOf } from './spotlight.ts'

/** Leads to a page of the tour, and points there once the page has been read. The clinician does the rest. */

/** What of a stop is not as advised and stands on its page. */
const openHere = ({ steps }: Stop, checklist: readonly CheckView[]): CheckView[] =>
  steps
    .filter(({ byHand }) => byHand === undefined)
    .flatMap(({ check }) => checklist.filter((view) => view.check === check && !isSettled(view)))

const settledHere = ({ steps }: Stop, checklist: readonly CheckView[]): string[] =>
  steps.flatMap(({ check, setting }) =>
    isSettled(checklist.find((view) => view.check === check)) ? [setting] : [],
  )

const point = async (tabId: number, stop: Stop, { checklist, platform }: TourFacts) => {
  if (stop.page === undefined) return
  const { title: name } = await notificationLook()
  const view = viewOf(stop.page, openHere(stop, checklist), { name, platformName: platform.name })
  // Where nothing may be put into the page, the popup says the same.
  const shown = await show(tabId, view).catch(() => false)
  await remember({ tabId, page: stop.page, shown })
}

/** Whether the tab shows that page already, and read it is. */
const isThere = async (tabId: number, url: string | undefined, { platform }: TourFacts, page: string) => {
  if (platformOf(url) !== platform) return false
  const reading = await askPage(tabId, 'read', {}).catch(() => undefined)
  if (reading?.page !== page || !isComplete(reading.observations)) return false
  const found = await rememberReading(platform.id, reading.observations, reading.url, new Date())
  await showBadge(tabId, found)
  return true
}

/** Goes to the stop's page in that tab, or in a new one. Nothing is opened for what is done without a page. */
export async function leadTo(stop: Stop, facts: TourFacts, tabId?: number): Promise<void> {
  await takeDown()
  const { link, page, panel } = stop
  if (link === undefined) return
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined)
  if (tab?.id === undefined) {
    const { id } = await browser.tabs.create({ url: link })
    if (id !== undefined && page !== undefined) await remember({ tabId: id, page, shown: false })
    return
  }
  if (page !== undefined && (await isThere(tab.id, tab.url, facts, page))) {
    const now = await factsOf(facts.platform.id, new Date())
    await point(tab.id, stop, now ?? facts)
    return
  }
  if (page !== undefined) await remember({ tabId: tab.id, page, shown: false })
  // A single-URL app that is open would only be loaded again.
  if (panel === true && platformOf(tab.url) === facts.platform) return
  await browser.tabs.update(tab.id, { url: link })
}

/** Still on its way, or asks to sign in first: what was asked for waits. */
const isEarly = ({ reason }: Observation) => reason === 'notSettled' || reason === 'notSignedIn'

/** A page was read. Where the tour led there, points at what is open, or ticks what is no longer. */
export async function pageWasRead(
  tabId: number,
  platform: string,
  page: string,
  observations: readonly Observation[],
): Promise<void> {
  const wanted = await asked()
  if (wanted?.tabId !== tabId || wanted.page !== page || observations.every(isEarly)) return
  const tour = await keptTour()
  if (tour?.platform !== platform || tour.at === undefined) return
  const facts = await factsOf(platform, new Date())
  const stop = facts?.route.find((one) => one.page === page && one.id === tour.at)
  if (facts === undefined || stop === undefined) return
  if (wanted.shown) await tellSettled(tabId, settledHere(stop, facts.checklist))
  else await point(tabId, stop, facts)
}
