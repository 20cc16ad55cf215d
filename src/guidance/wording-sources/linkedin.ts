/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'SS LinkedIn': 'privacy-settings guide by StellarSand, page on LinkedIn',
  'LI-B': 'tests and notes of linkedin-mcp, measured on LinkedIn’s settings',
  'LI-A, LI-B': 'two programs that read LinkedIn’s messages, measured in 2026',
}
