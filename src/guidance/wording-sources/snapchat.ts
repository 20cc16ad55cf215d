/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'SS Snapchat': 'privacy-settings guide by StellarSand, page on Snapchat',
  'guides to Snapchat': 'guides to Snapchat’s privacy settings',
  'idx:29831280469, greasyfork 536981': 'two programs that read Snapchat’s web page, of 2025',
}
