import { holds, isVisible, parentOf } from '../tree.ts'
import type { ListedMessage } from './list.ts'

/**
 * What scrolls the listed messages and shows nothing else, so that a picture of it leaves other people's chats out.
 * No class names: the nearest common ancestor that scrolls, and only when nothing speaks against it. Where it
 * cannot be proved there is none, for a wrong one would show what must not be shown.
 */
export function paneOf(messages: readonly ListedMessage[]): Element | undefined {
  const elements = messages.map(({ element }) => element)
  const [first] = elements
  // A frame's boxes are not those of the page.
  if (first === undefined || elements.some((one) => one.ownerDocument !== document)) return undefined
  const lane = commonOf(first, elements)
  const pane = lane && scrollerOf(lane)
  if (lane === undefined || pane === undefined) return undefined
  if (holdsMore(pane, elements) || standsBeside(lane, pane) || isCovered(pane)) return undefined
  return pane
}

export const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height })

/** What is drawn inside its border and beside its scroll bar. */
export function paneBox(pane: Element) {
  const { x, y } = pane.getBoundingClientRect()
  return {
    x: x + pane.clientLeft,
    y: y + pane.clientTop,
    width: pane.clientWidth,
    height: pane.clientHeight,
  }
}

/** The deepest element around all of them; of a single one, its parent. */
const commonOf = (first: Element, elements: readonly Element[]): Element | undefined => {
  let at = parentOf(first)
  while (at !== undefined && !elements.every((one) => holds(at as Element, one))) at = parentOf(at)
  return at
}

const scrollerOf = (lane: Element): Element | undefined => {
  for (let at: Element | undefined = lane; at !== undefined; at = parentOf(at)) {
    // What scrolls the whole page holds everything on it.
    if (at === document.body || at === document.documentElement) return undefined
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return undefined
}

const places =
  'nav,aside,[role="navigation"],[role="complementary"],[role="tablist"],[role="grid"],[role="listbox"],[role="tree"]'

/** A region of another kind in the pane that is no part of a message and holds none: a list of chats, perhaps. */
const holdsMore = (pane: Element, messages: readonly Element[]): boolean =>
  [...pane.querySelectorAll(places)].some(
    (place) => isVisible(place) && !messages.some((one) => one.contains(place) || place.contains(one)),
  )

/** Something with words to the left or right of the messages, all the way up to the pane. */
const standsBeside = (lane: Element, pane: Element): boolean => {
  const middle = lane.getBoundingClientRect()
  for (let at = lane; at !== pane; ) {
    const parent = parentOf(at)
    if (parent === undefined) return true
    for (const other of parent.children) {
      const box = other.getBoundingClientRect()
      const isLevel = box.bottom > middle.top && box.top < middle.bottom
      const isBeside = box.right <= middle.left + 1 || box.left >= middle.right - 1
      if (other !== at && isLevel && isBeside && hasWords(other) && isVisible(other)) return true
    }
    at = parent
  }
  return false
}

const hasWords = (element: Element): boolean => /\p{L}/u.test(element.textContent)

/** Looks through a net of points whether something with words lies over the pane, a small chat window for instance. */
const isCovered = (pane: Element): boolean => {
  const root = pane.getRootNode() as Document | ShadowRoot
  const { x, y, width, height } = paneBox(pane)
  const net = 8
  for (let row = 0; row <= net; row++) {
    for (let column = 0; column <= net; column++) {
      const hit = root.elementFromPoint(
        x + 2 + ((width - 4) * column) / net,
        y + 2 + ((height - 4) * row) / net,
      )
      if (hit !== null && !holds(pane, hit) && !holds(hit, pane) && hasWords(branchOf(hit, pane))) return true
    }
  }
  return false
}

/** All that is drawn with `hit` and does not hold the pane. */
const branchOf = (hit: Element, pane: Element): Element => {
  let branch = hit
  for (let at = parentOf(hit); at !== undefined && !holds(at, pane); at = parentOf(at)) branch = at
  return branch
}
