import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import type { ChainRow } from '../../../../src/core/evidence/chain.ts'
import type { Log } from '../samples.ts'
import { flipped, sampleLog } from '../samples.ts'
import type { Files } from './samples.ts'
import { bundleOf, decoded, filesOf, resealed, unpacked, zipOf } from './samples.ts'
import { at, rows } from './tampering-acts.ts'

/** Every kind of file and every row of the chain, harmed in every way: both verifiers notice, and name the place. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

let log: Log
let files: Files
let script: string
beforeAll(async () => {
  log = await sampleLog(4)
  files = await filesOf(await bundleOf(log, { selection: { entries: [1, 2, 4] } }))
  script = decoded(files.get('verify.sh'))
})

/** What a verify.sh that nobody tampered with says; its code must be 1. */
const scriptLines = (changed: Files): Promise<string> =>
  new Promise((done, failed) => {
    const folder = unpacked(changed)
    execFile('dash', ['-c', script, join(folder, 'verify.sh')], (error, stdout, stderr) => {
      rmSync(folder, { recursive: true })
      if (error?.code === 1 && stderr === '') done(stdout)
      else failed(new Error(`verify.sh ended with ${error?.code ?? 0}: ${stdout}${stderr}`))
    })
  })

const ownLines = async (changed: Files): Promise<string> => {
  const result = await verifyBundle(await zipOf(changed))
  if (result.verdict === 'unreadable') throw new Error(result.why)
  expect(result.verdict).toBe('broken')
  return result.problems.map((problem) => JSON.stringify(problem)).join('\n')
}

interface Harm {
  readonly what: string
  /** verify.sh starts dozens of processes each time; three ways that differ for it are enough. */
  readonly isForBoth?: true
  readonly to: (bytes: Uint8Array) => Uint8Array
}

const harms: readonly Harm[] = [
  { what: 'its first byte changed', to: (bytes) => flipped(bytes, 0, 0) },
  {
    isForBoth: true,
    what: 'a byte in the middle changed',
    to: (bytes) => flipped(bytes, bytes.length >> 1, 5),
  },
  { what: 'its last byte changed', to: (bytes) => flipped(bytes, bytes.length - 1, 2) },
  { what: 'its last byte cut off', to: (bytes) => bytes.slice(0, -1) },
  { isForBoth: true, what: 'half of it cut off', to: (bytes) => bytes.slice(0, bytes.length >> 1) },
  { what: 'nothing left in it', to: () => new Uint8Array() },
  { isForBoth: true, what: 'a byte put after it', to: (bytes) => Uint8Array.of(...bytes, 10) },
]

describe.each(harms)('each kind of file with $what', ({ to, isForBoth }) => {
  it(isForBoth ? 'is named by both' : 'is named by ours', async () => {
    // One of each kind.
    const kinds = [...files.keys()].filter((path) => !/\/0+[234][./]/.test(path))
    expect(kinds.length).toBeGreaterThan(17)
    for (const path of kinds) {
      const harmed = to(files.get(path) ?? new Uint8Array())
      const changed = new Map(files).set(path, harmed)
      expect(await ownLines(changed), path).toContain(path)
      if (!isForBoth) continue
      const others = await scriptLines(changed).catch((error: Error) => `${path}: ${error.message}`)
      expect(others, path).toMatch(new RegExp(`^BROKEN.*${path}`, 'm'))
    }
  })
})

const other = 'b'.repeat(64)
const changedRow = (seq: number, change: Partial<ChainRow>) => (all: ChainRow[]) =>
  all.map((row) => (row.seq === seq ? { ...row, ...change } : row))

/** By somebody who holds the key, and seals the bag anew. */
const rowHarms: readonly [string, (seq: number) => (all: ChainRow[]) => readonly ChainRow[]][] = [
  ['left out', (seq) => (all) => all.filter((row) => row.seq !== seq)],
  ['repeated', (seq) => (all) => all.flatMap((row) => (row.seq === seq ? [row, row] : [row]))],
  [
    'exchanged with the next',
    (seq) => (all) =>
      all.map((row) =>
        row.seq === seq ? at(all, (seq % 4) + 1) : row.seq === (seq % 4) + 1 ? at(all, seq) : row,
      ),
  ],
  ['with another hash', (seq) => changedRow(seq, { entryHash: other })],
  ['with another link before it', (seq) => changedRow(seq, { prev: other })],
  ['with another link', (seq) => changedRow(seq, { link: other })],
  ['put in the place of the first', (seq) => (all) => [at(all, seq), ...all.slice(1)]],
]

describe.each(rowHarms)('each row of the chain %s', (name, how) => {
  it('is named by both, or the link after it, or the checkpoint that it broke', async () => {
    for (const seq of [1, 2, 3, 4]) {
      if (name.startsWith('put') && seq === 1) continue
      const changed: Files = new Map(files)
      await rows(how(seq))(changed)
      const sealed = await resealed(changed, log)
      const [own, others] = await Promise.all([ownLines(sealed), scriptLines(sealed)])
      const places = [seq, seq + 1, 1, 4].join('|')
      expect(own, `row ${seq}`).toMatch(new RegExp(`"seq":(${places})\\b`))
      expect(others, `row ${seq}`).toMatch(new RegExp(`(link|entry|checkpoint) (${places})\\b`))
    }
  })
})
