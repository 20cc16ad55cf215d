/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'techitcom.pages.dev': 'undated account of Nextdoor’s address setting',
}
