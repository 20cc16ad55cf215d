import { isSafePath, place } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { linesOf } from './opened-bundle.ts'

/**
 * withheld.tsv: what is not in the bundle, one a line. Of an entry that is held back and of which an extract goes
 * along there is the one line `extract`, with the names of the fields.
 */

export const entryLine = (seq: number) => `entry\t${seq}`
export const fileLine = (seq: number, name: string) => `file\t${seq}\t${name}`

export const extractLine = (seq: number, fields: readonly string[]) => `extract\t${seq}\t${fields.join(',')}`

export interface WithheldFile {
  readonly seq: number
  readonly name: string
}

export interface Declared {
  /** The lines as they are. */
  readonly lines: ReadonlySet<string>
  readonly entries: readonly number[]
  readonly files: readonly WithheldFile[]
  /** Names of the fields, by number of the entry. */
  readonly extracts: ReadonlyMap<number, readonly string[]>
}

const form =
  /^(?:entry\t([1-9]\d{0,14})|file\t([1-9]\d{0,14})\t([\w.-]+)|extract\t([1-9]\d{0,14})\t([A-Za-z]+(?:,[A-Za-z]+)*)?)$/

export async function readWithheld({ readable, problems }: OpenedBundle): Promise<Declared> {
  const bytes = await readable(place.withheld)
  const lines = new Set<string>()
  const entries: number[] = []
  const files: WithheldFile[] = []
  const extracts = new Map<number, readonly string[]>()
  for (const [index, line] of (bytes === undefined ? [] : linesOf(bytes)).entries()) {
    const [, entry, seq, name, extract, fields = ''] = form.exec(line) ?? []
    if (entry !== undefined) entries.push(Number(entry))
    else if (seq !== undefined && name !== undefined && isSafePath(name))
      files.push({ seq: Number(seq), name })
    else if (extract !== undefined && !extracts.has(Number(extract))) {
      entries.push(Number(extract))
      extracts.set(Number(extract), fields === '' ? [] : fields.split(','))
      lines.add(entryLine(Number(extract)))
    } else {
      problems.push({ kind: 'withheldMalformed', path: place.withheld, detail: `line ${index + 1}` })
      continue
    }
    lines.add(line)
  }
  return { lines, entries, files, extracts }
}
