import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  added,
  boxAt,
  fitted,
  middleBox,
  moved,
  newDrawing,
  removed,
  replaced,
  resized,
  smallest,
  undone,
} from '../../src/ui/log/hand-over/redact/boxes.ts'

const picture = { width: 300, height: 200 }
const box = { x: 10, y: 20, width: 30, height: 40 }
const real = fc.double({ min: -1000, max: 1000, noNaN: true })

describe('a box', () => {
  it('always lies inside the picture, in whole pixels, and covers every pixel that it touches', () => {
    fc.assert(
      fc.property(
        real,
        real,
        fc.double({ min: 0, max: 999, noNaN: true }),
        real,
        real,
        (x, y, side, dx, dy) => {
          const first = fitted({ x, y, width: side, height: side }, picture)
          for (const one of [first, moved(first, dx, dy, picture), resized(first, dx, dy, picture)]) {
            for (const n of Object.values(one)) expect(Number.isInteger(n)).toBe(true)
            expect(one.x).toBeGreaterThanOrEqual(0)
            expect(one.y).toBeGreaterThanOrEqual(0)
            expect(one.x + one.width).toBeLessThanOrEqual(picture.width)
            expect(one.y + one.height).toBeLessThanOrEqual(picture.height)
            expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(smallest)
          }
        },
      ),
    )
    expect(fitted({ x: 9.6, y: 20.2, width: 20.1, height: 30 }, picture)).toEqual({
      x: 9,
      y: 20,
      width: 21,
      height: 31,
    })
  })

  it('keeps its size when it is moved to the edge', () => {
    expect(moved(box, 999, -999, picture)).toEqual({ x: 270, y: 0, width: 30, height: 40 })
  })

  it('grows and shrinks by its lower right corner', () => {
    expect(resized(box, 10, -5, picture)).toEqual({ ...box, width: 40, height: 35 })
  })
})

describe('a drawing', () => {
  it('remembers each step, so that undoing brings everything back', () => {
    const one = added(newDrawing([]), box)
    const two = added(one, middleBox(picture))
    const three = replaced(two, 0, moved(box, 5, 5, picture))
    const four = removed(three, 1)
    expect(four).toMatchObject({ boxes: [{ x: 15, y: 25 }], chosen: 0 })
    expect(undone(four).boxes).toEqual(three.boxes)
    expect(undone(undone(undone(undone(four)))).boxes).toEqual([])
    expect(undone(newDrawing([box])).boxes).toEqual([box])
  })

  it('finds the uppermost box under a point', () => {
    const above = { ...box, x: 20 }
    expect(boxAt([box, above], 25, 30)).toBe(1)
    expect(boxAt([box, above], 12, 30)).toBe(0)
    expect(boxAt([box, above], 40 + 10, 30)).toBe(-1)
  })
})
