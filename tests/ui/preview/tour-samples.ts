import type { Review } from '../../../src/core/tour/review.ts'
import type { TourView } from '../../../src/requests/tour.ts'
import { cantTell, confirmed, daysAgo, drifted, failed, manual, passed } from './sample-checks.ts'
import * as sample from './samples.ts'

/** A lock-down tour at each of its stages. */

const begun: TourView = {
  platform: 'facebook',
  platformName: 'Facebook',
  startedAt: daysAgo(0),
  done: 0,
  of: 5,
  stops: [
    { id: 'find', title: 'How people find and contact you', state: 'ahead', left: 4 },
    { id: 'posts', title: 'Posts', state: 'ahead', left: 2 },
    { id: 'reels', title: 'Reels', state: 'ahead', left: 1 },
    { id: 'https://accounts.example/', title: 'accounts.example', state: 'ahead', left: 2 },
    { id: 'byHand', state: 'ahead', left: 1 },
  ],
  hasNext: true,
  hasBack: false,
}

const at = (n: number, here: NonNullable<TourView['here']>, more: Partial<TourView> = {}): TourView => ({
  ...begun,
  accountKind: 'personal',
  done: n,
  stops: begun.stops.map((stop, i) =>
    i < n
      ? { ...stop, state: i === 1 ? 'passedBy' : 'settled', left: i === 1 ? stop.left : 0 }
      : i === n
        ? { ...stop, state: 'here' }
        : stop,
  ),
  here,
  hasBack: n > 0,
  ...more,
})

const link = 'https://www.facebook.com/settings'
const onPage = at(0, {
  id: 'find',
  title: 'How people find and contact you',
  link,
  checks: [drifted, failed, cantTell, passed],
})

const review: Review = {
  platform: 'facebook',
  platformName: 'Facebook',
  kind: 'personal',
  startedAt: daysAgo(0),
  endedAt: daysAgo(0),
  version: '0.1.0',
  lines: [
    {
      check: passed.check,
      title: passed.title,
      label: passed.label,
      how: 'read',
      outcome: 'asAdvised',
      value: 'off',
      at: daysAgo(0),
      verifiedOn: '2026-05-03',
    },
    {
      check: failed.check,
      title: failed.title,
      label: failed.label,
      how: 'read',
      outcome: 'notAsAdvised',
      value: 'Public',
      at: daysAgo(0),
      verifiedOn: '2026-05',
    },
    {
      check: confirmed.check,
      title: confirmed.title,
      label: confirmed.label,
      how: 'byHand',
      outcome: 'asAdvised',
      reason: 'list',
      at: daysAgo(0),
    },
    {
      check: cantTell.check,
      title: cantTell.title,
      label: cantTell.label,
      how: 'couldNotRead',
      outcome: 'unknown',
      reason: 'disagree',
      at: daysAgo(0),
      verifiedOn: '2026-05-03',
    },
    {
      check: manual.check,
      title: manual.title,
      label: manual.label,
      how: 'notLookedAt',
      outcome: 'unknown',
      verifiedOn: '2026-05-03',
    },
  ],
}

const over: TourView = { ...begun, accountKind: 'personal', done: 5, hasNext: false, review }

export const states = {
  'tour-begun': { state: sample.home, tour: begun },
  'tour-page': { state: sample.settings, tour: onPage, tourTo: onPage },
  'tour-page-done': {
    state: sample.settings,
    tour: at(0, { id: 'find', title: 'How people find and contact you', link, checks: [passed] }),
  },
  'tour-panel': {
    state: sample.home,
    tour: at(1, { id: 'posts', title: 'Privacy', link, panel: true, checks: [manual, cantTell] }),
  },
  'tour-by-hand': {
    state: sample.home,
    tour: at(4, { id: 'byHand', checks: [manual, confirmed] }, { hasNext: false }),
    endTour: over,
  },
  'tour-failed': {
    state: sample.settings,
    tour: onPage,
    tourTo: Object.assign(new Error('gone'), { name: 'NoAnswerError' }),
  },
  'tour-beside-messages': {
    state: sample.thread,
    tour: onPage,
    conversationState: {},
  },
  'tour-record': { state: sample.home, tour: over },
  'tour-record-empty': { state: sample.home, tour: { ...over, review: { ...review, lines: [] } } },
} as const
