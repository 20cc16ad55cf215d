import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import { scripts } from '../package.json' with { type: 'json' }
import { platforms } from '../src/platforms/index.ts'

const readme = readFileSync('README.md', 'utf8')

/** The rows of the table under a heading, as cells. */
const tableUnder = (heading: string): string[][] =>
  (readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    )

describe('README', () => {
  it('names every platform', () => {
    for (const { name, pages } of platforms)
      if (pages.length > 0) expect(readme).toContain(name.replace(/ account$/, ''))
  })

  it('defends every permission of the manifest, and names none that is not asked for', () => {
    const rows = tableUnder('What the browser is asked for')
    const defended = rows
      .map(([permission]) => permission)
      .filter((one) => one?.startsWith('`http') === false)
    const asked = [
      ...manifest.permissions.map((one) => `\`${one}\``),
      ...manifest.optional_permissions.map((one) => `\`${one}\` (optional)`),
    ]
    expect(defended.toSorted()).toEqual(asked.toSorted())
    for (const [permission, why] of rows) expect(why?.length, permission).toBeGreaterThan(40)
  })

  it('says why WebAssembly may be compiled, for as long as it may', () => {
    const { extension_pages: policy } = manifest.content_security_policy
    expect(readme.includes("`'wasm-unsafe-eval'`")).toBe(policy.includes("'wasm-unsafe-eval'"))
    expect(policy).toContain("connect-src 'none'")
  })

  it('names every command that there is, and none that there is not', () => {
    const commands = tableUnder('Try it').map(([command]) => command ?? '')
    const named = commands.map((command) => /^`npm (?:run )?([a-z-]+)/.exec(command)?.[1] ?? command)
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(scripts).toSorted())
  })

  it('has a tool behind every command', () => {
    for (const name of Object.keys(scripts)) expect(existsSync(`tools/${name}.ts`), name).toBe(true)
  })

  it('shows pictures and names files that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(pictures.length).toBeGreaterThanOrEqual(2)
    const files = [...readme.matchAll(/`((?:src|tests|docs)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    for (const path of [...pictures, ...files]) expect(existsSync(path), path).toBe(true)
  })
})
