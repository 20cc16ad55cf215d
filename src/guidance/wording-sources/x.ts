/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  XWEB: 'X’s own web program and language files, from a public copy',
  XTOUR: 'written tour of x.com’s settings',
  SS: 'privacy-settings guide by StellarSand, page on Twitter',
  'XDM1, XDM2, XDM3': 'three programs that read X’s messages, one of them twitter-dm-to-obsidian',
}
