import { beforeAll, describe, expect, it } from 'vitest'
import { partPath } from '../../../../src/core/evidence/backup/layout.ts'
import { signCheckpoint } from '../../../../src/core/evidence/checkpoint.ts'
import { newLogKeys } from '../../../../src/core/evidence/log-keys.ts'
import { seal } from '../../../../src/core/evidence/seal.ts'
import { restoredFrom } from './restored.ts'
import { type SampleLog, sampleBackup, sampleLog } from './samples.ts'

let log: SampleLog
const restored = (bytes: Blob) => restoredFrom(log, bytes)

beforeAll(async () => {
  log = await sampleLog(7)
})

describe('a backup that somebody tampered with', () => {
  it('is told from damage: a missing piece, and a whole one that is another', async () => {
    const missing = await sampleBackup(log, {
      parts: (parts) => parts.filter(({ path }) => path !== partPath(3)),
    })
    expect((await restored(missing)).damage).toEqual([{ what: 'entry', how: 'missing', seq: 2 }])
    const other = await seal(new TextEncoder().encode('something else'), [log.recipient])
    const replaced = await sampleBackup(log, {
      parts: (parts) => parts.map((part) => (part.path === partPath(3) ? { ...part, bytes: other } : part)),
    })
    expect((await restored(replaced)).damage).toEqual([{ what: 'entry', how: 'replaced', seq: 2 }])
  })
  it('is refused when the head was not signed by the key of the log', async () => {
    const { signingKey } = await newLogKeys(log.recipient)
    await expect(restored(await sampleBackup(log, { signingKey }))).rejects.toMatchObject({
      name: 'ForgedBackupError',
    })
  })
  it('is found out when rows were taken out or checkpoints are another key’s', async () => {
    const { signingKey } = await newLogKeys(log.recipient)
    const [first] = log.checkpoints
    const forged = await signCheckpoint(signingKey, { origin: log.origin, size: 1, head: 'a'.repeat(64) })
    const other = { ...log, checkpoints: [{ size: 1, ...forged }, ...log.checkpoints.slice(1)] }
    expect(first).toBeDefined()
    expect((await restored(await sampleBackup(other))).damage).toEqual([
      { what: 'chain', how: 'before', seq: 1, detail: 'signatureInvalid' },
    ])
    const holed = { ...log, entries: log.entries.filter(({ row }) => row.seq !== 3) }
    const result = await restored(await sampleBackup(holed))
    expect(result.damage).toContainEqual({ what: 'chain', how: 'before', seq: 3, detail: 'gap' })
  })
})
