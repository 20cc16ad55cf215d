/**
 * What the snapshot of a message's markup may hold: words, their order and what describes them. No address, no
 * style, no script and nothing that loads. The list is applied when the snapshot is made and again when it is shown.
 */

export const snapshotTags: readonly string[] = (
  'div span p br b strong i em u s del ins small sub sup mark q code pre blockquote abbr bdi bdo time ul ol li dl dt dd ' +
  'h1 h2 h3 h4 h5 h6 section article header footer figure figcaption table thead tbody tr td th'
).split(' ')

/** Besides `aria-…` and `data-…`. */
export const snapshotAttributes: readonly string[] = ['dir', 'lang', 'role', 'title', 'datetime']

/** For DOMPurify. */
export const snapshotRules = () => ({
  ALLOWED_TAGS: [...snapshotTags],
  ALLOWED_ATTR: [...snapshotAttributes],
  ALLOW_ARIA_ATTR: true,
  ALLOW_DATA_ATTR: true,
})

const head =
  '<!doctype html>\n<html><head><meta charset="utf-8">' +
  // Whoever opens the file by itself: nothing loads and nothing runs there either.
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
  '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">' +
  '<title>Snapshot</title></head><body>\n'
const foot = '\n</body></html>\n'

/** The whole file around sanitised markup. */
export const snapshotDocument = (html: string): string => `${head}${html}${foot}`

/** The markup in a file that `snapshotDocument` made; of any other, all of it. */
export const snapshotMarkup = (file: string): string =>
  file.startsWith(head) && file.endsWith(foot) ? file.slice(head.length, -foot.length) : file
