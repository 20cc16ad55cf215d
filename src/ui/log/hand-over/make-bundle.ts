import { createSHA256 } from 'hash-wasm'
import browser from 'webextension-polyfill'
import type { BundleInput, RecipientProfile, Selection } from '../../../core/evidence/bundle/bundle-input.ts'
import { encryptBundle, type Lock } from '../../../core/evidence/bundle/encrypt-bundle.ts'
import { englishTexts } from '../../../core/evidence/bundle/english-texts.ts'
import { toBundle } from '../../../core/evidence/bundle/to-bundle.ts'
import type { Outline } from '../../../core/evidence/hand-over/outline.ts'
import { bundleSource } from '../../../log/bundle-source.ts'
import { stageFile } from '../../../log/stage.ts'
import { ask } from '../../../protocol.ts'
import type { SaveResult } from '../../../views.ts'
import { askHowItWent } from '../../how-it-went.ts'
import { type ReportChoice, reportOf } from './report-of.ts'
import type { Redaction } from './state.ts'

/** Everything that was decided. `selection` is what the preview showed; the export's own entry is added to it. */
export interface Order {
  readonly selection: Required<Selection>
  readonly redactions: readonly Redaction[]
  readonly profile: RecipientProfile
  readonly to: string
  readonly purpose: string
  /** What the export's entry says of what stays back. */
  readonly withheld: string
  /** Of the export's entry. */
  readonly what: string
  /** Of an entry that says that nothing was handed over after all. */
  readonly whyNot: (error: unknown) => string
  readonly lock: Lock | undefined
  /** Of the PDF for reading; `undefined`: none goes along. */
  readonly report: ReportChoice | undefined
  /** The whole log, for cases and for what is an entry's type. */
  readonly outlines: readonly Outline[]
  /** Of pictures and attachments: the bundle is at least as large. */
  readonly bytes: number
}

export interface Made {
  readonly blob: Blob
  readonly fileName: string
  /** Of the file, hex. */
  readonly sha256: string
  /** Number of the entry that records it. */
  readonly seq: number
}

export type Making =
  | { is: 'ready' }
  | { is: 'making'; done: number; total: number; stop: () => void }
  | { is: 'made'; made: Made }
  /** `seq`: the entry that had been written; `noted`: another says that the bundle was not made. */
  | { is: 'failed'; stopped: boolean; name: string; message: string; seq?: number; noted?: boolean }

/** The entry was not written, so nothing else was begun. */
export class NotRecordedError extends Error {
  override readonly name = 'NotRecordedError'
}

/** The hand-over's entry was written and the bundle was not made; `cause` says why. */
export class NotMadeError extends Error {
  override readonly name = 'NotMadeError'
  readonly seq: number
  readonly noted: boolean
  constructor(seq: number, noted: boolean, cause: unknown) {
    super(`the bundle of entry ${seq} was not made`, { cause })
    this.seq = seq
    this.noted = noted
  }
}

/**
 * First the entry that records the hand-over, then the bundle that holds it. When the bundle fails or is stopped,
 * another entry says so. The bundle is a Blob, which browsers keep on the disk when it is large.
 * @throws NotRecordedError, NotMadeError
 */
export async function makeBundle(
  order: Order,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Made> {
  const seq = await recordExport(order, signal)
  try {
    const now = new Date()
    const fileName = `hand-over-${stampOf(now)}.zip${order.lock === undefined ? '' : '.age'}`
    const { stream, sha256 } = await streamOf(order, seq, { now, fileName }, onProgress, signal)
    const blob = await new Response(stream).blob()
    return { blob, fileName, sha256: sha256(), seq }
  } catch (error) {
    const noted = await ask('exportNotMade', {
      requestId: crypto.randomUUID(),
      seq,
      why: order.whyNot(signal.aborted ? signal.reason : error),
    }).then(
      ({ status }) => status === 'saved',
      () => false,
    )
    throw new NotMadeError(seq, noted, signal.aborted ? signal.reason : error)
  }
}

async function recordExport(order: Order, signal: AbortSignal): Promise<number> {
  const requestId = crypto.randomUUID()
  const { selection, redactions, to, purpose, withheld, what } = order
  try {
    const copies = []
    for (const { seq, name, png, boxes, width, height } of redactions) {
      signal.throwIfAborted()
      const { id } = await stageFile(new File([png], name), undefined, signal)
      copies.push({
        staged: id,
        name: copyName(seq, name),
        ofSeq: seq,
        of: name,
        geometry: {
          ...{ width, height },
          parts: [{ from: name, area: { x: 0, y: 0, width, height }, x: 0, y: 0 }],
          masked: boxes.map(({ x, y, width: w, height: h }) => ({ x, y, width: w, height: h })),
        },
      })
    }
    const seqs = [...selection.entries, ...selection.extracts.map((one) => one.seq)].sort((a, b) => a - b)
    const disclosed = { to, purpose, seqs, ...(withheld !== '' && { withheld }) }
    const result: SaveResult | undefined = await ask('writeExport', {
      requestId,
      what,
      disclosed,
      copies,
    }).catch((error: Error) =>
      error.name === 'NoAnswerError' ? askHowItWent(requestId) : Promise.reject(error),
    )
    if (result?.status === 'saved') return result.seq
    throw new Error(result?.status === 'notSaved' ? result.error : 'no answer')
  } catch (cause) {
    throw new NotRecordedError((cause as Error).message, { cause })
  }
}

/** With trusted time on, the hand-over's own entry is stamped too, if the authority answers soon. */
const stampedNow = () =>
  Promise.race([
    ask('stampNow', {}).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, stampWaitMs)),
  ])
const stampWaitMs = 10_000

async function streamOf(
  order: Order,
  seq: number,
  { now, fileName }: { now: Date; fileName: string },
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
) {
  const { selection, profile, to, lock } = order
  await stampedNow()
  signal.throwIfAborted()
  const { times, ...source } = await bundleSource()
  const input: BundleInput = {
    ...source,
    selection: { ...selection, entries: [...selection.entries, seq] },
    recipient: { profile, ...(to !== '' && { name: to }) },
    texts: englishTexts,
    software: `Chaperone ${browser.runtime.getManifest().version}`,
    now,
  }
  const { report } = order
  const title = fileName.replace(/\.zip(\.age)?$/, '')
  const pdf = report && {
    path: 'report.pdf',
    bytes: () => reportOf(input, { ...report, outlines: order.outlines, title, times, signal }),
  }
  let bytes = 0
  const plain = toBundle({ ...input, ...(pdf && { extra: [pdf] }) }).pipeThrough(
    tapped((chunk) => {
      signal.throwIfAborted()
      bytes += chunk.length
      onProgress(bytes)
    }),
  )
  const hasher = await createSHA256()
  hasher.init()
  const stream = (lock === undefined ? plain : await encryptBundle(plain, lock)).pipeThrough(
    tapped((chunk) => void hasher.update(chunk)),
  )
  return { stream: stream as ReadableStream<Uint8Array<ArrayBuffer>>, sha256: () => hasher.digest('hex') }
}

const tapped = (look: (chunk: Uint8Array) => void) =>
  new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      look(chunk)
      controller.enqueue(chunk)
    },
  })

/** `000012-screenshot-redacted.png` */
export const copyName = (seq: number, name: string): string =>
  `${`${seq}`.padStart(6, '0')}-${name.replace(/\.[^.]*$/, '').slice(0, 90)}-redacted.png`

/** `20261125-0230`, UTC. */
const stampOf = (now: Date): string => now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
