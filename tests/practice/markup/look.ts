/** A platform's style rules behind class names that look machine-made, as real ones do. */

export interface Look<Name extends string> {
  /** The class attribute's value for these rules. */
  readonly c: (...names: Name[]) => string
  readonly css: string
}

/** `rules` maps a readable name to CSS declarations; the page only ever shows the hashed name. */
export function createLook<Name extends string>(prefix: string, rules: Record<Name, string>): Look<Name> {
  const classOf = (name: string) => `${prefix}${hash(prefix + name)}`
  const css = Object.entries<string>(rules)
    .map(([name, declarations]) => `.${classOf(name)}{${declarations}}`)
    .join('\n')
  return { c: (...names) => names.map(classOf).join(' '), css }
}

/** FNV-1a, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value.toString(36)
}

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`)
