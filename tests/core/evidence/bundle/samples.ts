import type { SpawnSyncReturns } from 'node:child_process'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeZip } from 'client-zip'
import { afterAll } from 'vitest'
import type { BundleInput } from '../../../../src/core/evidence/bundle/bundle-input.ts'
import { sourceOf } from '../../../../src/core/evidence/bundle/byte-source.ts'
import { englishTexts } from '../../../../src/core/evidence/bundle/english-texts.ts'
import { place, tagFiles } from '../../../../src/core/evidence/bundle/layout.ts'
import { readZip } from '../../../../src/core/evidence/bundle/read-zip.ts'
import { signerOf } from '../../../../src/core/evidence/bundle/signer.ts'
import { toBundle } from '../../../../src/core/evidence/bundle/to-bundle.ts'
import { sha256Hex } from '../../../../src/core/evidence/chain.ts'
import { fingerprint } from '../../../../src/core/evidence/checkpoint.ts'
import type { Log } from '../samples.ts'
import { evidenceOf, sampleLog } from '../samples.ts'

/** Bundles of invented logs, taken apart and put together again. */

export async function inputOf(log: Log, more: Partial<BundleInput> = {}): Promise<BundleInput> {
  const { rows, checkpoints, entry, file } = evidenceOf(log)
  return {
    ...{ rows, checkpoints, entry, file },
    signer: await signerOf(log.keys.privateKey, log.spki),
    selection: { entries: rows.map(({ seq }) => seq) },
    recipient: { profile: 'police', name: 'Sample Constabulary' },
    texts: englishTexts,
    software: 'Chaperone 0.1.0',
    now: new Date('2026-11-25T09:30:00Z'),
    ...more,
  }
}

export const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())

export const bundleOf = async (log: Log, more: Partial<BundleInput> = {}): Promise<Uint8Array> =>
  bytesOf(toBundle(await inputOf(log, more)))

/** Five entries; 3 was deleted, as 4 says; 2 and the picture of 5 are held back. */
export async function sampleBundle(): Promise<{ log: Log; zip: Uint8Array }> {
  const log = await sampleLog(5, (seq) =>
    seq === 4
      ? {
          type: 'tombstone',
          amends: '00000000-0000-4000-8000-000000000003',
          amendsSeq: 3,
          reason: 'saved twice',
          files: [],
        }
      : {},
  )
  const selection = { entries: [1, 4, 5], withheldFiles: [{ seq: 5, name: 'view.png' }] }
  return { log, zip: await bundleOf(log, { selection }) }
}

export type Files = Map<string, Uint8Array>

export async function filesOf(zip: Uint8Array): Promise<Files> {
  const { paths, read } = await readZip(sourceOf(zip))
  const files: Files = new Map()
  for (const path of paths) files.set(path, (await read(path)) ?? new Uint8Array())
  return files
}

export const zipOf = (files: Files): Promise<Uint8Array> =>
  bytesOf(makeZip([...files].map(([name, input]) => ({ name, input, lastModified: new Date(0) }))))

/** New manifests and signature: what somebody with the key could do, or an honest second export. */
export async function resealed(files: Files, log: Log): Promise<Files> {
  const sealed = new Map(files)
  const listing = async (paths: string[]) =>
    encoded(
      (
        await Promise.all(
          paths.map(
            async (path) => `${await sha256Hex(sealed.get(path) ?? new Uint8Array())}  ${path.slice(4)}\n`,
          ),
        )
      ).join(''),
    )
  sealed.set(place.manifest, await listing([...sealed.keys()].filter((path) => path.startsWith('bag/data/'))))
  sealed.set(place.tagManifest, await listing([...tagFiles]))
  const { sign } = await signerOf(log.keys.privateKey, log.spki)
  sealed.set(place.signature, await sign(sealed.get(place.tagManifest) ?? new Uint8Array()))
  return sealed
}

export const encoded = (text: string) => new TextEncoder().encode(text)
export const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
export const fingerprintOf = async (log: Log) => (await fingerprint(log.spki)).replaceAll(' ', '')

const made: string[] = []
// Of the file of tests that imports this.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-bundle-'))
  made.push(folder)
  return folder
}

export function unpacked(files: Files, folder = temporaryFolder()): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

export interface ScriptResult {
  readonly code: number | null
  readonly lines: string[]
  readonly errors: string
}

/** The bundle's own verify.sh. */
export const runScript = (folder: string, args: readonly string[] = [], shell = 'dash'): ScriptResult =>
  scriptResult(spawnSync(shell, [join(folder, 'verify.sh'), ...args], { encoding: 'utf8' }))

/** A verify.sh that nobody tampered with, as if it lay in the folder. */
export const runTrusted = (script: string, folder: string, args: readonly string[] = []): ScriptResult =>
  scriptResult(spawnSync('dash', ['-c', script, join(folder, 'verify.sh'), ...args], { encoding: 'utf8' }))

const scriptResult = (result: SpawnSyncReturns<string>): ScriptResult => ({
  code: result.status,
  lines: result.stdout.trimEnd().split('\n'),
  errors: result.stderr,
})

export const isOnPath = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
    return true
  } catch {
    return false
  }
}
