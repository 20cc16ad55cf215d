import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cornerFor } from '../../src/content/spotlight/corner.ts'

const view = { innerWidth: 1000, innerHeight: 800 }
const card = { width: 360, height: 300 }
const box = (top: number, left = 200) => ({ left, top, width: 500, height: 40 })

describe('where the card goes', () => {
  it('is below what it is about, at its left edge', () => {
    expect(cornerFor(box(100), card, view)).toEqual({ left: 200, top: 154 })
  })
  it('is above, where there is no room below', () => {
    expect(cornerFor(box(700), card, view)).toEqual({ left: 200, top: 386 })
  })
  it('is in the corner that is farther away, where there is room at neither side', () => {
    const low = { innerWidth: 1000, innerHeight: 420 }
    expect(cornerFor(box(100), card, low)).toEqual({ left: 626, top: 106 })
    expect(cornerFor(box(300), card, low)).toEqual({ left: 626, top: 14 })
  })
  it('is in the lower corner, where nothing is pointed at', () => {
    expect(cornerFor(undefined, card, view)).toEqual({ left: 626, top: 486 })
  })

  const size = fc.integer({ min: 1, max: 3000 })
  it('is always in the window, if it fits there at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -3000, max: 3000 }),
        size,
        size,
        (left, top, width, height) => {
          const at = cornerFor({ left, top, width, height }, card, view)
          expect(at.left).toBeGreaterThanOrEqual(0)
          expect(at.top).toBeGreaterThanOrEqual(0)
          expect(at.left + card.width).toBeLessThanOrEqual(view.innerWidth)
          expect(at.top + card.height).toBeLessThanOrEqual(view.innerHeight)
        },
      ),
    )
  })
})
