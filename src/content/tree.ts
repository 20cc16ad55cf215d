/** The page as a person meets it: open shadow roots and same-origin frames are part of it, hidden things are not. */

export type Root = Document | ShadowRoot

export const headings = 'h1,h2,h3,h4,[role="heading"]'

const frameDocument = (frame: HTMLIFrameElement): Document | undefined => {
  try {
    return frame.contentDocument ?? undefined
  } catch {
    return undefined // another origin: not ours to read
  }
}

/** The root itself, then every open shadow root and same-origin frame below it, in document order. */
export const rootsOf = (root: Root): Root[] => [root, ...rootsBelow(root)]

/** Those below alone; an element's own shadow root is the first. */
export function rootsBelow(root: Root | Element): Root[] {
  const roots: Root[] = []
  if ('shadowRoot' in root && root.shadowRoot !== null) roots.push(...rootsOf(root.shadowRoot))
  // Any element may be a host; a walker passes over 20,000 in an eighth of the time that `querySelectorAll('*')` takes.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode() !== null) {
    const element = walker.currentNode as Element
    if (element.shadowRoot !== null) roots.push(...rootsOf(element.shadowRoot))
    if (element.localName === 'iframe') {
      const inner = frameDocument(element as HTMLIFrameElement)
      if (inner?.documentElement) roots.push(...rootsOf(inner))
    }
  }
  return roots
}

const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get

/** As `childNodes`, which a form hides behind a field of that name. */
export const childrenOf = (node: Node): Iterable<ChildNode> => childNodes?.call(node)

/** The parent across shadow and frame boundaries. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  if ('host' in root) return (root as ShadowRoot).host
  return element.ownerDocument.defaultView?.frameElement ?? undefined
}

/** `closest` across boundaries; the element itself counts. */
export function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    if (at.matches(selector)) return at
  }
  return undefined
}

/** Like `Node.contains`, across boundaries; an element contains itself. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = parentOf(at)) if (at === outer) return true
  return false
}

/** Those that lie in none of the others. Climbing costs the depth of the page; comparing every two, its square. */
export const outermost = (elements: readonly Element[]): Element[] => {
  const all = new Set(elements)
  const isInside = (element: Element): boolean => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) if (all.has(at)) return true
    return false
  }
  return elements.filter((element) => !isInside(element))
}

const overlay =
  'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],[role="menu"],[role="tooltip"],[role="listbox"]'

/**
 * Dialogs and menus lie over the page and may show a choice that nobody has confirmed.
 * @param page the one dialog that is itself the page, if there is one
 */
export function isOverlaid(element: Element, page?: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at))
    if (at !== page && at.matches(overlay)) return true
  return false
}

/** The only dialog that a person sees; `undefined` where there are several, for any could lie over the others. */
export function onlyDialog(roots: readonly Root[]): Element | undefined {
  const found = outermost(
    roots.flatMap((root) => [...root.querySelectorAll('dialog,[role="dialog"]')].filter(isVisible)),
  )
  return found.length === 1 ? found[0] : undefined
}

const isDrawn = (element: Element, opacity: boolean): boolean =>
  element.checkVisibility({ opacityProperty: opacity, visibilityProperty: true, contentVisibilityAuto: true })

/** Somewhere a person could scroll to: not pushed off the left or top edge, as hidden texts are. */
const isOnCanvas = (element: Element, least: number): boolean => {
  const box = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  const left = box.right + (view?.scrollX ?? 0)
  const top = box.bottom + (view?.scrollY ?? 0)
  return box.width >= least && box.height >= least && left > 0 && top > 0
}

const isConcealed = (element: Element): boolean =>
  closest(element, '[aria-hidden="true"],[inert],[hidden]') !== undefined

const frameIsDrawn = (element: Element): boolean => {
  const frame = element.ownerDocument.defaultView?.frameElement
  return !frame || (isDrawn(frame, true) && frameIsDrawn(frame))
}

/** A text that a person sees. */
export const isVisible = (element: Element): boolean =>
  isDrawn(element, true) && isOnCanvas(element, 2) && !isConcealed(element) && frameIsDrawn(element)

/**
 * A control that a person can use. Native inputs are often transparent or clipped to a point under a drawn
 * switch (X does both), so only what takes no part in the page at all is ruled out.
 */
export const isUsable = (control: Element): boolean =>
  isDrawn(control, false) &&
  // A switch that is all drawn by a style sheet has no height where that is missing; its state is in the markup.
  isOnCanvas(control, control.matches('input,[aria-checked],[aria-pressed]') ? 0 : 1) &&
  !isConcealed(control) &&
  frameIsDrawn(control)
