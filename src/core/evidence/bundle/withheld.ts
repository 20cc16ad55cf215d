import { isSafePath, place } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { linesOf } from './opened-bundle.ts'

/** withheld.tsv: what is not in the bundle, one a line. */

export const entryLine = (seq: number) => `entry\t${seq}`
export const fileLine = (seq: number, name: string) => `file\t${seq}\t${name}`

export interface WithheldFile {
  readonly seq: number
  readonly name: string
}

export interface Declared {
  /** The lines as they are. */
  readonly lines: ReadonlySet<string>
  readonly entries: readonly number[]
  readonly files: readonly WithheldFile[]
}

const form = /^(?:entry\t([1-9]\d{0,14})|file\t([1-9]\d{0,14})\t([\w.-]+))$/

export async function readWithheld({ readable, problems }: OpenedBundle): Promise<Declared> {
  const bytes = await readable(place.withheld)
  const lines = new Set<string>()
  const entries: number[] = []
  const files: WithheldFile[] = []
  for (const [index, line] of (bytes === undefined ? [] : linesOf(bytes)).entries()) {
    const [, entry, seq, name] = form.exec(line) ?? []
    if (entry !== undefined) entries.push(Number(entry))
    else if (seq !== undefined && name !== undefined && isSafePath(name))
      files.push({ seq: Number(seq), name })
    else {
      problems.push({ kind: 'withheldMalformed', path: place.withheld, detail: `line ${index + 1}` })
      continue
    }
    lines.add(line)
  }
  return { lines, entries, files }
}
