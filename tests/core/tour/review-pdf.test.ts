import { beforeAll, describe, expect, it } from 'vitest'
import { toReviewPdf } from '../../../src/core/tour/pdf/to-review-pdf.ts'
import { type KnownInFull, type Review, reviewOf } from '../../../src/core/tour/review.ts'
import { routeOf } from '../../../src/core/tour/route.ts'
import { isOnPath } from '../evidence/bundle/samples.ts'
import { infoOf, pagesOf, saved, strayWords, textOf } from '../evidence/report/read-pdf.ts'
import { fonts } from '../evidence/report/report-fonts.ts'
import { checks, known, platform, readAs } from './samples.ts'

const at = '2026-11-29T09:30:00Z'
const all: KnownInFull[] = [
  readAs('search', 'passed', { value: 'on', raw: 'Words of a page' }),
  readAs('friends', 'failed', { value: 'everyone', raw: 'Words of a page' }),
  readAs('signIn', 'cantTell', { reason: 'disagree', raw: 'Words of a page' }),
  known('mail', { status: 'confirmed', confirmedAs: 'asAdvised', confirmedAt: at }),
  ...['apps', 'minorOne', 'phone', 'post'].map((setting) => known(setting)),
]
const review = reviewOf({
  platform,
  route: routeOf(platform, checks, 'personal'),
  known: all,
  kind: 'personal',
  startedAt: '2026-11-29T09:00:00Z',
  endedAt: '2026-11-29T10:00:00Z',
  version: '0.1.0',
})
const made = (of: Review = review) =>
  toReviewPdf({ review: of, software: 'Chaperone 0.1.0', offsetMinutes: 60, paper: 'A4', fonts })

/** As lines break where they like. */
const words = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(!isOnPath('pdftotext'))('the review record, as pdftotext reads it', () => {
  let path: string
  let text: string
  beforeAll(async () => {
    path = saved(await made())
    text = words(textOf(path))
  }, 60_000)

  it('says of which platform and account it is, and when the review was', () => {
    for (const part of [
      'Review of privacy settings: Site',
      'Site, as a personal account',
      '29 November 2026, 10:00:00 UTC (11:00:00 UTC+01:00 by the clinician’s clock)',
      'Chaperone 0.1.0',
      '8. Read on the page: 2 · Confirmed by hand: 1 · Could not be read: 4 · Not looked at: 1',
    ])
      expect(text).toContain(part)
  })

  it('has every setting, with how it is known and the option by its name', () => {
    for (const { title, label } of review.lines) {
      expect(text).toContain(title)
      expect(text).toContain(label)
    }
    expect(text).toContain('“Everyone”')
    expect(text).toContain('the page gave two different answers')
    expect(text).toContain('2026-05')
  })

  it('holds no word of a page', () => {
    expect(text).not.toContain('Words of a page')
  })

  it('ends by saying what it is not', () => {
    const [before = '', after = ''] = text.split(
      'This is a record of what was shown on that day; it does not say that you are secure.',
    )
    expect(before).toContain('Confirmed by hand')
    expect(after).not.toMatch(/Mind|Label/)
  })

  it('has a title, and keeps to its margins on every page', async () => {
    expect(infoOf(path)).toMatch(/Title:\s+Review of privacy settings: Site/)
    expect(strayWords(path)).toEqual([])
    const many = { ...review, lines: Array.from({ length: 12 }, () => review.lines).flat() }
    const long = saved(await made(many))
    expect(pagesOf(long)).toBeGreaterThan(2)
    expect(strayWords(long)).toEqual([])
  })
})

it('the same record gives the same bytes', async () => {
  expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true)
})
