/** Runs in the page: makes `html` its document. Unlike DOMParser this builds declared shadow roots; adopting keeps them. */
export const draw = (html: string): void => {
  const parsed = Document.parseHTMLUnsafe(html)
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement)
}
