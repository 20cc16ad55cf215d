/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'idx:13939534445': 'Arabic translation of Discord’s settings with their English labels',
  threadloaf: 'twenty messages of Discord’s pages of 2024 and 2025, in kershner/threadloaf',
}
