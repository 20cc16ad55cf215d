/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'help.pinterest.com': 'Pinterest’s help page on privacy and data settings',
  'noided.org': 'guide to Pinterest by noided.org',
}
