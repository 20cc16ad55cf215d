import * as z from 'zod/mini'
import type { ChainRow } from '../chain.ts'
import { extractSchema } from './extract.ts'
import { extractFilePath, extractPath, extractsFolder } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'

/**
 * Each declared extract is there, names its own row and exactly the declared fields, and has exactly the files that
 * it lists. What it says of the entry cannot be checked here.
 */
export async function verifyExtracts(
  bundle: OpenedBundle,
  declared: ReadonlyMap<number, readonly string[]>,
  rows: readonly ChainRow[],
): Promise<void> {
  const { paths, problems } = bundle
  const hashes = new Map(rows.map(({ seq, entryHash }) => [seq, entryHash]))
  const known = new Set<string>()
  for (const [seq, fields] of declared) {
    const path = extractPath(seq)
    known.add(path)
    if (!paths.has(path)) problems.push({ kind: 'extractMissing', seq })
    else for (const file of await checked(bundle, seq, fields, hashes.get(seq))) known.add(file)
  }
  for (const path of paths)
    if (path.startsWith(extractsFolder) && !known.has(path)) problems.push({ kind: 'fileOfNoEntry', path })
}

/** Paths of its files. */
async function checked(
  { paths, problems, readable, sha256 }: OpenedBundle,
  seq: number,
  fields: readonly string[],
  entryHash: string | undefined,
): Promise<string[]> {
  const path = extractPath(seq)
  const extract = parsed(await readable(path))
  const isRight =
    extract?.extractOf === seq &&
    extract.entrySha256 === entryHash &&
    Object.keys(extract.fields).join() === fields.join()
  if (extract === undefined || !isRight) problems.push({ kind: 'extractMismatch', seq, path })
  const files = extract?.files ?? []
  for (const { name, sha256: hash } of files) {
    const file = extractFilePath(seq, name)
    if (!paths.has(file) || (await sha256(file)) !== hash)
      problems.push({ kind: 'extractMismatch', seq, file: name })
  }
  return files.map(({ name }) => extractFilePath(seq, name))
}

function parsed(bytes: Uint8Array | undefined): z.infer<typeof extractSchema> | undefined {
  if (bytes === undefined) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    // The one spelling, or two readers could see two different extracts.
    if (`${JSON.stringify(value, null, 2)}\n` !== text) return undefined
    const result = z.safeParse(extractSchema, value)
    return result.success ? result.data : undefined
  } catch {
    return undefined
  }
}
