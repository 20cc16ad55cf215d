import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { GENESIS, linkOf, sha256Hex } from '../../../src/core/evidence/chain.ts'
import { signCheckpoint } from '../../../src/core/evidence/checkpoint.ts'
import { encodeEntry } from '../../../src/core/evidence/entry.ts'
import { verify } from '../../../src/core/evidence/verify.ts'
import { evidenceOf, flipped, sampleEntry, sampleLog } from './samples.ts'

// Generous, for machines that do other things meanwhile.
vi.setConfig({ testTimeout: 60_000 })

const size = 6
const log = await sampleLog(size)
const good = evidenceOf(log)
const seqs = fc.integer({ min: 1, max: size })
const origin = 'chaperone log of Alex Example'
const read = (bytes: Uint8Array | undefined) => async () => bytes

describe('verify', () => {
  describe('entries', () => {
    it('finds any changed bit of any entry', async () => {
      await fc.assert(
        fc.asyncProperty(seqs, fc.nat(), fc.nat(7), async (seq, at, bit) => {
          const entry = async (n: number) => {
            const bytes = log.entries[n - 1] as Uint8Array
            return n === seq ? flipped(bytes, at % bytes.length, bit) : bytes
          }
          expect((await verify({ ...good, entry })).problems).toEqual([{ kind: 'entryAltered', seq }])
        }),
      )
    })

    it('finds an entry that is missing, and lets a bundle hold it back', async () => {
      const entry = async (seq: number) => (seq === 2 ? undefined : log.entries[seq - 1])
      expect((await verify({ ...good, entry })).problems).toEqual([{ kind: 'entryMissing', seq: 2 }])
      expect(await verify({ ...good, entry, mayWithhold: true })).toMatchObject({
        ...{ verdict: 'intact', withheld: [2], entriesChecked: size - 1, filesChecked: size - 1 },
      })
    })

    it('finds an entry that cannot be opened', async () => {
      const entry = async (seq: number) => {
        if (seq === 5) throw new Error('damaged')
        return log.entries[seq - 1]
      }
      expect((await verify({ ...good, entry })).problems).toEqual([{ kind: 'entryUnreadable', seq: 5 }])
    })

    /** A chain of one whose row is true to whatever bytes it is given. */
    const chainOf = async (bytes: Uint8Array) => {
      const entryHash = await sha256Hex(bytes)
      const row = { seq: 1, entryHash, prev: GENESIS, link: await linkOf(GENESIS, entryHash) }
      const checkpoints = [await signCheckpoint(log.keys.privateKey, { origin, size: 1, head: row.link })]
      return { rows: [row], checkpoints, publicKey: log.spki, entry: read(bytes) }
    }

    it('finds stored bytes that are no entry', async () => {
      const { problems } = await verify(await chainOf(new TextEncoder().encode('{}')))
      expect(problems).toEqual([{ kind: 'entryUnreadable', seq: 1 }])
    })

    it('finds an entry that belongs elsewhere', async () => {
      const { problems } = await verify(await chainOf(encodeEntry(sampleEntry(2, 'a'.repeat(64)))))
      expect(problems).toEqual([
        { kind: 'seqMismatch', seq: 1 },
        { kind: 'prevMismatch', seq: 1 },
      ])
    })

    it('takes an entry for deleted when a later one in the chain says so', async () => {
      const id = '00000000-0000-4000-8000-000000000002'
      const withTombstone = await sampleLog(3, (seq) =>
        seq === 3 ? { type: 'tombstone', amends: id, amendsSeq: 2, reason: 'saved twice', files: [] } : {},
      )
      const entry = async (seq: number) => (seq === 2 ? undefined : withTombstone.entries[seq - 1])
      const evidence = { ...evidenceOf(withTombstone), entry }
      expect(await verify(evidence)).toMatchObject({ verdict: 'intact', deleted: [2], problems: [] })
      const forged = async (seq: number) =>
        seq === 3 ? flipped(withTombstone.entries[2] as Uint8Array, 9) : entry(seq)
      expect((await verify({ ...evidence, entry: forged })).problems).toEqual([
        { kind: 'entryMissing', seq: 2 },
        { kind: 'entryAltered', seq: 3 },
      ])
    })
  })

  describe('files', () => {
    const fileOf3 = (bytes: Uint8Array | undefined) => async (seq: number, name: string) =>
      seq === 3 ? bytes : log.files.get(`${seq}/${name}`)
    const right = log.files.get('3/view.png') as Uint8Array
    it('finds any changed bit of a file', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(right.length - 1), fc.nat(7), async (at, bit) => {
          const { problems } = await verify({ ...good, file: fileOf3(flipped(right, at, bit)) })
          expect(problems).toEqual([{ kind: 'fileAltered', seq: 3, file: 'view.png' }])
        }),
      )
    })

    it('finds a file that was cut, is gone or cannot be opened', async () => {
      const problemsWith = async (file: typeof good.file) => (await verify({ ...good, file })).problems
      const place = { seq: 3, file: 'view.png' }
      expect(await problemsWith(fileOf3(right.subarray(1)))).toEqual([{ kind: 'fileSize', ...place }])
      expect(await problemsWith(fileOf3(undefined))).toEqual([{ kind: 'fileMissing', ...place }])
      const throwing = async (seq: number, name: string) => {
        if (seq === 3) throw new Error('damaged')
        return log.files.get(`${seq}/${name}`)
      }
      expect(await problemsWith(throwing)).toEqual([{ kind: 'fileUnreadable', ...place }])
      expect((await verify({ ...good, file: fileOf3(undefined), mayWithhold: true })).verdict).toBe('intact')
    })
  })
})
