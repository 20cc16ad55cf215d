import { describe, expect, it, vi } from 'vitest'
import { newSigningKey, signCheckpoint, spkiOf } from '../../../src/core/evidence/checkpoint.ts'
import { verify } from '../../../src/core/evidence/verify.ts'
import { evidenceOf, flipped, sampleLog } from './samples.ts'

// Generous, for machines that do other things meanwhile.
vi.setConfig({ testTimeout: 60_000 })

const size = 6
const log = await sampleLog(size)
const good = evidenceOf(log)

describe('verify', () => {
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
})
