/**
 * The words of an HTML e-mail. A document that the parser makes belongs to no window: nothing in it runs and nothing
 * is loaded; its words are taken out and it is thrown away.
 */
export function htmlText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const unread of body.querySelectorAll('script, style, noscript, template')) unread.remove()
  const lines: string[] = ['']
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE)
      lines.push(`${lines.pop()}${(node.textContent ?? '').replace(/\s+/g, ' ')}`)
    const isBlock = node instanceof Element && blocks.has(node.localName)
    if (isBlock) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (isBlock) lines.push('')
  }
  walk(body)
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

const blocks = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
)
