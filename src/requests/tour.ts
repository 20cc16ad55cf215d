import * as z from 'zod/mini'
import type { AccountKind } from '../core/audit/types.ts'
import type { Review } from '../core/tour/review.ts'
import type { CheckView } from '../views.ts'

/** A lock-down tour of one platform. One at a time; it is kept until it is closed, also while the browser is not open. */

export const tourRequests = {
  tour: z.object({}),
  /** Goes on with one of the same platform that is under way; one of another platform is given up. */
  beginTour: z.object({ platform: z.string().check(z.maxLength(256)) }),
  /** Opens the page of that stop in the tab, and points there at what is to be changed. */
  tourTo: z.object({
    tabId: z.exactOptional(z.int().check(z.nonnegative())),
    to: z.enum(['next', 'back', 'here']),
  }),
  /** From then on there is its record. */
  endTour: z.object({}),
  closeTour: z.object({}),
} as const

export interface TourStopView {
  id: string
  /** Absent for what is done by hand without a page. */
  title?: string
  /** `settled`: everything as advised. `passedBy`: left as it is. */
  state: 'here' | 'settled' | 'passedBy' | 'ahead'
  /** Settings that are not as advised, or not known to be. */
  left: number
}

export interface TourView {
  platform: string
  platformName: string
  accountKind?: AccountKind
  /** ISO. */
  startedAt: string
  done: number
  of: number
  stops: TourStopView[]
  here?: TourHere
  hasNext: boolean
  hasBack: boolean
  /** The tour has ended. */
  review?: Review
}

export interface TourHere {
  id: string
  title?: string
  link?: string
  /** A panel of a single-URL app, which the clinician opens. */
  panel?: true
  checks: CheckView[]
}

export interface TourReplies {
  /** `null` where none is under way. */
  tour: TourView | null
  beginTour: TourView | null
  tourTo: TourView | null
  endTour: TourView | null
  closeTour: null
}
