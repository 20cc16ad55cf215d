/** Ids that look random and are always the same for the same key. */

/** Upper-case hexadecimal digits. */
export function digitsFor(key: string, length: number): string {
  let value = 0x811c9dc5
  let digits = ''
  for (let round = 0; digits.length < length; round++) {
    for (const char of `${round}${key}`)
      value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
    digits += value.toString(16).padStart(8, '0')
  }
  return digits.slice(0, length).toUpperCase()
}

export function uuidFor(key: string): string {
  const d = digitsFor(key, 32).toLowerCase()
  return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-a${d.slice(17, 20)}-${d.slice(20)}`
}
