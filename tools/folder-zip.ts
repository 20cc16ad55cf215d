import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { downloadZip } from 'client-zip'

/** Earlier than any release: what a store unpacks must not depend on the hour at which it was packed. */
const packedAt = new Date(2020, 0, 1)

/** The files of a folder as a ZIP that is the same, byte for byte, for the same files. */
export async function folderZip(folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files = paths.map((path) => ({
    name: relative(folder, path).split(sep).join('/'),
    lastModified: packedAt,
    input: new Uint8Array(readFileSync(path)),
  }))
  return new Uint8Array(await downloadZip(files).arrayBuffer())
}
