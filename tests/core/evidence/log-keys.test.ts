import { describe, expect, it } from 'vitest'
import { signCheckpoint, verifyCheckpoint } from '../../../src/core/evidence/checkpoint.ts'
import { newLogKeys, openLogKeys } from '../../../src/core/evidence/log-keys.ts'
import { newIdentity } from '../../../src/core/evidence/seal.ts'
import { verify } from '../../../src/core/evidence/verify.ts'
import { evidenceOf, sampleLog } from './samples.ts'

const checkpoint = { origin: 'chaperone-log/sample', size: 0, head: '0'.repeat(64) }
const hmac = async (key: CryptoKey) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array(4)))

describe('the keys of a log', () => {
  it('cannot be read out, before or after they came back from their seal', async () => {
    const { identity, recipient } = await newIdentity()
    const keys = await newLogKeys(recipient)
    const back = await openLogKeys(keys, identity)
    for (const key of [keys.signingKey, keys.markKey, back.signingKey, back.markKey])
      expect(key.extractable).toBe(false)
  })
  it('come back as the same keys', async () => {
    const { identity, recipient } = await newIdentity()
    const keys = await newLogKeys(recipient)
    const back = await openLogKeys(keys, identity)
    expect(await verifyCheckpoint(keys.publicKey, await signCheckpoint(back.signingKey, checkpoint))).toBe(
      true,
    )
    expect(await hmac(back.markKey)).toEqual(await hmac(keys.markKey))
  })
  it('do not open for others, and not as the keys of another log', async () => {
    const [own, other] = [await newIdentity(), await newIdentity()]
    const keys = await newLogKeys(own.recipient)
    await expect(openLogKeys(keys, other.identity)).rejects.toMatchObject({ name: 'WrongIdentityError' })
    const { publicKey } = await newLogKeys(own.recipient)
    await expect(openLogKeys({ sealedKeys: keys.sealedKeys, publicKey }, own.identity)).rejects.toMatchObject(
      { name: 'OtherKeysError' },
    )
  })
})

describe('a log that goes on under a new key', () => {
  it('verifies when each checkpoint is signed by the key of its time, and only then', async () => {
    const log = await sampleLog(4)
    const evidence = evidenceOf(log)
    const next = await newLogKeys((await newIdentity()).recipient)
    const last = log.rows[3]
    const signed = await signCheckpoint(next.signingKey, {
      origin: 'chaperone log of Alex Example',
      size: 4,
      head: last?.link ?? '',
    })
    const checkpoints = [...log.checkpoints.slice(0, 3), signed]
    const given = { ...evidence, checkpoints, publicKey: next.publicKey }
    const earlierKeys = [{ publicKey: log.spki, size: 3 }]
    expect((await verify({ ...given, earlierKeys })).problems).toEqual([])
    expect((await verify(given)).problems.map(({ seq }) => seq)).toEqual([1, 2, 3])
    // The lost key may not vouch for anything after it was lost.
    const stale = { ...given, checkpoints: log.checkpoints, earlierKeys }
    expect((await verify(stale)).problems).toContainEqual({ kind: 'signatureInvalid', seq: 4 })
  })
})
