import { beforeAll, describe, expect, it, vi } from 'vitest'
import { recoveryWorkFactor, wrapIdentity } from '../../src/core/evidence/passphrase.ts'
import { newRecoveryCode } from '../../src/core/evidence/recovery-code.ts'
import { newIdentity } from '../../src/core/evidence/seal.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { identityOf } = await import('../../src/log/restore.ts')
type Backup = Parameters<typeof identityOf>[0]

const passphrase = 'lantern orbit velvet quarry 7'
let identity: string
let wrapped: Uint8Array<ArrayBuffer>
let code: string
let recovery: Uint8Array<ArrayBuffer>

/** Only the key files of a backup. */
const withKeys = (keys: Backup['keys']) => ({ keys }) as Backup
const damaged = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 2)

beforeAll(async () => {
  ;({ identity } = await newIdentity())
  wrapped = await wrapIdentity(identity, passphrase, recoveryWorkFactor)
  code = newRecoveryCode()
  recovery = await wrapIdentity(identity, code, recoveryWorkFactor)
})

describe('what opens a backup', () => {
  it('is the passphrase or the recovery code, however that is typed', async () => {
    const backup = withKeys({ passphrase: [wrapped, wrapped], recovery: [recovery, recovery] })
    expect(await identityOf(backup, passphrase)).toBe(identity)
    expect(await identityOf(backup, code)).toBe(identity)
    expect(await identityOf(backup, code.toLowerCase().replaceAll('-', ' '))).toBe(identity)
  })
  it('is nothing else', async () => {
    const backup = withKeys({ passphrase: [wrapped], recovery: [recovery] })
    for (const secret of ['another passphrase', newRecoveryCode(), `${passphrase} `])
      await expect(identityOf(backup, secret)).rejects.toMatchObject({ name: 'WrongPassphraseError' })
  })
  it('is the second copy of a key file where the first one is damaged', async () => {
    const backup = withKeys({ passphrase: [damaged(wrapped), wrapped], recovery: [] })
    expect(await identityOf(backup, passphrase)).toBe(identity)
    await expect(identityOf(backup, 'another')).rejects.toMatchObject({ name: 'WrongPassphraseError' })
  })
  it('is missing when all copies are damaged, and that is not taken for a wrong passphrase', async () => {
    for (const keys of [
      { passphrase: [damaged(wrapped)], recovery: [] },
      { passphrase: [], recovery: [] },
    ])
      await expect(identityOf(withKeys(keys), passphrase)).rejects.toMatchObject({
        name: 'DamagedKeyFileError',
      })
  })
})
