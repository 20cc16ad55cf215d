import { childrenOf } from './tree.ts'

/**
 * Put into the page only when the clinician asks for a report of a page that was not recognised: an outline of its
 * elements for whoever mends the pack. No text, no attribute value but those that say what kind of thing it is.
 */

declare global {
  var chaperoneOutline: (() => string) | undefined
}

// Enough for any settings page, and less than anybody would have to read through.
const most = { lines: 3000, depth: 60, alike: 3 }

/** Values out of closed lists of the standards; a page cannot write a name into them. */
const kinds: Readonly<Record<string, RegExp>> = {
  role: /^[a-z]{3,20}$/,
  type: /^(checkbox|radio|text|password|button|submit|search|email|tel|hidden)$/,
  'aria-checked': /^(true|false|mixed)$/,
  'aria-pressed': /^(true|false|mixed)$/,
  'aria-selected': /^(true|false)$/,
  'aria-hidden': /^(true|false)$/,
}
// A name that the platform made up may hold an id; what is not plain is left out.
const plainName = /^[a-z][a-z-]{0,40}$/
const passedOver = 'script,style,link,meta,noscript,template,svg *,path'

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .flatMap(({ name, value }) => {
      if (name === 'class' || name === 'style' || !plainName.test(name)) return []
      return kinds[name]?.test(value) === true ? [`${name}=${value}`] : [name]
    })
    .sort()
    .join(' ')

const lineOf = (element: Element): string => {
  const attributes = attributesOf(element)
  // Custom elements are part of the structure; a name that is not plain may be made from an id.
  const tag = plainName.test(element.localName) ? element.localName : 'x'
  return attributes === '' ? tag : `${tag} [${attributes}]`
}

const elementsOf = (root: Element | ShadowRoot): Element[] =>
  [...childrenOf(root)].filter(
    (node): node is Element => node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(passedOver),
  )

const frameBody = (element: Element): Element | undefined => {
  if (element.localName !== 'iframe') return undefined
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? undefined
  } catch {
    return undefined // another origin: not ours to read
  }
}

const inside = (element: Element): [mark: string, elements: Element[]] => {
  if (element.shadowRoot !== null) return ['#shadow', elementsOf(element.shadowRoot)]
  const body = frameBody(element)
  return body === undefined ? ['', elementsOf(element)] : ['#frame', [body]]
}

function outline(): string {
  const lines: string[] = [`html lang=${document.documentElement.lang.slice(0, 2)}`]
  const write = (element: Element, depth: number): void => {
    if (lines.length >= most.lines || depth > most.depth) return
    const [mark, elements] = inside(element)
    lines.push(`${' '.repeat(depth)}${lineOf(element)}${mark === '' ? '' : ` ${mark}`}`)
    let last = ''
    let alike = 0
    for (const child of elements) {
      const line = lineOf(child)
      alike = line === last ? alike + 1 : 0
      last = line
      // A list of hundreds is told by its first three.
      if (alike < most.alike) write(child, depth + 1)
      else if (alike === most.alike) lines.push(`${' '.repeat(depth + 1)}…`)
    }
  }
  write(document.body, 0)
  return lines.slice(0, most.lines).join('\n')
}

globalThis.chaperoneOutline = outline
