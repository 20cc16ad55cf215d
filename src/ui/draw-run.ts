import type { DrawRun } from '../core/evidence/report/report-input.ts'

/** Pixels a point: sharp enough in print. */
const scale = 4
const families =
  '"Noto Sans", system-ui, "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", "Segoe UI Symbol", sans-serif'
// Assigned to no character, so that every font draws what it draws for a missing one.
const missing = '\u{1fffe}'

/**
 * Draws a character that no font of the report holds with the fonts of the system, on a canvas that is never shown.
 * `undefined` where the system has no font for it either: the report then names it.
 */
export const drawRun: DrawRun = async (text, { size, bold }) => {
  const font = `${bold ? 'bold ' : ''}${size * scale}px ${families}`
  const drawn = draw(text, font)
  if (drawn === undefined || isSame(drawn, draw(missing, font))) return undefined
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

const isSame = (one: Drawn, other: Drawn | undefined): boolean =>
  other !== undefined &&
  one.canvas.width === other.canvas.width &&
  one.pixels.length === other.pixels.length &&
  one.pixels.every((value, at) => value === other.pixels[at])
