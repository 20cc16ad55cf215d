/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = { BSKY: 'source code of a copy of Bluesky’s web app' }
