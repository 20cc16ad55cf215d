import { isSettled, nextStop, progressOf, stopBefore } from '../../core/tour/tour.ts'
import type { TourHere, TourStopView, TourView } from '../../requests/tour.ts'
import { factsOf, type TourFacts } from './facts.ts'
import { type KeptTour, keptTour } from './kept.ts'

const hereOf = ({ route, checklist }: TourFacts, at: string | undefined): { here: TourHere } | undefined => {
  const stop = route.find(({ id }) => id === at)
  if (stop === undefined) return undefined
  const { id, title, link, panel, steps } = stop
  return {
    here: {
      id,
      ...(title !== undefined && { title }),
      ...(link !== undefined && { link }),
      ...(panel !== undefined && { panel }),
      checks: steps.flatMap(({ check }) => checklist.filter((view) => view.check === check)),
    },
  }
}

const stopsOf = ({ route, checklist }: TourFacts, tour: KeptTour): TourStopView[] => {
  const { stops } = progressOf(route, checklist, tour)
  return route.map(({ id, title, steps }, i): TourStopView => {
    const { settled = false, passedBy = false } = stops[i] ?? {}
    return {
      id,
      ...(title !== undefined && { title }),
      state: id === tour.at ? 'here' : settled ? 'settled' : passedBy ? 'passedBy' : 'ahead',
      left: steps.filter(({ check }) => !isSettled(checklist.find((view) => view.check === check))).length,
    }
  })
}

/** What the popup shows of the tour; `null` where none is under way. */
export async function tourView(now: Date): Promise<TourView | null> {
  const tour = await keptTour()
  const facts = tour && (await factsOf(tour.platform, now))
  if (tour === undefined || facts === undefined) return null
  const { route, checklist, platform, chosenKind } = facts
  const { done, of } = progressOf(route, checklist, tour)
  return {
    platform: platform.id,
    platformName: platform.name,
    ...(chosenKind !== undefined && { accountKind: chosenKind }),
    startedAt: tour.startedAt,
    done,
    of,
    stops: stopsOf(facts, tour),
    ...hereOf(facts, tour.at),
    hasNext: nextStop(route, checklist, tour) !== undefined,
    hasBack: stopBefore(route, tour) !== undefined,
    ...(tour.review !== undefined && { review: tour.review }),
  }
}
