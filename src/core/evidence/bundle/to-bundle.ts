import { makeZip } from 'client-zip'
import type { ChainRow } from '../chain.ts'
import { sha256Hex, toTsv } from '../chain.ts'
import type { Entry } from '../entry.ts'
import { decodeEntry } from '../entry.ts'
import { readResponse } from '../timestamp/read-response.ts'
import { checkCheckpoints } from '../verify-checkpoints.ts'
import { checkRows } from '../verify-rows.ts'
import { bagInfo, bagitText, guideText } from './bag-texts.ts'
import type { BundleInput } from './bundle-input.ts'
import { BundleError } from './bundle-input.ts'
import type { NumberedCheckpoint } from './check-input.ts'
import { checkInput } from './check-input.ts'
import { chronologyHead, chronologyRecord } from './chronology.ts'
import { extractText, inOrder } from './extract.ts'
import {
  checkpointPath,
  entryPath,
  extractFilePath,
  extractPath,
  filePath,
  place,
  stampPath,
} from './layout.ts'
import { pemOf } from './signer.ts'
import script from './verify.sh?raw'
import { extractLine } from './withheld.ts'

interface Part {
  readonly name: string
  readonly input: Uint8Array
  readonly lastModified: Date
}

/** What the bag holds so far. */
interface Bag {
  readonly manifest: string[]
  bytes: number
}

/**
 * The hand-over bundle as a ZIP (stored, not compressed: pictures do not shrink, and the bytes can be found with a
 * hex editor). One entry or file is in memory at a time, besides the chain and the chronology.
 *
 * A bundle that would not verify is never finished: what is handed over is compared with the chain on its way, and
 * the stream breaks off with a BundleError that names the place.
 * @throws BundleError, CheckpointFormatError at once, when that can be said beforehand.
 */
export function toBundle(input: BundleInput): ReadableStream<Uint8Array> {
  const checkpoints = checkInput(input)
  return makeZip(endable(partsOf(input, checkpoints)))
}

/** A cancelled ZIP throws into its source, and a generator throws that straight back; it only has to end. */
const endable = (parts: AsyncGenerator<Part, void, undefined>): AsyncIterable<Part> => ({
  [Symbol.asyncIterator]: () => ({ next: () => parts.next(), throw: () => parts.return() }),
})

async function* partsOf(
  input: BundleInput,
  checkpoints: readonly NumberedCheckpoint[],
): AsyncGenerator<Part, void, undefined> {
  const { rows, signer, texts, now } = input
  await checkLog(input)
  await checkStamps(input, checkpoints)
  const bag: Bag = { manifest: [], bytes: 0 }
  const part = (name: string, content: Uint8Array | string): Part => ({
    name,
    input: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    lastModified: now,
  })
  const listed = async (name: string, content: Uint8Array | string): Promise<Part> => {
    const made = part(name, content)
    bag.manifest.push(`${await sha256Hex(made.input)}  ${name.slice('bag/'.length)}\n`)
    bag.bytes += made.input.length
    return made
  }

  const guide = part(place.guide, await guideText(input))
  const verifier = part(place.script, script)
  yield guide
  yield verifier

  const chronology = [chronologyHead()]
  const withheld: string[] = []
  const isChosen = new Set(input.selection.entries)
  const extracts = new Map(input.selection.extracts?.map((extract) => [extract.seq, extract]))
  for (const row of rows) {
    const extract = extracts.get(row.seq)
    const isTold = isChosen.has(row.seq) || extract !== undefined
    const entry = isTold ? await readEntry(input, row) : undefined
    chronology.push(chronologyRecord(row, entry?.entry, extract))
    if (entry === undefined) withheld.push(`entry\t${row.seq}\n`)
    else if (extract !== undefined) {
      withheld.push(`${extractLine(row.seq, inOrder(extract.fields))}\n`)
      yield listed(extractPath(row.seq), extractText(row, entry.entry, extract))
      for (const file of entry.entry.files)
        if (extract.files?.includes(file.name))
          yield listed(extractFilePath(row.seq, file.name), await readFile(input, row.seq, file))
    } else {
      yield listed(entryPath(row.seq), entry.bytes)
      for (const file of entry.entry.files) {
        if (isHeldBack(input, row.seq, file.name)) withheld.push(`file\t${row.seq}\t${file.name}\n`)
        else yield listed(filePath(row.seq, file.name), await readFile(input, row.seq, file))
      }
    }
  }
  for (const { size, text, signature } of checkpoints) {
    yield listed(`${checkpointPath(size)}.txt`, text)
    yield listed(`${checkpointPath(size)}.sig`, signature)
    const stamps = (input.stamps ?? []).filter((stamp) => stamp.size === size)
    for (const [index, { response }] of stamps.entries()) yield listed(stampPath(size, index + 1), response)
  }
  yield listed(place.chain, toTsv(rows))
  yield listed(place.withheld, withheld.join(''))
  yield listed(place.chronology, chronology.join(''))
  yield listed(place.limits, texts.limits)
  for (const { path, bytes } of input.extra ?? []) yield listed(`bag/data/${path}`, await bytes())

  const payload = { files: bag.manifest.length, bytes: bag.bytes }
  const manifest = part(place.manifest, bag.manifest.join(''))
  const info = part(place.info, await bagInfo(input, payload, guide.input, verifier.input))
  const tagParts = [info, part(place.bagit, bagitText), manifest]
  const tagManifest = part(place.tagManifest, await manifestOf(tagParts))
  yield* tagParts
  yield tagManifest

  const latest = checkpoints.at(-1)
  yield part(place.keyPem, pemOf(signer.spki))
  yield part(place.keyDer, signer.spki)
  yield part(place.signature, await signer.sign(tagManifest.input))
  yield part(place.checkpoint, latest?.text ?? '')
  yield part(place.checkpointSignature, latest?.signature ?? '')
}

async function checkLog({ rows, checkpoints, signer }: BundleInput): Promise<void> {
  const chain = await checkRows(rows)
  const signed = await checkCheckpoints(checkpoints, signer.spki, chain.rows)
  const [problem] = [...chain.problems, ...signed.problems]
  if (problem !== undefined)
    throw new BundleError(`the log is broken at row ${problem.seq ?? '?'}: ${problem.kind}`)
}

async function checkStamps(
  { stamps = [] }: BundleInput,
  checkpoints: readonly NumberedCheckpoint[],
): Promise<void> {
  for (const { size, response } of stamps) {
    const signature = checkpoints.find((one) => one.size === size)?.signature ?? new Uint8Array()
    await readResponse(response, { signature }).catch((error: Error) => {
      throw new BundleError(`a time stamp on checkpoint ${size}: ${error.message}`)
    })
  }
}

async function manifestOf(parts: readonly Part[]): Promise<string> {
  const lines = parts.map(
    async ({ name, input }) => `${await sha256Hex(input)}  ${name.slice('bag/'.length)}\n`,
  )
  return (await Promise.all(lines)).join('')
}

const isHeldBack = ({ selection }: BundleInput, seq: number, name: string): boolean =>
  (selection.withheldFiles ?? []).some((file) => file.seq === seq && file.name === name)

async function readEntry(input: BundleInput, row: ChainRow): Promise<{ bytes: Uint8Array; entry: Entry }> {
  const bytes = await input.entry(row.seq)
  if (bytes === undefined) throw new BundleError(`entry ${row.seq} is not there`)
  if ((await sha256Hex(bytes)) !== row.entryHash)
    throw new BundleError(`entry ${row.seq} is not what the chain recorded`)
  return { bytes, entry: decodeEntry(bytes) }
}

async function readFile(
  input: BundleInput,
  seq: number,
  recorded: Entry['files'][number],
): Promise<Uint8Array> {
  const bytes = await input.file(seq, recorded.name)
  if (bytes === undefined) throw new BundleError(`file ${recorded.name} of entry ${seq} is not there`)
  if (bytes.length !== recorded.bytes || (await sha256Hex(bytes)) !== recorded.sha256)
    throw new BundleError(`file ${recorded.name} of entry ${seq} is not what was recorded`)
  return bytes
}
