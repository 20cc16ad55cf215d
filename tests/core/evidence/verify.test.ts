import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ChainRow } from '../../../src/core/evidence/chain.ts'
import { append, GENESIS, sha256Hex } from '../../../src/core/evidence/chain.ts'
import { signCheckpoint } from '../../../src/core/evidence/checkpoint.ts'
import { encodeEntry } from '../../../src/core/evidence/entry.ts'
import { verify } from '../../../src/core/evidence/verify.ts'
import { evidenceOf, sampleEntry, sampleLog } from './samples.ts'

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
