/**
 * A name that is one safe path segment in a ZIP and on every desktop, as the entry's schema asks, made from what
 * a file was called. `taken` holds the names of its neighbours in lower case; the new one is added to it.
 */
export function plainFileName(original: string, taken: Set<string>): string {
  const last = original.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? plain.slice(dot + 1).replace(/[^A-Za-z0-9]/g, '') : ''
  const stem = (dot > 0 ? plain.slice(0, dot) : plain)
    .replace(/\.+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
  // Windows keeps these for itself, whatever follows the dot.
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)
  const safe = stem === '' ? 'file' : isReserved ? `file-${stem}` : stem
  for (let n = 1; ; n++) {
    const number = n === 1 ? '' : `-${n}`
    const name = `${safe.slice(0, 80)}${number}${ending === '' ? '' : `.${ending.slice(0, 16)}`}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** A MIME type as browsers word it, without parameters; what is none becomes plain bytes. */
export const plainType = (type: string): string =>
  /^[a-z0-9][\w.+-]*\/[\w.+-]+$/i.test(type) ? type.toLowerCase() : 'application/octet-stream'
