import type { Outcome } from '../audit/types.ts'
import type { Stop } from './route.ts'

/** How far a tour is. Ticks come from what was read or confirmed, never from having been somewhere. */

export interface Tour {
  readonly platform: string
  /** ISO. */
  readonly startedAt: string
  /** The stop that the clinician is at; absent before the first. */
  readonly at?: string
  /** Stops that were left with something open: not offered again unless gone back to. */
  readonly passedBy: readonly string[]
  /** ISO; then only its record is shown. */
  readonly endedAt?: string
}

/** What is known of one check, as the checklist says it. */
export interface Known {
  readonly check: string
  readonly status: 'read' | 'confirmed' | 'notYet' | 'inapplicable'
  readonly outcome?: Outcome
  readonly confirmedAs?: 'asAdvised' | 'notAsAdvised'
  /** Too long ago to be taken for today's. */
  readonly stale?: boolean
}

/** As advised, by the page or by the clinician's own word. What could not be told is not settled. */
export const isSettled = (known: Known | undefined): boolean =>
  known !== undefined &&
  known.stale !== true &&
  (known.status === 'confirmed'
    ? known.confirmedAs === 'asAdvised'
    : known.status === 'read' && known.outcome === 'passed')

const settledAt = ({ steps }: Stop, known: readonly Known[]): boolean =>
  steps.every(({ check }) => isSettled(known.find((one) => one.check === check)))

export const begin = (platform: string, startedAt: string): Tour => ({ platform, startedAt, passedBy: [] })

export interface Progress {
  /** By stop, in the order of the route. */
  readonly stops: readonly { readonly id: string; readonly settled: boolean; readonly passedBy: boolean }[]
  /** Stops with nothing left to do, or left as they are. */
  readonly done: number
  readonly of: number
}

export function progressOf(route: readonly Stop[], known: readonly Known[], tour: Tour): Progress {
  const stops = route.map((stop) => ({
    id: stop.id,
    settled: settledAt(stop, known),
    passedBy: tour.passedBy.includes(stop.id),
  }))
  return {
    stops,
    done: stops.filter(({ settled, passedBy }) => settled || passedBy).length,
    of: stops.length,
  }
}

/** The stop to go to from here: the first after it with anything to do, then those before it. `undefined` at the end. */
export function nextStop(route: readonly Stop[], known: readonly Known[], tour: Tour): Stop | undefined {
  const here = route.findIndex(({ id }) => id === tour.at)
  const onwards = [...route.slice(here + 1), ...route.slice(0, Math.max(here, 0))]
  return onwards.find((stop) => !tour.passedBy.includes(stop.id) && !settledAt(stop, known))
}

/** The stop before this one, whatever became of it; `undefined` at the first. */
export function stopBefore(route: readonly Stop[], tour: Tour): Stop | undefined {
  const here = route.findIndex(({ id }) => id === tour.at)
  return here > 0 ? route[here - 1] : undefined
}

/** At another stop. The one that is left counts as passed by; the one that is come to no longer does. */
export function moved(tour: Tour, to: string): Tour {
  const left = tour.at === undefined || tour.at === to ? [] : [tour.at]
  const passedBy = [...new Set([...tour.passedBy, ...left])].filter((id) => id !== to)
  return { ...tour, at: to, passedBy }
}

export function ended(tour: Tour, endedAt: string): Tour {
  const { at: _left, ...rest } = tour
  return { ...rest, endedAt }
}
