import { fromBase64, toBase64 } from '../base64.ts'

/** Rows of the store as JSON and back, bytes included, so that nothing of a row depends on what it is a row of. */

export const toPlain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { $bytes: toBase64(part) } : part,
  )

/** @throws SyntaxError */
export const fromPlain = (text: string): unknown =>
  JSON.parse(text, (_key, part: unknown) => {
    const held = typeof part === 'object' && part !== null ? (part as { $bytes?: unknown }).$bytes : undefined
    return typeof held === 'string' ? fromBase64(held) : part
  })
