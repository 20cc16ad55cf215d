import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { basisView } = await import('../../src/background/checklist.ts')

describe('what the popup says of a wording', () => {
  it('names its source for a reader and keeps the date', () => {
    expect(basisView({ source: 'XWEB', on: '2025-07-01', confidence: 'V' })).toEqual({
      source: 'X’s own web program and language files, from a public copy (XWEB)',
      verifiedOn: '2025-07-01',
    })
  })

  it('gives no date for a source that bears none', () => {
    expect(basisView({ source: 'noided.org', on: 'undated', confidence: 'T' })).toEqual({
      source: 'guide to Pinterest by noided.org (noided.org)',
    })
  })

  it('shows a source without a name as it is', () => {
    expect(basisView({ source: 'idx:1', on: '2026', confidence: 'T' }).source).toBe('idx:1')
  })
})
