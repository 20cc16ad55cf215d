import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ChainRow } from '../../../src/core/evidence/chain.ts'
import { append, GENESIS, linkOf, sha256Hex } from '../../../src/core/evidence/chain.ts'
import { newSigningKey, signCheckpoint, spkiOf } from '../../../src/core/evidence/checkpoint.ts'
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

/** The rows with one thing done to them. */
const rowsWith = (change: (rows: ChainRow[]) => void): ChainRow[] => {
  const rows = log.rows.map((row) => ({ ...row }))
  change(rows)
  return rows
}
const hexFlipped = (hex: string, at: number) =>
  hex.slice(0, at) + ((Number.parseInt(hex.charAt(at), 16) + 1) % 16).toString(16) + hex.slice(at + 1)
const read = (bytes: Uint8Array | undefined) => async () => bytes

describe('verify', () => {
  it('finds a whole log intact, and says how much it has looked at', async () => {
    const progress: [number, number][] = []
    const result = await verify(good, (done, total) => progress.push([done, total]))
    expect(result).toMatchObject({
      ...{ verdict: 'intact', problems: [], entries: size, entriesChecked: size, filesChecked: size },
      ...{ withheld: [], deleted: [], checkpoints: size, checkpoint: log.checkpoints[size - 1]?.text },
    })
    expect(result.fingerprint.replaceAll(' ', '')).toBe(await sha256Hex(log.spki))
    expect(progress).toEqual(log.rows.map((row) => [row.seq, size]))
  })

  it('calls a log without rows empty, and broken when a checkpoint knows of some', async () => {
    const nothing = { rows: [], publicKey: log.spki }
    const start = await signCheckpoint(log.keys.privateKey, { origin, size: 0, head: GENESIS })
    expect(await verify({ ...nothing, checkpoints: [] })).toMatchObject({ verdict: 'empty', problems: [] })
    expect(await verify({ ...nothing, checkpoints: [start] })).toMatchObject({
      verdict: 'empty',
      problems: [],
    })
    expect(await verify({ ...nothing, checkpoints: log.checkpoints.slice(0, 1) })).toMatchObject({
      verdict: 'broken',
      problems: [{ kind: 'checkpointBeyondEnd', seq: 1 }],
    })
  })

  describe('rows', () => {
    it('finds any changed digit of any hash at its row', async () => {
      await fc.assert(
        fc.asyncProperty(
          seqs,
          fc.constantFrom('entryHash', 'prev', 'link'),
          fc.nat(63),
          async (seq, field, at) => {
            const rows = rowsWith((all) => {
              all[seq - 1] = {
                ...all[seq - 1],
                [field]: hexFlipped(all[seq - 1]?.[field] ?? '', at),
              } as ChainRow
            })
            const { verdict, problems } = await verify({ ...good, rows })
            expect(verdict).toBe('broken')
            expect(problems).toContainEqual({ kind: 'linkMismatch', seq })
            if (field === 'entryHash') expect(problems).toContainEqual({ kind: 'entryAltered', seq })
            if (field === 'prev') expect(problems).toContainEqual({ kind: 'prevMismatch', seq })
            if (field === 'link' && seq < size)
              expect(problems).toContainEqual({ kind: 'prevMismatch', seq: seq + 1 })
          },
        ),
      )
    })

    it('finds the number of a dropped row', async () => {
      for (let seq = 1; seq <= size; seq++) {
        const { problems } = await verify({ ...good, rows: rowsWith((rows) => rows.splice(seq - 1, 1)) })
        expect(problems).toEqual([{ kind: seq < size ? 'gap' : 'checkpointBeyondEnd', seq }])
      }
    })

    it('names the first and the last of several missing rows', async () => {
      const { problems } = await verify({ ...good, rows: rowsWith((rows) => rows.splice(1, 3)) })
      expect(problems).toEqual([{ kind: 'gap', seq: 2, detail: 'to 4' }])
    })

    it('finds a repeated row', async () => {
      await fc.assert(
        fc.asyncProperty(seqs, fc.nat(size), async (seq, at) => {
          const rows = rowsWith((all) => all.splice(at, 0, { ...(all[seq - 1] as ChainRow) }))
          const { problems } = await verify({ ...good, rows })
          expect(problems).toContainEqual({ kind: 'duplicate', seq })
        }),
      )
    })

    it('finds which of two rows that changed places came too late', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(seqs, { minLength: 2, maxLength: 2 }), async (pair) => {
          const [low = 1, high = 2] = pair.sort((a, b) => a - b)
          const rows = rowsWith((all) => {
            ;[all[low - 1], all[high - 1]] = [all[high - 1] as ChainRow, all[low - 1] as ChainRow]
          })
          const { verdict, problems } = await verify({ ...good, rows })
          expect(verdict).toBe('broken')
          expect(problems).toContainEqual({ kind: 'order', seq: low })
        }),
      )
    })

    it('finds rows whose contents changed places under their numbers', async () => {
      const rows = rowsWith((all) => {
        const [second, third] = [all[1] as ChainRow, all[2] as ChainRow]
        all[1] = { ...third, seq: 2 }
        all[2] = { ...second, seq: 3 }
      })
      const { problems } = await verify({ ...good, rows })
      expect(problems).toContainEqual({ kind: 'prevMismatch', seq: 2 })
      expect(problems).toContainEqual({ kind: 'entryAltered', seq: 3 })
    })

    it('is not deceived by a chain that was recomputed from a forged entry on', async () => {
      const entries = [...log.entries]
      const rows: ChainRow[] = []
      for (let seq = 1; seq <= size; seq++) {
        const head = rows.at(-1)
        const bytes =
          seq < 4
            ? (entries[seq - 1] as Uint8Array)
            : encodeEntry(sampleEntry(seq, head?.link ?? GENESIS, { whatHappened: 'forged' }))
        entries[seq - 1] = bytes
        rows.push(await append(head, bytes))
      }
      const { problems } = await verify({ ...good, rows, entry: async (seq) => entries[seq - 1] })
      expect(problems).toEqual([4, 5, 6].map((seq) => ({ kind: 'checkpointMismatch', seq })))
    })
  })

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

  describe('checkpoints', () => {
    const last = log.checkpoints[size - 1]
    it('misses one, and finds rows that none vouches for', async () => {
      expect((await verify({ ...good, checkpoints: [] })).problems).toEqual([{ kind: 'noCheckpoint' }])
      const early = log.checkpoints.slice(0, 4)
      expect((await verify({ ...good, checkpoints: early })).problems).toEqual([
        { kind: 'checkpointBehind', seq: 5 },
      ])
    })

    it('finds a chain whose end was cut off', async () => {
      const { problems } = await verify({ ...good, rows: log.rows.slice(0, 4) })
      expect(problems).toEqual([5, 6].map((seq) => ({ kind: 'checkpointBeyondEnd', seq })))
    })

    it('finds a changed text and a changed signature, and believes neither', async () => {
      const text = last?.text.replace('\n6\n', '\n7\n') ?? ''
      const changed = { text, signature: last?.signature ?? new Uint8Array() }
      expect((await verify({ ...good, checkpoints: [changed] })).problems).toEqual([
        { kind: 'signatureInvalid', seq: 7 },
        { kind: 'noCheckpoint' },
      ])
      const signature = flipped(last?.signature ?? new Uint8Array(), 20)
      const checkpoints = [...log.checkpoints.slice(0, 5), { text: last?.text ?? '', signature }]
      expect((await verify({ ...good, checkpoints })).problems).toEqual([
        { kind: 'signatureInvalid', seq: 6 },
        { kind: 'checkpointBehind', seq: 6 },
      ])
    })

    it('finds that another key signed', async () => {
      const publicKey = await spkiOf((await newSigningKey()).publicKey)
      const { verdict, checkpoints, problems } = await verify({ ...good, publicKey })
      expect({ verdict, checkpoints }).toEqual({ verdict: 'broken', checkpoints: 0 })
      expect(problems).toContainEqual({ kind: 'signatureInvalid', seq: 1 })
    })

    it('finds one that belongs to another log of the same key', async () => {
      const head = log.rows[size - 1]?.link ?? ''
      const other = await signCheckpoint(log.keys.privateKey, { origin: 'another log', size, head })
      expect((await verify({ ...good, checkpoints: [...log.checkpoints, other] })).problems).toEqual([
        { kind: 'checkpointMismatch', seq: size, detail: 'it is of another log' },
      ])
    })
  })

  it('turns whatever it is given into problems, never into an exception', async () => {
    const trap = {
      get seq(): never {
        throw new Error('trap')
      },
    }
    const junk = fc.oneof(fc.anything(), fc.constant(trap), fc.constantFrom(...log.rows))
    const junkRow = fc.record({ seq: junk, entryHash: junk, prev: junk, link: junk })
    const junkCheckpoint = fc.record({
      text: junk,
      signature: fc.oneof(junk, fc.uint8Array({ maxLength: 72 })),
    })
    const list = (item: fc.Arbitrary<unknown>) =>
      fc.oneof(fc.array(fc.oneof(item, junk), { maxLength: 5 }), junk)
    await fc.assert(
      fc.asyncProperty(
        list(junkRow),
        list(junkCheckpoint),
        fc.anything(),
        async (rows, checkpoints, bytes) => {
          const reader = async () => bytes as Uint8Array
          const evidence = {
            rows,
            checkpoints,
            publicKey: bytes,
            entry: reader,
            file: reader,
          } as unknown as typeof good
          const { verdict, problems } = await verify(evidence)
          expect(verdict === 'broken').toBe(problems.length > 0)
          if (!Array.isArray(rows) || rows.length > 0) expect(verdict).toBe('broken')
        },
      ),
      { numRuns: 300 },
    )
  })
})
