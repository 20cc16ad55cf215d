/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {}
