import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'tools/build.ts',
  'tools/extension-build.ts',
]
const outputs = ['dist/chromium/manifest.json', 'dist/firefox/manifest.json']

/** Vitest's global setup of the browser tests: builds the extension where it is missing or older than its sources. */
export default function ensureBuilt(): void {
  const built = Math.min(...outputs.map(changedAt))
  if (built > 0 && built >= Math.max(...sources.map(newest))) return
  // In a process of its own: vitest has set NODE_ENV to `test`, which would make a build for developers.
  const { NODE_ENV: _, ...env } = process.env
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'build'], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('the extension does not build')
}

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

function newest(path: string): number {
  if (!existsSync(path) || statSync(path).isFile()) return changedAt(path)
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => changedAt(join(entry.parentPath, entry.name))),
  )
}
