import { sha256Hex } from '../chain.ts'
import type { BundleProblem } from './bundle-problem.ts'
import type { BundleFiles } from './read-zip.ts'

/** A bundle while it is being verified: each file is unpacked once if possible, and its hash is remembered. */
export interface OpenedBundle {
  readonly paths: ReadonlySet<string>
  /** Grows. */
  readonly problems: BundleProblem[]
  /** `undefined` when there is none. A file that cannot be unpacked becomes a problem, and throws. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Like `read`, but `undefined` for damaged ones too. */
  readonly readable: (path: string) => Promise<Uint8Array | undefined>
  /** Hex; `undefined` when there is no such file or it is damaged. */
  readonly sha256: (path: string) => Promise<string | undefined>
}

export function openedBundle(files: BundleFiles): OpenedBundle {
  const problems = [...files.problems]
  const hashes = new Map<string, string>()
  const damaged = new Set<string>()
  const read = async (path: string) => {
    try {
      const bytes = await files.read(path)
      if (bytes !== undefined && !hashes.has(path)) hashes.set(path, await sha256Hex(bytes))
      return bytes
    } catch (error) {
      if (!damaged.has(path))
        problems.push({ kind: 'fileDamaged', path, detail: error instanceof Error ? error.message : '' })
      damaged.add(path)
      throw error
    }
  }
  const readable = (path: string) => read(path).catch(() => undefined)
  return {
    paths: files.paths,
    problems,
    read,
    readable,
    sha256: async (path) => {
      if (!hashes.has(path) && !damaged.has(path)) await readable(path)
      return hashes.get(path)
    },
  }
}

/** Lines without their newline. A last line that is cut off counts as one. */
export function linesOf(bytes: Uint8Array): string[] {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
