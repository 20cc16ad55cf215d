import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { timestampAuthorities } from '../src/guidance/timestamp-authorities.ts'
import { manifestFor } from '../tools/extension-build.ts'

const root = resolve(import.meta.dirname, '..')

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const path = join(folder, name)
        return statSync(path).isDirectory() ? filesBelow(path) : [path]
      })
    : []

const sources = filesBelow(join(root, 'src')).filter((path) => /\.tsx?$/.test(path))
const nameOf = (path: string) => relative(root, path)

interface Import {
  readonly target: string
  readonly isTypeOnly: boolean
}

// `from '…'`, `import '…'` and `import('…')`; `import type … from` counts as a type.
const importsOf = (source: string): Import[] => [
  ...[...source.matchAll(/^\s*(import|export)\s+(type\s+)?[^'"]*?from\s*['"]([^'"]+)['"]/gm)].map(
    ([statement, , type, target]) => ({
      target: target ?? '',
      isTypeOnly: type !== undefined || /^\s*import\s*\{(\s*type\s[^,}]*,?)+\s*\}/.test(statement),
    }),
  ),
  ...[...source.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    target: target ?? '',
    isTypeOnly: false,
  })),
]

const layerOf = (path: string): string => {
  const [, first = '', second = ''] = nameOf(path).split('/')
  return first === 'core' ? 'core' : second === '' ? first : first
}

// design.md: what each layer may import, types included.
const mayImport: Record<string, readonly string[]> = {
  core: ['core'],
  platforms: ['platforms', 'core'],
  checks: ['checks', 'core'],
  guidance: ['guidance', 'core'],
  'views.ts': ['core'],
  'tab-protocol.ts': ['core'],
  // Reading the stored log: pages read what is too large for messages. Writing is the background's alone.
  log: ['log', 'core'],
  requests: ['requests', 'core', 'views.ts'],
  'protocol.ts': ['core', 'requests', 'views.ts', 'tab-protocol.ts'],
  content: ['content', 'core', 'tab-protocol.ts'],
  background: [
    'background',
    'core',
    'log',
    'platforms',
    'checks',
    'guidance',
    'requests',
    'protocol.ts',
    'tab-protocol.ts',
    'views.ts',
  ],
  ui: ['ui', 'core', 'log', 'requests', 'protocol.ts', 'views.ts'],
}

const typesOnly: readonly string[] = ['platforms', 'checks', 'guidance']

describe('the direction of imports', () => {
  it.each(sources.map((path) => [nameOf(path), path]))(
    '%s imports only what its layer may',
    (_name, path) => {
      const layer = layerOf(path)
      const allowed = mayImport[layer]
      expect(allowed, `no layer "${layer}" in design.md`).toBeDefined()
      for (const { target, isTypeOnly } of importsOf(readFileSync(path, 'utf8'))) {
        if (!target.startsWith('.')) continue
        const other = resolve(dirname(path), target)
        if (!other.startsWith(join(root, 'src'))) {
          expect(nameOf(other), 'only texts and manifests from outside src').toMatch(
            /^(public\/_locales\/|manifest\.json)/,
          )
          continue
        }
        expect(allowed, `${nameOf(path)} → ${target}`).toContain(layerOf(other))
        if (typesOnly.includes(layer) && layerOf(other) === 'core')
          expect(isTypeOnly, `${nameOf(path)} takes more than types from core`).toBe(true)
      }
    },
  )
})

describe('core is pure', () => {
  const core = sources.filter((path) => nameOf(path).startsWith('src/core/'))
  const impure = [
    /\b(chrome|browser)\.\w/,
    /\b(document|window|localStorage|indexedDB|navigator)\s*[.[]/,
    /from 'react'/,
    /webextension-polyfill/,
    /\bDate\.now\(|\bnew Date\(\)|performance\.now/,
    /\bfetch\(/,
    /\bsetTimeout\(/,
  ]
  it.each(core.map((path) => [nameOf(path), path]))(
    '%s touches no browser, DOM, React or clock',
    (_name, path) => {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      for (const pattern of impure) expect(code).not.toMatch(pattern)
    },
  )
})

describe('the log has a single writer', () => {
  const writes = (path: string, table: string) =>
    new RegExp(
      `store\\s*\\.(${table})\\b(?:\\([^\\n]*?\\))?(?:\\s*\\.\\w+\\([^\\n]*?\\))*?\\s*\\.(add|put|update|delete|clear|modify|bulk(?:Add|Put|Delete|Update))\\(`,
    ).test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
  const pages = sources.filter((path) => /^src\/(ui|log)\//.test(nameOf(path)))

  it('which is the background: pages put things only into its two waiting rooms', () => {
    const evidence = 'entries|files|checkpoints|stamps|vault|table'
    for (const path of pages) expect(writes(path, evidence), nameOf(path)).toBe(false)
    const waiting = pages.filter((path) => writes(path, 'staged|restoring')).map(nameOf)
    expect(waiting.toSorted()).toEqual(['src/log/restore.ts', 'src/log/stage.ts'])
  })
  it('and this test would see it write', () => {
    const writers = sources.filter((path) => writes(path, 'entries')).map(nameOf)
    expect(writers).toContain('src/background/writer.ts')
  })
})

describe('React', () => {
  it('lives in ui and nowhere else', () => {
    const users = sources.filter((path) => /from 'react(-dom)?[/']/.test(readFileSync(path, 'utf8')))
    for (const path of users) expect(nameOf(path)).toMatch(/^src\/ui\//)
    expect(users.length).toBeGreaterThan(0)
  })
})

describe('promise 1, nothing leaves the browser', () => {
  const sender = join(root, 'src/background/send-stamp-request.ts')

  it('one source of ours opens a connection, and no other', () => {
    for (const path of sources) {
      const code = readFileSync(path, 'utf8').replace(path === sender ? 'fetch(authority.url, {' : '', '')
      expect(code, nameOf(path)).not.toMatch(
        /\bfetch\b\s*[(,)]|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeer/,
      )
    }
  })

  it('that one connects to the chosen authority of the list, with the permission asked for first', () => {
    const code = readFileSync(sender, 'utf8')
    const [before = ''] = code.slice(code.indexOf('export async function sendStampRequest')).split('fetch(')
    expect(before).toMatch(
      /const authority = await chosenAuthority\(\)\s+if \(authority === undefined \|\| !\(await isAllowed\(authority\)\)\) throw/,
    )
    for (const { url } of timestampAuthorities) expect(url).toMatch(/^https:\/\/[a-z.]+\/[a-z0-9/]*$/)
  })

  it.each(['chromium', 'firefox'] as const)(
    'the manifest for %s names the hosts of that list, each optional, and no others',
    (target) => {
      const built = manifestFor(target, [])
      const [, allowed] = /connect-src ([^;]*);/.exec(built.content_security_policy.extension_pages) ?? []
      expect(allowed?.split(' ')).toEqual(timestampAuthorities.map(({ url }) => url))
      expect(built.host_permissions).toEqual([])
      expect(new Set(built.optional_host_permissions)).toEqual(
        new Set(timestampAuthorities.map(({ url }) => `https://${url.split('/')[2]}/*`)),
      )
    },
  )

  it('the manifest allows no connection, no page of ours to be loaded by a site, and no more hosts than the packs', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'))
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain("'unsafe-eval'")
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage', 'unlimitedStorage'].toSorted(),
    )
    expect(manifest.optional_permissions).toEqual(['notifications'])
  })
})

describe('names and sizes', () => {
  const all = [...sources, ...filesBelow(join(root, 'tools')), ...filesBelow(join(root, 'tests'))].filter(
    (path) => /\.(tsx?|mjs)$/.test(path),
  )
  it.each(all.map((path) => [nameOf(path), path]))('%s is at most 250 lines', (_name, path) => {
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(251)
  })
  it('no file hides behind a name that says nothing', () => {
    for (const path of all)
      expect(nameOf(path)).not.toMatch(/\b(utils?|helpers?|common|managers?|services?|misc)\b/i)
  })
  it('no suppression, no any, no non-null assertion', () => {
    for (const path of all) {
      const code = readFileSync(path, 'utf8')
      if (nameOf(path) === 'tests/architecture.test.ts') continue
      expect(code, nameOf(path)).not.toMatch(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/)
      expect(code, nameOf(path)).not.toMatch(/:\s*any\s*[,;)=|\]}]|\bas any\b|<any[,>]/)
    }
  })
  it('the top level holds what the project says it holds', () => {
    const allowed = new Set([
      'src',
      'public',
      'tests',
      'tools',
      'docs',
      'manifest.json',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'README.md',
      'biome.json',
      'LICENSE',
      '.ci',
      '.git',
      '.gitignore',
      '.npmrc',
      '.cache',
      'node_modules',
      'dist',
    ])
    for (const name of readdirSync(root)) expect(allowed).toContain(name)
  })
})
