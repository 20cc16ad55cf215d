import { isUsable } from '../tree.ts'
import type { Box } from './corner.ts'
import type { Place } from './locate.ts'

const round = (first: Box, second: Box): Box => {
  const left = Math.min(first.left, second.left)
  const top = Math.min(first.top, second.top)
  return {
    left,
    top,
    width: Math.max(first.left + first.width, second.left + second.width) - left,
    height: Math.max(first.top + first.height, second.top + second.height) - top,
  }
}

/** As seen from the top window: what lies in a frame is measured from the frame's own corner. */
const boxOf = (element: Element): Box => {
  let { left, top, width, height } = element.getBoundingClientRect()
  let frame = element.ownerDocument.defaultView?.frameElement
  while (frame) {
    const outer = frame.getBoundingClientRect()
    left += outer.left + frame.clientLeft
    top += outer.top + frame.clientTop
    frame = frame.ownerDocument.defaultView?.frameElement
  }
  return { left, top, width, height }
}

/** Around the label and its controls. `undefined` when the page no longer has them. */
export function boxAround(place: Place): Box | undefined {
  if (!place.every((element) => element.isConnected && isUsable(element))) return undefined
  // A native input under a drawn switch may be nowhere and of no size.
  const boxes = place.map(boxOf).filter(({ width, height }) => width > 1 && height > 1)
  const [first, ...rest] = boxes
  return first === undefined ? undefined : rest.reduce(round, first)
}

export const isInView = ({ top, height, left, width }: Box, view: Window): boolean =>
  top + height > 0 && top < view.innerHeight && left + width > 0 && left < view.innerWidth
