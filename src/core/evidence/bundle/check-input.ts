import type { SignedCheckpoint } from '../checkpoint.ts'
import { parseCheckpoint } from '../checkpoint.ts'
import type { BundleInput } from './bundle-input.ts'
import { BundleError } from './bundle-input.ts'
import {
  checkpointPath,
  checkpointsFolder,
  entriesFolder,
  extractsFolder,
  filesFolder,
  isSafePath,
  maxStampsOfOne,
  place,
} from './layout.ts'

export interface NumberedCheckpoint extends SignedCheckpoint {
  readonly size: number
}

/** The checkpoints by size. @throws BundleError for whatever can be refused before the first byte is written. */
export function checkInput(input: BundleInput): readonly NumberedCheckpoint[] {
  const { rows, selection, extra = [] } = input
  if (rows.length === 0) throw new BundleError('the log is empty')
  const { entries, extracts = [], withheldFiles = [] } = selection
  if (entries.length + extracts.length === 0) throw new BundleError('no entry was chosen')
  for (const seq of [...entries, ...[...extracts, ...withheldFiles].map((one) => one.seq)])
    if (rows[seq - 1]?.seq !== seq) throw new BundleError(`there is no entry ${seq}`)
  const extracted = extracts.map(({ seq }) => seq)
  for (const [index, seq] of extracted.entries()) {
    if (entries.includes(seq)) throw new BundleError(`entry ${seq} was chosen whole and as an extract`)
    if (extracted.includes(seq, index + 1)) throw new BundleError(`two extracts of entry ${seq}`)
  }
  const paths = new Set<string>(
    [...Object.values(place), ...ownPaths(input)].map((path) => path.toLowerCase()),
  )
  for (const { path } of extra) {
    const whole = `bag/data/${path}`
    const isOwn = [entriesFolder, filesFolder, extractsFolder].some((folder) => whole.startsWith(folder))
    if (!isSafePath(path) || isOwn || paths.has(whole.toLowerCase()))
      throw new BundleError(`no place for a file ${path}`)
    if (whole.startsWith(checkpointsFolder) && /\.(txt|sig|tsr)$/i.test(whole))
      throw new BundleError(`${path} would look like a checkpoint or its time stamp`)
    paths.add(whole.toLowerCase())
  }
  const checkpoints = numbered(input)
  const sizes = new Set(checkpoints.map(({ size }) => size))
  for (const { size } of input.stamps ?? []) {
    if (!sizes.has(size)) throw new BundleError(`a time stamp on no checkpoint: ${size}`)
    if (input.stamps?.filter((other) => other.size === size)[maxStampsOfOne] !== undefined)
      throw new BundleError(`too many time stamps on checkpoint ${size}`)
  }
  return checkpoints
}

const ownPaths = ({ checkpoints }: BundleInput): string[] =>
  checkpoints.flatMap(({ text }) => {
    const path = checkpointPath(parseCheckpoint(text).size)
    return [`${path}.txt`, `${path}.sig`]
  })

function numbered({ rows, checkpoints }: BundleInput): NumberedCheckpoint[] {
  const bySize = checkpoints
    .map((signed) => ({ ...signed, size: parseCheckpoint(signed.text).size }))
    .sort((a, b) => a.size - b.size)
  bySize.forEach(({ size }, index) => {
    if (size === bySize[index + 1]?.size) throw new BundleError(`two checkpoints of ${size} rows`)
  })
  if (bySize.at(-1)?.size !== rows.length)
    throw new BundleError(`no checkpoint covers all ${rows.length} rows`)
  return bySize
}
