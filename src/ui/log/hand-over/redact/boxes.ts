import type { Area as Box, Size } from '../../../../core/evidence/crop.ts'

/** Boxes over a picture, in whole pixels of the picture. Pure, so that it can be tested without a page. */

export type { Box, Size }

/** What is drawn now, what is chosen, and what was drawn before. */
export interface Drawing {
  readonly boxes: readonly Box[]
  readonly chosen: number | undefined
  readonly before: readonly (readonly Box[])[]
}

/** Smaller ones are a slip of the hand. */
export const smallest = 8

export const newDrawing = (boxes: readonly Box[]): Drawing => ({
  boxes,
  chosen: boxes.length > 0 ? 0 : undefined,
  before: [],
})

/** Inside the picture, at least `smallest` wide and high, and covering every pixel that it touches. */
export function fitted({ x, y, width, height }: Box, picture: Size): Box {
  const left = Math.max(0, Math.min(Math.floor(x), picture.width - smallest))
  const top = Math.max(0, Math.min(Math.floor(y), picture.height - smallest))
  const right = Math.min(picture.width, Math.max(Math.ceil(x + width), left + smallest))
  const bottom = Math.min(picture.height, Math.max(Math.ceil(y + height), top + smallest))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** As a whole, up to the edge. */
export const moved = (box: Box, dx: number, dy: number, picture: Size): Box => ({
  ...box,
  x: Math.max(0, Math.min(Math.round(box.x + dx), picture.width - box.width)),
  y: Math.max(0, Math.min(Math.round(box.y + dy), picture.height - box.height)),
})

/** By its lower right corner. */
export const resized = (box: Box, dx: number, dy: number, picture: Size): Box =>
  fitted(
    { ...box, width: Math.max(smallest, box.width + dx), height: Math.max(smallest, box.height + dy) },
    picture,
  )

/** A quarter of the picture each way, in its middle; a later one lies aside, so that both are seen. */
export const middleBox = (picture: Size, before = 0): Box => {
  const { width, height } = picture
  const box = fitted(
    { x: (width * 3) / 8, y: (height * 3) / 8, width: width / 4, height: height / 4 },
    picture,
  )
  const aside = (before % 6) * Math.max(4, Math.round(Math.min(width, height) / 20))
  return moved(box, aside, aside, picture)
}

const put = (drawing: Drawing, boxes: readonly Box[], chosen: number | undefined): Drawing => ({
  boxes,
  chosen,
  before: [...drawing.before.slice(-99), drawing.boxes],
})

export const added = (drawing: Drawing, box: Box): Drawing =>
  put(drawing, [...drawing.boxes, box], drawing.boxes.length)

export const replaced = (drawing: Drawing, index: number, box: Box): Drawing =>
  put(drawing, drawing.boxes.with(index, box), index)

export function removed(drawing: Drawing, index: number): Drawing {
  const boxes = drawing.boxes.filter((_, at) => at !== index)
  return put(drawing, boxes, boxes.length === 0 ? undefined : Math.min(index, boxes.length - 1))
}

export function undone({ boxes, before }: Drawing): Drawing {
  const last = before.at(-1)
  if (last === undefined) return { boxes, chosen: boxes.length > 0 ? 0 : undefined, before }
  return { boxes: last, chosen: last.length > 0 ? last.length - 1 : undefined, before: before.slice(0, -1) }
}

/** The uppermost box under a point. */
export const boxAt = (boxes: readonly Box[], x: number, y: number): number =>
  boxes.findLastIndex((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
