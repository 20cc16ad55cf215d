import type { ChainRow } from '../chain.ts'
import { fromTsv } from '../chain.ts'
import type { SignedCheckpoint } from '../checkpoint.ts'
import { parseCheckpoint } from '../checkpoint.ts'
import type { Problem } from '../problem.ts'
import type { Verification } from '../verify.ts'
import { verify } from '../verify.ts'
import {
  checkpointPath,
  checkpointsFolder,
  entriesFolder,
  entryPath,
  filePath,
  filesFolder,
  place,
} from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { linesOf } from './opened-bundle.ts'
import { verifyExtracts } from './verify-extracts.ts'
import type { WithheldFile } from './withheld.ts'
import { entryLine, fileLine, readWithheld } from './withheld.ts'

export interface VerifiedLog extends Omit<Verification, 'verdict' | 'problems'> {
  /** Of entries that are here. */
  readonly withheldFiles: readonly WithheldFile[]
  /** Numbers of the withheld entries of which an extract is here; it cannot be checked against the chain. */
  readonly extracts: readonly number[]
}

/** With the head of every checkpoint that there can be of this log, by the number of its last entry: 64 hex digits. */
export interface CheckedLog {
  readonly log: VerifiedLog
  readonly heads: ReadonlyMap<string, number>
}

/**
 * The chain, the entries and files that are here, the checkpoints; and that what is not here is declared.
 * @param kept head of a checkpoint that somebody kept, 64 hex digits.
 */
export async function verifyLog(
  bundle: OpenedBundle,
  publicKey: Uint8Array,
  kept: string | undefined,
  onProgress?: (done: number, total: number) => void,
): Promise<CheckedLog> {
  const { paths, problems, read } = bundle
  const known = new Set<string>()
  const absent = new Set<string>()
  const look = (path: string, line: string) => {
    known.add(path)
    if (!paths.has(path)) absent.add(line)
    return read(path)
  }
  const evidence = {
    rows: await readRows(bundle),
    checkpoints: await readCheckpoints(bundle),
    publicKey,
    entry: (seq: number) => look(entryPath(seq), entryLine(seq)),
    file: (seq: number, name: string) => look(filePath(seq, name), fileLine(seq, name)),
  }
  const { verdict: _, problems: found, ...log } = await verify(evidence, onProgress)
  const heads = new Map(evidence.rows.map(({ seq, link }) => [link, seq]))
  if (kept !== undefined && !heads.has(kept)) problems.push({ kind: 'keptCheckpointAbsent' })
  const declared = await readWithheld(bundle)
  await verifyExtracts(bundle, declared.extracts, evidence.rows)
  problems.push(...found.filter((problem) => !isDeclared(problem, declared.lines)))

  // Of an entry that cannot be trusted nobody knows which files it had.
  const unsound = new Set(found.filter(({ kind }) => ofEntry.has(kind)).map(({ seq }) => seq))
  for (const seq of log.deleted)
    if (!declared.lines.has(entryLine(seq))) problems.push({ kind: 'entryMissing', seq })
  for (const seq of declared.entries)
    if (!absent.has(entryLine(seq))) problems.push({ kind: 'withheldPresent', seq })
  for (const { seq, name } of declared.files)
    if (!absent.has(fileLine(seq, name)) && !unsound.has(seq))
      problems.push({ kind: 'withheldPresent', seq, file: name })
  for (const path of paths) {
    const isOurs = path.startsWith(entriesFolder) || path.startsWith(filesFolder)
    const seq = Number(path.slice(filesFolder.length).split('/')[0])
    if (isOurs && !known.has(path) && !(path.startsWith(filesFolder) && unsound.has(seq)))
      problems.push({ kind: 'fileOfNoEntry', path })
  }
  await compareSealed(bundle, log.checkpoint)
  const deleted = new Set(log.deleted)
  return {
    log: {
      ...log,
      withheld: [...new Set(declared.entries)].filter(
        (seq) => absent.has(entryLine(seq)) && !deleted.has(seq),
      ),
      extracts: [...declared.extracts.keys()],
      withheldFiles: declared.files.filter(({ seq, name }) => absent.has(fileLine(seq, name))),
    },
    heads,
  }
}

const ofEntry = new Set<Problem['kind']>(['entryAltered', 'entryUnreadable', 'seqMismatch', 'prevMismatch'])

const isDeclared = ({ kind, seq = 0, file = '' }: Problem, declared: ReadonlySet<string>): boolean =>
  (kind === 'entryMissing' && declared.has(entryLine(seq))) ||
  (kind === 'fileMissing' && declared.has(fileLine(seq, file)))

async function readRows({ readable, problems }: OpenedBundle): Promise<ChainRow[]> {
  const bytes = await readable(place.chain)
  const rows: ChainRow[] = []
  for (const [index, line] of (bytes === undefined ? [] : linesOf(bytes)).entries()) {
    try {
      rows.push(...fromTsv(`${line}\n`))
    } catch {
      problems.push({ kind: 'rowMalformed', path: place.chain, detail: `line ${index + 1}` })
    }
  }
  if (rows.length === 0) problems.push({ kind: 'noChain', path: place.chain })
  if (bytes !== undefined && bytes.length > 0 && bytes.at(-1) !== 0x0a)
    problems.push({ kind: 'rowMalformed', path: place.chain, detail: 'the last line is cut off' })
  return rows
}

async function readCheckpoints({ paths, problems, readable }: OpenedBundle): Promise<SignedCheckpoint[]> {
  const checkpoints: SignedCheckpoint[] = []
  const own = [...paths].filter((path) => path.startsWith(checkpointsFolder))
  for (const path of own.filter((name) => name.endsWith('.txt'))) {
    const signature = await readable(path.replace(/txt$/, 'sig'))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readable(path))
    if (isMisnamed(path, text))
      problems.push({ kind: 'checkpointMismatch', path, detail: 'of another number' })
    else checkpoints.push({ text, signature: new Uint8Array(signature ?? []) })
  }
  for (const path of own)
    if (path.includes('/', checkpointsFolder.length)) problems.push({ kind: 'fileOfNoEntry', path })
  for (const path of own.filter((name) => name.endsWith('.sig')))
    if (!paths.has(path.replace(/sig$/, 'txt'))) problems.push({ kind: 'fileOfNoEntry', path })
  return checkpoints
}

function isMisnamed(path: string, text: string): boolean {
  try {
    return path !== `${checkpointPath(parseCheckpoint(text).size)}.txt`
  } catch {
    return false
  }
}

/** The checkpoint beside the bag, for the reader who has no other tool than openssl, is the latest in the bag. */
async function compareSealed(bundle: OpenedBundle, latest: string | undefined): Promise<void> {
  if (latest === undefined) return
  const path = checkpointPath(parseCheckpoint(latest).size)
  const pairs = [
    [place.checkpoint, `${path}.txt`],
    [place.checkpointSignature, `${path}.sig`],
  ] as const
  for (const [beside, inBag] of pairs) {
    const [one, other] = [await bundle.sha256(beside), await bundle.sha256(inBag)]
    if (one !== undefined && other !== undefined && one !== other)
      bundle.problems.push({ kind: 'sealCheckpointMismatch', path: beside, detail: inBag })
  }
}
