import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made = new Set<string>()

/** A fresh profile folder where none is given. */
export function profileFolder(given: string | undefined): string {
  if (given !== undefined) return given
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-profile-'))
  made.add(folder)
  return folder
}

/** Removes it if `profileFolder` made it. A browser may write for a moment after its end; hence the retries. */
export function removeProfile(folder: string): void {
  if (!made.delete(folder)) return
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** Ends a browser that was started as the head of its own process group. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

interface ManifestFacts {
  action?: { default_popup?: string }
  browser_specific_settings?: { gecko?: { id?: string } }
}

/** What a driver must know of the extension: the popup's path and Firefox's id. */
export async function readManifest(dist: string): Promise<{ popup: string; geckoId: string }> {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as ManifestFacts
  return {
    popup: manifest.action?.default_popup?.replace(/^\//, '') ?? '',
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
  }
}
