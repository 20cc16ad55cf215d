import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, cut, inside, shared } from '../../../src/core/evidence/crop.ts'

const viewport = { width: 1280, height: 900 }
const scales = [0.5, 0.67, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3]
const pictureAt = (scale: number) => ({ width: Math.round(1280 * scale), height: Math.round(900 * scale) })
const boxes = fc.record({
  x: fc.double({ min: -300, max: 1500, noNaN: true }),
  y: fc.double({ min: -300, max: 1200, noNaN: true }),
  width: fc.double({ min: 0.1, max: 2000, noNaN: true }),
  height: fc.double({ min: 0.1, max: 2000, noNaN: true }),
})

describe('a cut out of a picture', () => {
  it('holds every pixel that the box touches, at any zoom', () => {
    expect(around({ x: 10.4, y: 20.2, width: 99.4, height: 50 }, viewport, pictureAt(1))).toEqual({
      x: 10,
      y: 20,
      width: 100,
      height: 51,
    })
    expect(around({ x: 10, y: 20, width: 100, height: 50 }, viewport, pictureAt(1.5))).toEqual({
      x: 15,
      y: 30,
      width: 150,
      height: 75,
    })
  })

  it('takes the size of a pixel from the picture itself, and refuses one of another shape', () => {
    expect(
      around({ x: 0, y: 0, width: 10, height: 10 }, viewport, { width: 1600, height: 1125 })?.width,
    ).toBe(13)
    expect(
      around({ x: 0, y: 0, width: 10, height: 10 }, viewport, { width: 1280, height: 800 }),
    ).toBeUndefined()
    expect(around({ x: 0, y: 0, width: 10, height: 10 }, { width: 0, height: 0 }, viewport)).toBeUndefined()
  })

  it('is none where the box lies outside the picture', () => {
    expect(around({ x: -50, y: 0, width: 50, height: 50 }, viewport, viewport)).toBeUndefined()
    expect(around({ x: 0, y: 900, width: 50, height: 50 }, viewport, viewport)).toBeUndefined()
  })

  it('never leaves the picture, and what lies wholly inside is never more than what is touched', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...scales), (box, scale) => {
        const picture = pictureAt(scale)
        const outer = around(box, viewport, picture)
        const inner = inside(box, viewport, picture)
        for (const area of [outer, inner]) {
          if (area === undefined) continue
          expect(Object.values(area).every(Number.isInteger)).toBe(true)
          expect(Math.min(area.x, area.y, area.width - 1, area.height - 1)).toBeGreaterThanOrEqual(0)
          expect(area.x + area.width).toBeLessThanOrEqual(picture.width)
          expect(area.y + area.height).toBeLessThanOrEqual(picture.height)
        }
        if (inner !== undefined) expect(outer && shared(outer, inner)).toEqual(inner)
      }),
    )
  })

  it('says where it came from', () => {
    const area = { x: 3, y: 4, width: 5, height: 6 }
    expect(cut('screenshot.png', area)).toEqual({
      width: 5,
      height: 6,
      parts: [{ from: 'screenshot.png', area, x: 0, y: 0 }],
    })
  })

  it('is only what two boxes share', () => {
    const one = { x: 0, y: 0, width: 10, height: 10 }
    expect(shared(one, { x: 5, y: -5, width: 10, height: 10 })).toEqual({ x: 5, y: 0, width: 5, height: 5 })
    expect(shared(one, { x: 10, y: 0, width: 10, height: 10 })).toBeUndefined()
  })
})
