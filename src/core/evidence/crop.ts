/** Where a box of the page lies in a picture of the screen. Boxes are in CSS pixels, areas in pixels of the picture. */

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How a picture was made: which areas of which pictures were put where. */
export interface Geometry {
  width: number
  height: number
  parts: { from: string; area: Area; x: number; y: number }[]
}

// A browser rounds the picture's two sides for itself.
const tolerance = 2
// Of what layout leaves behind the point: 100.0000001 is 100.
const dust = 1e-4

const scaleOf = (viewport: Size, picture: Size): number | undefined => {
  if (!(viewport.width > 0 && viewport.height > 0)) return undefined
  const scale = picture.width / viewport.width
  return scale > 0 && Math.abs(viewport.height * scale - picture.height) <= tolerance ? scale : undefined
}

type Round = (value: number) => number

const areaOf = (box: Area, viewport: Size, picture: Size, start: Round, end: Round): Area | undefined => {
  // The picture itself says how large a CSS pixel is; `devicePixelRatio` can lag behind a zoom.
  const scale = scaleOf(viewport, picture)
  if (scale === undefined) return undefined
  const x = Math.max(0, start(box.x * scale))
  const y = Math.max(0, start(box.y * scale))
  const width = Math.min(picture.width, end((box.x + box.width) * scale)) - x
  const height = Math.min(picture.height, end((box.y + box.height) * scale)) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

const down: Round = (value) => Math.floor(value + dust)
const up: Round = (value) => Math.ceil(value - dust)

/** Every pixel that the box touches. `undefined` when it touches none, or the picture is not one of this viewport. */
export const around = (box: Area, viewport: Size, picture: Size): Area | undefined =>
  areaOf(box, viewport, picture, down, up)

/** Only pixels that lie wholly in the box. */
export const inside = (box: Area, viewport: Size, picture: Size): Area | undefined =>
  areaOf(box, viewport, picture, up, down)

/** What two boxes share; `undefined` when nothing. */
export function shared(one: Area, other: Area): Area | undefined {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

export const cut = (from: string, area: Area): Geometry => ({
  width: area.width,
  height: area.height,
  parts: [{ from, area, x: 0, y: 0 }],
})
