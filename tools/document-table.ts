/** Tables in a document of docs that are made, and never written by hand. */

export class NoMarkersError extends Error {
  override readonly name = 'NoMarkersError'
}

const end = '<!-- end -->'

/**
 * The document with this table between its markers.
 * @param from what the table is made of, as the first marker names it
 * @throws NoMarkersError
 */
export function withTable(document: string, table: string, from: string): string {
  const begin = `<!-- begin: made from ${from} by \`npm run format\` -->`
  const [before, rest = ''] = document.split(begin)
  const [, after] = rest.split(end)
  if (before === undefined || after === undefined)
    throw new NoMarkersError(`the document has no "${begin}" … "${end}"`)
  return `${before}${begin}\n\n${table}\n\n${end}${after}`
}
