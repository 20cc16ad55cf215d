/** Rows of the store as JSON and back, bytes included, so that nothing of a row depends on what it is a row of. */

const chunk = 0x8000

const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  return btoa(parts.join(''))
}

export const toPlain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { $bytes: toBase64(part) } : part,
  )

/** @throws SyntaxError */
export const fromPlain = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) => {
    const held = typeof part === 'object' && part !== null ? (part as { $bytes?: unknown }).$bytes : undefined
    return typeof held === 'string' ? Uint8Array.from(atob(held), (char) => char.charCodeAt(0)) : part
  })
