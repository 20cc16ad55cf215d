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
/** age's cipher is JavaScript and takes most of the time; a quarter says as much. */
const encryptedPictures = 60
const runs = 3

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const several = async (work: () => Promise<number>): Promise<number[]> => {
  const found: number[] = []
  for (let i = 0; i < runs; i++) found.push(await work())
  return found
}

/** Takes it as a disk would that is never the bottleneck. */
const swallow = (stream: ReadableStream<Uint8Array>) => stream.pipeTo(new WritableStream())

/** What is in memory at the most, above what was there before. */
async function peak(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 5)
  try {
    await work()
  } finally {
    clearInterval(look)
  }
  return most - before
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
    const gigabyte = `${log.bytes / 1e9} GB, ${pictures} entries`
    const memory = await peak(() => swallow(toBundle(log.input)))
    const exporting = await several(() => timed(() => swallow(toBundle(log.input))))
    const zipping = await several(() => timed(() => swallow(rawZip(log))))

    const path = join(folder, 'bundle.zip')
    await toBundle(log.input).pipeTo(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>)
    const zip = await openAsBlob(path)
    const checking = await several(() =>
      timed(async () => {
        const { verdict } = await verifyBundle(zip)
        if (verdict !== 'intact') throw new Error(`the bundle of the bench is ${verdict}`)
      }),
    )
    const checkMemory = await peak(() => verifyBundle(zip))
    const hashing = await several(() => timed(() => hashAll(zip)))
    return [
      against(
        measurement(`hand over a bundle: ${gigabyte}`, 'ms', exporting),
        'client-zip alone, the same files',
        zipping,
      ),
      measurement(`hand over a bundle: ${gigabyte}, peak memory above the start`, 'bytes', [memory]),
      ...(await encrypted()),
      against(
        measurement(`verify a bundle: ${gigabyte}`, 'ms', checking),
        'SHA-256 (WebCrypto) of the same file, read in pieces',
        hashing,
      ),
      measurement(`verify a bundle: ${gigabyte}, peak memory above the start`, 'bytes', [checkMemory]),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function encrypted(): Promise<Measurement[]> {
  const log = await bigLog(encryptedPictures)
  const recipient = await identityToRecipient(await generateX25519Identity())
  const sealing = await several(() =>
    timed(async () => swallow(await encryptBundle(toBundle(log.input), { recipients: [recipient] }))),
  )
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const ciphering = await several(() => timed(async () => swallow(await encrypter.encrypt(rawZip(log)))))
  return [
    against(
      measurement(`hand over an encrypted bundle: ${log.bytes / 1e9} GB`, 'ms', sealing),
      'client-zip and age (typage) alone, the same files',
      ciphering,
    ),
  ]
}
