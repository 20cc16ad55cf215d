import { type Area, type Geometry, inside, type Size } from './crop.ts'

/**
 * One long picture from pictures of the screen that were taken while a conversation was scrolled. The places are
 * worked out from the messages that two pictures share, since a page that loads older ones moves its own scroll
 * position. Whoever copies each part's area to its place gets the same pixels.
 */

export interface Tile {
  readonly name: string
  readonly picture: Size
  /** CSS pixels, as are all that follow. */
  readonly viewport: Size
  readonly pane: Area
  readonly scrollTop: number
  readonly scrollHeight: number
  /** Messages in the page, in view or not: the distance of each from the pane's upper edge. */
  readonly anchors: readonly { readonly id: string; readonly top: number }[]
}

interface Placed {
  readonly name: string
  readonly area: Area
  /** Of the area's upper edge, in picture pixels, from that of the run's first. */
  readonly y: number
}

/**
 * The pictures, oldest part of the conversation first, each at most `maxHeight` pixels high. Where it cannot be
 * proved how two tiles lie to each other, a new picture begins.
 * @param tiles in the order in which they were taken: newest part of the conversation first
 */
export function stitch(tiles: readonly Tile[], maxHeight: number): Geometry[] {
  return runsOf(tiles)
    .flatMap((run) => withoutGaps(uncovered(run)))
    .reverse()
    .flatMap((run) => pictureOf(run, maxHeight))
}

/** A digest stands for the words and the minute: of two equal messages nobody can say which is which. */
const twins = ({ anchors }: Tile): ReadonlySet<string> =>
  new Set(anchors.flatMap(({ id }) => /^(shown-[0-9a-f]{16})-\d+$/.exec(id)?.[1] ?? []))

const anchorsOf = (tile: Tile, not: ReadonlySet<string>) =>
  new Map(
    tile.anchors
      .filter(({ id }) => !not.has(id.replace(/^(shown-[0-9a-f]{16})-\d+$/, '$1')))
      .map(({ id, top }) => [id, top]),
  )

/** How far the content moved down between two tiles; what most shared messages agree on. */
const movedBy = (before: Tile, after: Tile): number | undefined => {
  const not = new Set([...twins(before), ...twins(after)])
  const known = anchorsOf(before, not)
  const votes = new Map<number, { count: number; sum: number; distance: number }>()
  for (const [id, top] of anchorsOf(after, not)) {
    const was = known.get(id)
    if (was === undefined) continue
    const moved = top - was
    const vote = votes.get(Math.round(moved)) ?? { count: 0, sum: 0, distance: Number.POSITIVE_INFINITY }
    // Of two equal votes the one that was nearer to the seam decides.
    const distance = Math.min(vote.distance, Math.abs(was))
    votes.set(Math.round(moved), { count: vote.count + 1, sum: vote.sum + moved, distance })
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count || a.distance - b.distance)
  if (best !== undefined) return best.sum / best.count
  return before.scrollHeight === after.scrollHeight ? before.scrollTop - after.scrollTop : undefined
}

const runsOf = (tiles: readonly Tile[]): Placed[][] => {
  const runs: Placed[][] = []
  let before: { tile: Tile; area: Area; top: number } | undefined
  for (const tile of tiles) {
    const area = inside(tile.pane, tile.viewport, tile.picture)
    if (area === undefined) {
      before = undefined
      continue
    }
    const scale = tile.picture.width / tile.viewport.width
    const moved =
      before !== undefined &&
      before.area.width === area.width &&
      before.tile.picture.width / before.tile.viewport.width === scale
        ? movedBy(before.tile, tile)
        : undefined
    // Added up in CSS pixels and rounded once each, or errors would grow with every tile.
    const top = moved === undefined || before === undefined ? 0 : before.top - moved
    if (moved === undefined) runs.push([])
    runs.at(-1)?.push({ name: tile.name, area, y: Math.round(top * scale) })
    before = { tile, area, top }
  }
  return runs
}

const endOf = ({ y, area }: Placed) => y + area.height

/** From top to bottom, less those that show nothing of their own. */
const uncovered = (run: readonly Placed[]): Placed[] => {
  const kept: Placed[] = []
  for (const tile of run.toSorted((a, b) => a.y - b.y || endOf(b) - endOf(a))) {
    const last = kept.at(-1)
    if (last === undefined || endOf(tile) > endOf(last)) kept.push(tile)
  }
  return kept
}

/** Newest first, as the runs are. */
const withoutGaps = (run: readonly Placed[]): Placed[][] => {
  const pieces: Placed[][] = []
  for (const tile of run) {
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    if (piece === undefined || last === undefined || endOf(last) < tile.y) pieces.push([tile])
    else piece.push(tile)
  }
  return pieces.reverse()
}

/** The seam lies in the middle of what two tiles share: dates and buttons that float lie at the edges. */
const pictureOf = (run: readonly Placed[], maxHeight: number): Geometry[] => {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const total = endOf(last) - first.y
  const pictures: Geometry[] = Array.from({ length: Math.ceil(total / maxHeight) }, (_, i) => ({
    width: first.area.width,
    height: Math.min(maxHeight, total - i * maxHeight),
    parts: [],
  }))
  let from = first.y
  for (const [i, tile] of run.entries()) {
    const next = run[i + 1]
    const seam = next === undefined ? endOf(tile) : next.y + Math.floor((endOf(tile) - next.y) / 2)
    const to = Math.max(from, Math.min(seam, endOf(tile)))
    // Cut where one picture ends and the next begins.
    for (let at = from; at < to; ) {
      const nth = Math.floor((at - first.y) / maxHeight)
      const end = Math.min(to, first.y + (nth + 1) * maxHeight)
      pictures[nth]?.parts.push({
        from: tile.name,
        area: { x: tile.area.x, y: tile.area.y + at - tile.y, width: tile.area.width, height: end - at },
        x: 0,
        y: at - first.y - nth * maxHeight,
      })
      at = end
    }
    from = to
  }
  return pictures
}
