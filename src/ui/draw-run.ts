import type { DrawRun } from '../core/evidence/report/report-input.ts'

/** Pixels a point: sharp enough in print. */
const scale = 4
const families =
  '"Noto Sans", system-ui, "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", "Segoe UI Symbol", sans-serif'
// Assigned to no character, so that the browser draws what it draws for a missing one: Chromium a box, Firefox a box
// with the number in it, which is of another size beyond the first plane.
const unassigned = ['\ufdd0', '\u{1fffe}']
// Their parts are seen only together.
const isSequence = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/**
 * Draws a character that no font of the report holds with the fonts of the system, on a canvas that is never shown.
 * `undefined` where the system has no font for it either: the report then names it.
 */
export const drawRun: DrawRun = async (text, { size, bold }) => {
  const font = `${bold ? 'bold ' : ''}${size * scale}px ${families}`
  const drawn = draw(text, font)
  const boxes = unassigned.map((char) => draw(char, font))
  const isMissing = (part: string) => {
    const own = draw(part, font)
    return own !== undefined && boxes.some((box) => box !== undefined && isSameBox(own, box))
  }
  if (drawn === undefined || (isSequence.test(text) ? [text] : Array.from(text)).some(isMissing))
    return undefined
  const blob = await drawn.canvas.convertToBlob({ type: 'image/png' })
  return {
    png: new Uint8Array(await blob.arrayBuffer()),
    width: drawn.canvas.width / scale,
    height: drawn.canvas.height / scale,
    baseline: drawn.baseline / scale,
  }
}

interface Drawn {
  readonly canvas: OffscreenCanvas
  readonly pixels: Uint8ClampedArray
  readonly baseline: number
}

/** `undefined`: nothing is seen of it. */
function draw(text: string, font: string): Drawn | undefined {
  const measuring = new OffscreenCanvas(1, 1).getContext('2d')
  if (!measuring) return undefined
  measuring.font = font
  const metrics = measuring.measureText(text)
  const width = Math.ceil(Math.max(metrics.width, metrics.actualBoundingBoxRight))
  const baseline = Math.ceil(metrics.actualBoundingBoxAscent) + 1
  const height = baseline + Math.ceil(Math.max(metrics.actualBoundingBoxDescent, 0)) + 1
  if (width < 1 || height < 3) return undefined
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.font = font
  context.fillStyle = '#1a1c21'
  context.fillText(text, 0, baseline)
  const pixels = context.getImageData(0, 0, width, height).data
  return pixels.some((value) => value !== 0) ? { canvas, pixels, baseline } : undefined
}

/** Whether both have the same outline: the outermost rows and columns that are not empty. */
function isSameBox(one: Drawn, other: Drawn): boolean {
  const [mine, theirs] = [outline(one), outline(other)]
  return mine.length === theirs.length && mine.every((value, at) => value === theirs[at])
}

function outline({ canvas: { width, height }, pixels }: Drawn): number[] {
  const alpha = (x: number, y: number) => pixels[(y * width + x) * 4 + 3] ?? 0
  const columns = Array.from({ length: width }, (_, x) => x)
  const rows = Array.from({ length: height }, (_, y) => y)
  const inked = {
    rows: rows.filter((y) => columns.some((x) => alpha(x, y) > 0)),
    columns: columns.filter((x) => rows.some((y) => alpha(x, y) > 0)),
  }
  const [top = 0, bottom = 0] = [inked.rows[0], inked.rows.at(-1)]
  const [left = 0, right = 0] = [inked.columns[0], inked.columns.at(-1)]
  return [
    ...[right - left, bottom - top],
    ...inked.columns.flatMap((x) => [alpha(x, top), alpha(x, bottom)]),
    ...inked.rows.flatMap((y) => [alpha(left, y), alpha(right, y)]),
  ]
}
