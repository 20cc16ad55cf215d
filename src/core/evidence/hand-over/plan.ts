import type { Selection } from '../bundle/bundle-input.ts'
import { entryPath, extractFilePath, extractPath, filePath } from '../bundle/layout.ts'
import type { Outline } from './outline.ts'

export interface PlannedFile {
  /** In the bundle. */
  readonly path: string
  readonly seq: number
  readonly name: string
  readonly type: string
  readonly bytes: number
}

/** What a selection puts into the bundle, before it is made. */
export interface Plan {
  readonly whole: readonly Outline[]
  readonly extracts: readonly Outline[]
  /** Numbers of which only the row goes along, the deleted ones too. */
  readonly withheld: readonly number[]
  /** Pictures and attachments. */
  readonly files: readonly PlannedFile[]
  readonly withheldFiles: NonNullable<Selection['withheldFiles']>
  /** Of the files. */
  readonly bytes: number
  /** Rows of the chain. */
  readonly size: number
  /** Every entry, extract and file by its place in the bundle. */
  readonly paths: readonly string[]
}

/** @param size number of rows of the chain. */
export function planOf(selection: Selection, outlines: readonly Outline[], size: number): Plan {
  const { entries, extracts = [], withheldFiles = [] } = selection
  const isWhole = new Set(entries)
  const extractOf = new Map(extracts.map((extract) => [extract.seq, extract]))
  const held = new Set(withheldFiles.map(({ seq, name }) => `${seq}/${name}`))
  const whole = outlines.filter(({ seq }) => isWhole.has(seq))
  const extracted = outlines.filter(({ seq }) => extractOf.has(seq))
  const planned = (
    outline: Outline,
    path: (seq: number, name: string) => string,
    goes: (name: string) => boolean,
  ) =>
    outline.files
      .filter(({ name }) => goes(name))
      .map(({ name, type, bytes }) => ({
        path: path(outline.seq, name),
        seq: outline.seq,
        name,
        type,
        bytes,
      }))
  const files = [
    ...whole.flatMap((one) => planned(one, filePath, (name) => !held.has(`${one.seq}/${name}`))),
    ...extracted.flatMap((one) =>
      planned(one, extractFilePath, (name) => extractOf.get(one.seq)?.files?.includes(name) ?? false),
    ),
  ]
  const rows = Array.from({ length: size }, (_, index) => index + 1)
  return {
    whole,
    extracts: extracted,
    withheld: rows.filter((seq) => !isWhole.has(seq) && !extractOf.has(seq)),
    files,
    withheldFiles,
    size,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    paths: [
      ...whole.map(({ seq }) => entryPath(seq)),
      ...extracted.map(({ seq }) => extractPath(seq)),
      ...files.map(({ path }) => path),
    ],
  }
}

/** One line for the entry that records the hand-over; numbers and names of files, no words of any entry. */
export function withheldWords({ extracts, withheld, withheldFiles }: Plan): string {
  const ranges = rangesOf(withheld)
  return [
    extracts.length === 0 ? '' : `As extracts: ${rangesOf(extracts.map(({ seq }) => seq))}.`,
    ranges === '' ? '' : `Not handed over: ${ranges}.`,
    withheldFiles.length === 0
      ? ''
      : `Files not handed over: ${withheldFiles.map(({ seq, name }) => `${seq}/${name}`).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `1-3, 7`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const n of numbers) {
    const last = ranges.at(-1)
    if (last?.to === n - 1) last.to = n
    else ranges.push({ from: n, to: n })
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
