import browser from 'webextension-polyfill'
import type * as z from 'zod/mini'
import { reviewOf } from '../../core/tour/review.ts'
import { begin, ended, moved, nextStop, stopBefore } from '../../core/tour/tour.ts'
import type { TourReplies, tourRequests } from '../../requests/tour.ts'
import { language } from '../language.ts'
import { changed } from '../revision.ts'
import { factsOf, knownInFull } from './facts.ts'
import { forgetTour, keepTour, keptTour } from './kept.ts'
import { leadTo } from './lead.ts'
import { takeDown } from './spotlight.ts'
import { tourView } from './view.ts'

/** What our pages may ask about a tour. */

type Answers = {
  [K in keyof TourReplies]: (args: z.infer<(typeof tourRequests)[K]>) => Promise<TourReplies[K]>
}

const shown = async () => {
  await changed()
  return tourView(new Date())
}

export const tourAnswers: Answers = {
  tour: () => tourView(new Date()),
  async beginTour({ platform }) {
    const before = await keptTour()
    // One that was interrupted goes on.
    if (before?.platform !== platform || before.endedAt !== undefined) {
      await takeDown()
      await keepTour(begin(platform, new Date().toISOString()))
    }
    return shown()
  },
  async tourTo({ tabId, to }) {
    const now = new Date()
    const tour = await keptTour()
    const facts = tour && (await factsOf(tour.platform, now))
    if (tour === undefined || facts === undefined || tour.endedAt !== undefined) return tourView(now)
    const { route, checklist } = facts
    const stops = {
      next: () => nextStop(route, checklist, tour),
      back: () => stopBefore(route, tour),
      here: () => route.find(({ id }) => id === tour.at),
    }
    const stop = stops[to]()
    if (stop !== undefined) {
      await keepTour(moved(tour, stop.id))
      await leadTo(stop, facts, tabId)
    }
    return shown()
  },
  async endTour() {
    const now = new Date()
    const tour = await keptTour()
    const facts = tour && (await factsOf(tour.platform, now))
    await takeDown()
    if (tour !== undefined && facts !== undefined && tour.endedAt === undefined) {
      const { platform, route, kind } = facts
      const review = reviewOf({
        ...{ platform, route, kind, language: language() },
        known: await knownInFull(facts),
        startedAt: tour.startedAt,
        endedAt: now.toISOString(),
        version: browser.runtime.getManifest().version,
      })
      await keepTour({ ...ended(tour, now.toISOString()), review })
    }
    return shown()
  },
  async closeTour() {
    await takeDown()
    await forgetTour()
    await changed()
    return null
  },
}
