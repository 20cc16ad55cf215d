/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'idx:47731529978': 'guides, and a program that reads YouTube’s settings',
  'guides to YouTube': 'guides to YouTube’s privacy settings',
}
