import { snapshotAttributes, snapshotTags } from '../../core/evidence/snapshot.ts'
import { childrenOf } from '../tree.ts'

/**
 * A copy of an element as plain HTML: only elements from a short list, only attributes that name or describe. What
 * an address was stays readable as `data-was-href`, where nothing follows it; pictures and players become words.
 */

export interface Limits {
  readonly nodes: number
  readonly depth: number
  /** Of text and attribute values together. */
  readonly characters: number
}

interface Copying {
  readonly inert: Document
  readonly limits: Limits
  nodes: number
  characters: number
  isCut: boolean
}

const kept = new Set(snapshotTags)
const left = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'base',
  'title',
  'head',
  'slot',
])
const shownAsWords: Readonly<Record<string, string>> = {
  img: 'Picture',
  svg: 'Drawing',
  math: 'Formula',
  canvas: 'Drawing',
  video: 'Video',
  audio: 'Sound',
  iframe: 'Frame',
  frame: 'Frame',
  object: 'Object',
  embed: 'Object',
  input: 'Field',
  textarea: 'Field',
  select: 'Field',
}
const described = new Set(snapshotAttributes)
const plain = /^(aria-[a-z-]+|data-(?!was-)[\w.-]+)$/
const asText = new Set(['href', 'src', 'id', 'action', 'poster'])
const longestValue = 2000

/** `copy` is a `div` in the inert document. Costs no more than the limits, however large the element is. */
export function plainCopy(
  element: Element,
  inert: Document,
  limits: Limits,
): { copy: HTMLElement; isCut: boolean } {
  const copying: Copying = { inert, limits, nodes: 0, characters: 0, isCut: false }
  const copy = inert.createElement('div')
  write(element, copy, 0, copying)
  if (copying.isCut) {
    const note = inert.createElement('p')
    note.textContent = '[The message goes on; only this much of its markup was kept.]'
    copy.append(note)
  }
  return { copy, isCut: copying.isCut }
}

/** A form's own properties can be hidden behind its fields' names; the prototype's cannot. */
const readBy = <T>(prototype: object, name: string) => {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (node: Node): T => getter?.call(node) as T
}
const nameOf = readBy<string>(Element.prototype, 'localName')
const attributesOf = readBy<NamedNodeMap>(Element.prototype, 'attributes')
const shadowOf = readBy<ShadowRoot | null>(Element.prototype, 'shadowRoot')

/** `undefined` once the limits are reached. */
const take = (text: string, copying: Copying): string | undefined => {
  const rest = copying.limits.characters - copying.characters
  if (text.length > rest) copying.isCut = true
  if (rest <= 0) return undefined
  copying.characters += Math.min(text.length, rest)
  return text.slice(0, rest)
}

const mayGoOn = (copying: Copying): boolean => {
  copying.nodes += 1
  if (copying.nodes > copying.limits.nodes) copying.isCut = true
  return copying.nodes <= copying.limits.nodes
}

const write = (element: Element, into: Element, depth: number, copying: Copying): void => {
  const name = nameOf(element)
  if (left.has(name) || !mayGoOn(copying)) return
  const words = shownAsWords[name]
  const copy = copying.inert.createElement(words === undefined && kept.has(name) ? name : 'span')
  if (!kept.has(name)) copy.setAttribute('data-was', name.slice(0, 64))
  describe(element, copy, copying)
  into.append(copy)
  if (words !== undefined) {
    copy.append(take(inWords(element, words), copying) ?? '')
    return
  }
  // What lies deeper than any message does is left out, so that no page can make us climb for ever.
  if (depth >= copying.limits.depth) {
    copying.isCut ||= element.hasChildNodes()
    return
  }
  for (const node of childrenOf(shadowOf(element) ?? element)) {
    if (node.nodeType === Node.ELEMENT_NODE) write(node as Element, copy, depth + 1, copying)
    else if (node.nodeType === Node.TEXT_NODE && mayGoOn(copying))
      copy.append(take(node.nodeValue ?? '', copying) ?? '')
    if (copying.nodes > copying.limits.nodes) return
  }
}

const describe = (element: Element, copy: Element, copying: Copying) => {
  for (const { name, value } of attributesOf(element)) {
    const as =
      described.has(name) || plain.test(name) ? name : asText.has(name) ? `data-was-${name}` : undefined
    const said = as === undefined ? undefined : take(value.slice(0, longestValue), copying)
    if (as !== undefined && said !== undefined) copy.setAttribute(as, said)
  }
}

/** An emoji's picture is its sign; any other picture says what it shows and how large it was drawn. */
const inWords = (element: Element, kind: string): string => {
  const name = element.getAttribute('alt') || element.getAttribute('aria-label') || ''
  if (element.localName === 'img' && /\p{Extended_Pictographic}/u.test(name) && !/\p{L}/u.test(name))
    return name
  const { width, height } = element.getBoundingClientRect()
  const size = `${Math.round(width)} × ${Math.round(height)}`
  return `[${kind}${name === '' ? '' : `: ${name}`}, ${size}]`
}
