/** The paragraphs of a text: what stands between line breaks of any kind. Many empty ones, or spaces, in a row are counted. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let empty = 0
  const flush = () => {
    if (empty > maxEmpty) paragraphs.push(`[${empty} empty lines]`)
    else paragraphs.push(...Array.from({ length: empty }, () => ''))
    empty = 0
  }
  for (const paragraph of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    if (paragraph.trim() === '') empty++
    else {
      flush()
      paragraphs.push(paragraph.replace(/\s{201,}/gu, (spaces) => ` [${spaces.length} spaces] `))
    }
  }
  flush()
  return paragraphs
}

const maxEmpty = 3
