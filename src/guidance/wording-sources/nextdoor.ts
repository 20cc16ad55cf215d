/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'techitcom.pages.dev': 'account of Nextdoor’s address setting',
}
