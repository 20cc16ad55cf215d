/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = { MASTO: 'source code of Mastodon 4.7' }
