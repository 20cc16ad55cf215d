/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'idx:46590594077': 'program that reads Bumble’s messages',
}
