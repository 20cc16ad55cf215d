import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import { scripts } from '../package.json' with { type: 'json' }
import { platforms } from '../src/platforms/index.ts'
import { NoMarkersError, platformTable, withTable } from '../tools/readme-table.ts'

const readme = readFileSync('README.md', 'utf8')

/** The formatter widens the columns of a table; what they say is the same. */
const unpadded = (markdown: string) => markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')

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
  it('says of every platform what the packs say (npm run format makes it so)', () => {
    const made = withTable(readme, platformTable(platforms))
    expect(unpadded(readme)).toBe(unpadded(made))
    for (const { name } of platforms) expect(made).toContain(`| ${name} | `)
  })

  it('defends every permission of the manifest, and names none that is not asked for', () => {
    const rows = tableUnder('What the browser is asked for')
    const defended = rows
      .map(([permission]) => permission)
      .filter((one) => one?.startsWith('`http') === false)
    expect(defended.toSorted()).toEqual(manifest.permissions.map((one) => `\`${one}\``).toSorted())
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

describe('the table of platforms', () => {
  it('is not written into a document without its markers', () => {
    expect(() => withTable('# No markers', 'x')).toThrow(NoMarkersError)
  })

  it('counts a setting that is read in two wordings once, and gives the date of what it rests on', () => {
    const rests = { source: 'S26', on: '2026-05-02', confidence: 'V' } as const
    const control = { setting: 'friendsList', form: 'switch', pages: ['one'], rests } as const
    const table = platformTable([
      {
        id: 'example',
        name: 'Example',
        hosts: ['social.example'],
        pages: [],
        values: {},
        controls: [
          { ...control, labels: { en: ['Old words'], de: ['Worte'] } },
          { ...control, labels: { en: ['New words'] } },
        ],
        manual: [],
        layouts: [],
      },
    ])
    expect(table).toContain('| Example | 1 | 0 | English 2, German 1 | 0 |')
    expect(table).toContain('page on Facebook (S26) | 2026-05-02 |')
  })
})
