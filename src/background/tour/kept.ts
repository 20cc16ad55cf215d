import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Review } from '../../core/tour/review.ts'
import type { Tour } from '../../core/tour/tour.ts'

/**
 * How far the tour is, in `storage.local`: it goes on after the browser was closed. Of the settings themselves it holds
 * nothing until it has ended; then its record, which is the pack's words and no page's.
 */

const key = 'tour'
const text = z.string().check(z.maxLength(4096))
const iso = z.iso.datetime()

const lineSchema = z.object({
  check: text,
  title: text,
  label: text,
  how: z.enum(['read', 'byHand', 'couldNotRead', 'notLookedAt']),
  outcome: z.enum(['asAdvised', 'notAsAdvised', 'unknown']),
  value: z.exactOptional(text),
  reason: z.exactOptional(
    z.enum([
      ...(['notFound', 'language', 'ambiguous', 'disagree', 'unknownValue', 'noState'] as const),
      ...(['notSettled', 'notSignedIn', 'layout'] as const),
      ...(['action', 'appOnly', 'list', 'noEvidence', 'perPost'] as const),
    ]),
  ),
  at: z.exactOptional(iso),
  verifiedOn: z.exactOptional(text),
})

const reviewSchema = z.object({
  platform: text,
  platformName: text,
  kind: z.enum(['personal', 'professional']),
  startedAt: iso,
  endedAt: iso,
  version: text,
  lines: z.array(lineSchema).check(z.maxLength(500)),
})

const schema = z.object({
  platform: text,
  startedAt: iso,
  at: z.exactOptional(text),
  passedBy: z.array(text).check(z.maxLength(500)),
  endedAt: z.exactOptional(iso),
  review: z.exactOptional(reviewSchema),
})

export interface KeptTour extends Tour {
  readonly review?: Review
}

/** What is stored in another form counts as none. */
export async function keptTour(): Promise<KeptTour | undefined> {
  const stored = z.safeParse(schema, (await browser.storage.local.get(key))[key])
  return stored.success ? stored.data : undefined
}

export const keepTour = (tour: KeptTour): Promise<void> => browser.storage.local.set({ [key]: tour })

export const forgetTour = (): Promise<void> => browser.storage.local.remove(key)
