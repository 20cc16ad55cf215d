import { describe, expect, it } from 'vitest'
import { isSourceDate } from '../../../src/core/audit/source-date.ts'

describe('the date of a source', () => {
  it.each(['2026', '2026-05', '2026-05-02', '2024-02-29', 'undated'])('may be %s', (on) => {
    expect(isSourceDate(on)).toBe(true)
  })

  it.each([
    '',
    'yesterday',
    '26',
    '2026-5-2',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2025-02-29',
    '2026-05-02T10:00:00Z',
    '2024-2026',
    'Undated',
  ])('may not be "%s"', (on) => {
    expect(isSourceDate(on)).toBe(false)
  })
})
