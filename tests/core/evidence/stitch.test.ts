import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stitch, type Tile } from '../../../src/core/evidence/stitch.ts'

/**
 * A conversation whose every CSS row has a colour of its own (its number), looked at through a pane with other
 * people's chats around it (-1). Stitching must give back its rows, each once, and nothing of the others.
 */

const viewport = { width: 200, height: 120 }
const paneX = 60
const paneY = 15

interface Shot {
  /** Conversation row at the pane's upper edge. */
  readonly top: number
  readonly height: number
}

interface Given {
  readonly shots: readonly Shot[]
  readonly scale: number
  readonly rows: number
  /** How far the page shifted its own scroll position before each shot. */
  readonly shifts?: readonly number[]
  readonly id?: (row: number) => string
}

const every = 30

const tilesOf = ({ shots, scale, rows, shifts = [], id = (row) => `m${row}` }: Given): Tile[] =>
  shots.map(({ top, height }, i) => ({
    name: `tile-${i + 1}.png`,
    picture: { width: viewport.width * scale, height: viewport.height * scale },
    viewport,
    pane: { x: paneX, y: paneY, width: 100, height },
    scrollTop: top + (shifts[i] ?? 0),
    scrollHeight: rows + (shifts[i] ?? 0),
    // As a virtualised list: only messages near the window are in the page.
    anchors: Array.from({ length: Math.ceil(rows / every) }, (_, n) => n * every)
      .filter((row) => row > top - every && row < top + height + every)
      .map((row) => ({ id: id(row), top: row - top })),
  }))

/** The number of the conversation's row in one pixel of one tile. */
const pixel = ({ shots, scale }: Given, name: string, x: number, y: number): number => {
  const shot = shots[Number(name.match(/\d+/)?.[0]) - 1]
  const inPane = y / scale - paneY
  const isBeside = x < paneX * scale || x >= (paneX + 100) * scale
  return shot === undefined || isBeside || inPane < 0 || inPane >= shot.height
    ? -1
    : Math.floor(shot.top + inPane)
}

/** Draws as anyone may who has the tiles and the geometry; a column at either edge stands for the width. */
const drawn = (given: Given, maxHeight = 100_000): number[][] =>
  stitch(tilesOf(given), maxHeight).map(({ width, height, parts }) => {
    expect(width).toBe(100 * given.scale)
    const rows: number[] = Array.from({ length: height }, () => Number.NaN)
    for (const { from, area, x, y } of parts) {
      expect([x, area.width]).toEqual([0, width])
      for (let row = 0; row < area.height; row++) {
        if (!Number.isNaN(rows[y + row])) throw new Error('a pixel is painted twice')
        const left = pixel(given, from, area.x, area.y + row)
        const right = pixel(given, from, area.x + area.width - 1, area.y + row)
        rows[y + row] = left === right ? left : -1
      }
    }
    return rows
  })

const span = (from: number, to: number, scale: number) =>
  Array.from({ length: (to - from) * scale }, (_, i) => Math.floor(from + i / scale))

describe('a long picture', () => {
  it('gives back the conversation from any overlapping tiles, at any zoom, whatever the page does to its scroll position', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 0, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 13, maxLength: 13 }),
        fc.constantFrom(1, 2, 3),
        fc.integer({ min: 92, max: 104 }),
        (steps, shifts, scale, height) => {
          const bottom = 1500
          const tops = [0, ...steps].map(
            (_, i) => bottom - steps.slice(0, i).reduce((sum, one) => sum + one, 0),
          )
          const given = { shots: tops.map((top) => ({ top, height })), scale, rows: 2000, shifts }
          expect(drawn(given)).toEqual([span(tops.at(-1) ?? 0, bottom + height, scale)])
        },
      ),
    )
  })

  it('is cut into several, oldest first, where one would be too high', () => {
    const given = { shots: [200, 130, 60, 0].map((top) => ({ top, height: 100 })), scale: 2, rows: 400 }
    const pictures = drawn(given, 250)
    expect(pictures.map(({ length }) => length)).toEqual([250, 250, 100])
    expect(pictures.flat()).toEqual(span(0, 300, 2))
  })

  it('leaves out nothing and adds nothing when the person scrolls down in between or the pane changes its height', () => {
    const shots = [
      { top: 300, height: 100 },
      { top: 240, height: 90 },
      { top: 260, height: 100 },
      { top: 180, height: 100 },
      { top: 180, height: 60 },
    ]
    expect(drawn({ shots, scale: 1, rows: 500 })).toEqual([span(180, 400, 1)])
  })

  it('begins anew where there is a gap or nothing that both tiles share', () => {
    const gap = { shots: [400, 250].map((top) => ({ top, height: 100 })), scale: 1, rows: 600 }
    expect(drawn(gap)).toEqual([span(250, 350, 1), span(400, 500, 1)])
    const strangers = { ...gap, shifts: [0, 70], id: (row: number) => `m${row}` }
    expect(drawn(strangers)).toHaveLength(2)
  })

  it('goes by the scroll position only where no message is shared and the page has not grown', () => {
    const given = {
      shots: [
        { top: 300, height: 20 },
        { top: 290, height: 20 },
      ],
      scale: 1,
      rows: 500,
    }
    const without = tilesOf(given).map((tile) => ({ ...tile, anchors: [] }))
    expect(stitch(without, 1000)).toMatchObject([{ height: 30 }])
    const grown = without.map((tile, i) => ({ ...tile, scrollHeight: 500 + i }))
    expect(stitch(grown, 1000)).toHaveLength(2)
  })

  it('does not go by messages that only look alike, and lets the many outvote the one that moved', () => {
    const twin = 'shown-00000000000000aa'
    const given = { shots: [300, 240].map((top) => ({ top, height: 100 })), scale: 1, rows: 500 }
    const [first, second] = tilesOf(given)
    if (first === undefined || second === undefined) throw new Error('two tiles')
    const confused = {
      ...second,
      anchors: [
        ...second.anchors,
        { id: twin, top: 0 },
        { id: `${twin}-2`, top: 50 },
        { id: 'moved', top: 0 },
      ],
    }
    const before = { ...first, anchors: [...first.anchors, { id: twin, top: 1 }, { id: 'moved', top: 1 }] }
    expect(stitch([before, confused], 1000)).toMatchObject([{ height: 160 }])
  })

  it('uses no tile whose pane lies outside the picture or whose zoom differs', () => {
    const given = { shots: [300, 240, 180].map((top) => ({ top, height: 100 })), scale: 1, rows: 500 }
    const [first, second, third] = tilesOf(given)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three tiles')
    const away = { ...second, pane: { ...second.pane, x: 900 } }
    expect(stitch([first, away, third], 1000)).toHaveLength(2)
    const zoomed = { ...second, picture: { width: 400, height: 240 } }
    expect(stitch([first, zoomed, third], 1000).map(({ width }) => width)).toEqual([100, 200, 100])
    expect(stitch([], 1000)).toEqual([])
  })
})
