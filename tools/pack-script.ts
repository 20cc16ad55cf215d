import type { Platform } from '../src/core/audit/types.ts'

/**
 * A pack as a page loads it: what the content script uses and nothing else, and what stands in it more than once
 * (the same fields of three layouts, the same source under forty labels) written once. A page of any platform has
 * 60 kB for all of our scripts.
 */
export function packScript(platform: Platform): string {
  const { pages, manual: _manual, ...used } = platform
  const seen = { ...used, manual: [], pages: pages.map((page) => ({ ...page, title: '', link: '' })) }
  const parts = new Parts()
  parts.count(seen)
  const written = parts.write(seen)
  return `globalThis.chaperonePack=(()=>{${parts.declarations()}return ${written}})()\n`
}

const isPlainName = /^[A-Za-z_$][\w$]*$/

/** Shorter than this, a name and its declaration would be no shorter. */
const worthNaming = 24

/** Nothing in a pack is ever written to, so two places may hold one object. */
class Parts {
  private readonly times = new Map<string, number>()
  private readonly names = new Map<string, string>()
  private readonly declared: string[] = []

  count(value: unknown): void {
    const key = JSON.stringify(value)
    const before = this.times.get(key) ?? 0
    this.times.set(key, before + 1)
    // What lies inside is only written once too.
    if (before > 0 || typeof value !== 'object' || value === null) return
    for (const inner of Object.values(value)) this.count(inner)
  }

  write(value: unknown): string {
    const key = JSON.stringify(value)
    const named = this.names.get(key)
    if (named !== undefined) return named
    const text = this.writeAnew(value)
    if (key.length < worthNaming || (this.times.get(key) ?? 0) < 2) return text
    const name = `_${this.names.size.toString(36)}`
    this.names.set(key, name)
    this.declared.push(`${name}=${text}`)
    return name
  }

  private writeAnew(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((one) => this.write(one)).join()}]`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const fields = Object.entries(value).filter(([, one]) => one !== undefined)
    return `{${fields.map(([name, one]) => `${isPlainName.test(name) ? name : JSON.stringify(name)}:${this.write(one)}`).join()}}`
  }

  declarations(): string {
    return this.declared.length === 0 ? '' : `const ${this.declared.join()};`
  }
}
