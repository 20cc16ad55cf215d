import { childrenOf } from '../tree.ts'

/** The text of a message as a person reads it: emoji from their pictures, line breaks kept, hidden helpers left out. */

const never = new Set(['script', 'style', 'noscript', 'svg', 'button'])

const emojiOf = (image: Element): string =>
  image.getAttribute('alt') || image.getAttribute('data-plain-text') || ''

const keepsSpaces = (style: CSSStyleDeclaration) =>
  style.whiteSpaceCollapse === 'preserve' || /^(pre|break-spaces)/.test(style.whiteSpace)

interface Pen {
  text: string
  readonly left: ReadonlySet<Element>
  readonly apart: boolean
}

const newline = (pen: Pen) => {
  if (pen.text !== '' && !pen.text.endsWith('\n')) pen.text += '\n'
}

const writeText = (data: string, style: CSSStyleDeclaration, pen: Pen) => {
  if (keepsSpaces(style)) {
    pen.text += data
    return
  }
  const collapsed = data.replace(/[ \t\r\n\f]+/g, ' ')
  pen.text += /\s$/.test(pen.text) || pen.text === '' ? collapsed.replace(/^ /, '') : collapsed
}

const write = (element: Element, pen: Pen) => {
  if (pen.left.has(element) || never.has(element.localName)) return
  const view = element.ownerDocument.defaultView
  const style = view?.getComputedStyle(element)
  if (style === undefined || style.display === 'none' || style.visibility === 'hidden') return
  if (element.localName === 'br') {
    pen.text += '\n'
    return
  }
  if (element.localName === 'img') {
    pen.text += emojiOf(element)
    return
  }
  const before = element.previousSibling as HTMLElement | null
  const isBlock = !/^(inline|contents)/.test(style.display) || (pen.apart && before?.dir)
  if (isBlock) newline(pen)
  for (const node of childrenOf(element.shadowRoot ?? element)) {
    if (node.nodeType === Node.TEXT_NODE) writeText(node.nodeValue ?? '', style, pen)
    else if (node.nodeType === Node.ELEMENT_NODE) write(node as Element, pen)
  }
  if (isBlock) newline(pen)
}

/**
 * Visible text of `element` without the elements in `left`. Outer white space is dropped, the rest is verbatim.
 * @param apart begins a line after each part with a direction of its own: who is quoted, before what is quoted
 */
export function textOf(element: Element, left: readonly Element[] = [], apart = false): string {
  const pen: Pen = { text: '', left: new Set(left), apart }
  write(element, pen)
  return pen.text.trim()
}
