/** A key's fingerprint as people write it down: in fours or in pairs, with colons, in capitals, over two lines. */

/** 64 small hex digits; `undefined` when it is no fingerprint. */
export function readFingerprint(written: string): string | undefined {
  const digits = written.replace(/[\s\p{Cf}:.\-–]/gu, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(digits) ? digits : undefined
}
