import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface BuiltManifest {
  permissions: string[]
  optional_permissions: string[]
  host_permissions: string[]
  optional_host_permissions?: string[]
}

/**
 * A copy of the build for Chromium with another manifest. It asks for an optional permission in a window that no
 * driver reaches; in the copy it is granted from the start.
 */
export function withManifest(folder: string, change: (manifest: BuiltManifest) => void): string {
  const copy = join(folder, 'chromium')
  cpSync('dist/chromium', copy, { recursive: true })
  const path = join(copy, 'manifest.json')
  const manifest: BuiltManifest = JSON.parse(readFileSync(path, 'utf8'))
  change(manifest)
  writeFileSync(path, JSON.stringify(manifest))
  return copy
}
