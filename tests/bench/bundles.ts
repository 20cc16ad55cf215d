import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { makeZip } from 'client-zip'
import { encryptBundle } from '../../src/core/evidence/bundle/encrypt-bundle.ts'
import { toBundle } from '../../src/core/evidence/bundle/to-bundle.ts'
import { verifyBundle } from '../../src/core/evidence/bundle/verify-bundle.ts'
import { type BigLog, bigLog } from './big-log.ts'
import { against, type Measurement, measurement } from './measurement.ts'

/** Handing over and checking a log of 1 GB, in Node; each against the least that any program would do. */

const pictures = 250
/** age's cipher is JavaScript and takes most of the time; a tenth says as much. */
const encryptedPictures = 25

/** Takes it as a disk would that is never the bottleneck. */
const swallow = (stream: ReadableStream<Uint8Array>) => stream.pipeTo(new WritableStream())

interface Cost {
  readonly ms: number
  /** What was in memory at the most, above what was there before. */
  readonly bytes: number
}

/** Once: a gigabyte takes its time, and evens out by itself what a short run would not. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.memoryUsage.rss()
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 5)
  const start = performance.now()
  try {
    await work()
  } finally {
    clearInterval(look)
  }
  return { ms: performance.now() - start, bytes: most - before }
}

const rawZip = ({ input, picture }: BigLog) =>
  makeZip(
    (function* () {
      for (const { seq } of input.rows)
        yield { name: `${seq}.png`, input: picture(seq), lastModified: input.now }
    })(),
  )

async function hashAll(zip: Blob): Promise<void> {
  for (let at = 0; at < zip.size; at += 4_000_000)
    await crypto.subtle.digest('SHA-256', await zip.slice(at, at + 4_000_000).arrayBuffer())
}

export async function measureBundles(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-bench-'))
  try {
    const log = await bigLog(pictures)
    const size = `${log.bytes / 1e9} GB, ${pictures} entries`
    const zipped = await costOf(() => swallow(rawZip(log)))
    const handedOver = await costOf(() => swallow(toBundle(log.input)))
    const path = join(folder, 'bundle.zip')
    await toBundle(log.input).pipeTo(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>)
    const zip = await openAsBlob(path)
    const hashed = await costOf(() => hashAll(zip))
    const verified = await costOf(async () => {
      const { verdict } = await verifyBundle(zip)
      if (verdict !== 'intact') throw new Error(`the bundle of the bench is ${verdict}`)
    })
    return [
      ...both(`hand over a bundle: ${size}`, handedOver, 'client-zip alone, the same files', zipped),
      ...(await encrypted()),
      ...both(
        `verify a bundle: ${size}`,
        verified,
        'SHA-256 (WebCrypto) of the same file, piece by piece',
        hashed,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const both = (what: string, cost: Cost, floor: string, least: Cost): Measurement[] => [
  against(measurement(what, 'ms', [cost.ms]), floor, [least.ms]),
  measurement(`${what}: peak memory above the start`, 'bytes', [cost.bytes]),
]

async function encrypted(): Promise<Measurement[]> {
  const log = await bigLog(encryptedPictures)
  const recipient = await identityToRecipient(await generateX25519Identity())
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const ciphered = await costOf(async () => swallow(await encrypter.encrypt(rawZip(log))))
  const sealed = await costOf(async () =>
    swallow(await encryptBundle(toBundle(log.input), { recipients: [recipient] })),
  )
  const floor = 'client-zip and age (typage) alone, the same files'
  return [
    against(measurement(`hand over an encrypted bundle: ${log.bytes / 1e9} GB`, 'ms', [sealed.ms]), floor, [
      ciphered.ms,
    ]),
  ]
}
