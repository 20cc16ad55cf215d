import type { PagePart } from '../../core/evidence/page-part.ts'
import { isVisible, rootsOf } from '../tree.ts'
import { digest, type ListedMessage } from './list.ts'
import { boxOf } from './pane.ts'

/**
 * What can be saved of a page that no reader knows: the words that are selected, and the words in view. Nothing is
 * known of who wrote them, so nobody is named and the direction stays unknown.
 */

const part = (id: PagePart, element: Element, text: string, raw: string): ListedMessage => ({
  row: {
    id: digest(`${id}\n${text}`).replace(/^shown/, id),
    text,
    direction: 'unknown',
    directionBasis: [],
    reactions: [],
    media: [],
    inView: true,
  },
  element,
  layout: { id },
  raw: { text: raw },
})

const longest = 200_000

/** Frames of the same origin have selections of their own; web mail shows a letter in one. */
const selected = (document: Document): ListedMessage | undefined => {
  const documents = rootsOf(document).filter((root): root is Document => 'defaultView' in root)
  for (const one of documents) {
    const selection = one.getSelection()
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) continue
    const range = selection.getRangeAt(0)
    const raw = selection.toString().slice(0, longest)
    const text = raw.trim()
    const { commonAncestorContainer: common } = range
    const element = common.nodeType === Node.ELEMENT_NODE ? (common as Element) : common.parentElement
    if (text === '' || element === null) continue
    const box = boxOf(range.getBoundingClientRect())
    return { ...part('selection', element, text, raw), ...(one === document && { box }) }
  }
  return undefined
}

const isSeen = (node: Text, range: Range): boolean => {
  const view = node.ownerDocument.defaultView
  range.selectNodeContents(node)
  return [...range.getClientRects()].some(
    ({ top, bottom, left, right }) =>
      bottom > 0 && right > 0 && top < (view?.innerHeight ?? 0) && left < (view?.innerWidth ?? 0),
  )
}

const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline')

const blockOf = (element: Element): Element => {
  let at = element
  while (isInline(at) && at.parentElement !== null) at = at.parentElement
  return at
}

const noWords = 'script,style,noscript,template,textarea,option'

/** The words that a picture of the screen shows, a line for each block. */
const inView = (document: Document): ListedMessage | undefined => {
  const lines: string[] = []
  let last: Element | undefined
  let length = 0
  for (const root of rootsOf(document)) {
    const owner = root.ownerDocument ?? (root as Document)
    const range = owner.createRange()
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null && length < longest; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      if (parent === null || words.trim() === '' || parent.closest(noWords) !== null) continue
      if (!isSeen(node as Text, range) || !isVisible(parent)) continue
      const block = blockOf(parent)
      if (block === last) lines.push((lines.pop() ?? '') + words)
      else lines.push(words)
      last = block
      length += words.length
    }
  }
  const text = lines.map((line) => line.trim()).join('\n')
  const { body } = document
  return body === null ? undefined : part('visible-page', body, text, text)
}

/** What is selected, if anything is, and what is in view. */
export const pageParts = (document: Document): ListedMessage[] =>
  [selected(document), inView(document)].filter((one) => one !== undefined)
