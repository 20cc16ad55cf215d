import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { version } from '../package.json' with { type: 'json' }
import { sha256Hex } from '../src/core/evidence/chain.ts'
import { buildInto } from './build.ts'
import type { Target } from './extension-build.ts'
import { folderZip } from './folder-zip.ts'

/**
 * `npm run package`: the ZIP for each store, from a build of its own. Two runs over the same sources give the same
 * bytes, so that anybody can see that what is in a store was made from them.
 */
export async function main(): Promise<number> {
  mkdirSync('dist/packages', { recursive: true })
  for (const [target, store] of [
    ['chromium', 'chrome'],
    ['firefox', 'firefox'],
  ] as const) {
    const bytes = await packed(target)
    const path = `dist/packages/chaperone-${version}-${store}.zip`
    writeFileSync(path, bytes)
    console.log(`${await sha256Hex(bytes)}  ${path}`)
  }
  return 0
}

/** Not from dist/, which may be loaded somewhere, or older than the sources. */
export async function packed(target: Target): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-package-'))
  try {
    await buildInto(target, folder)
    return await folderZip(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
