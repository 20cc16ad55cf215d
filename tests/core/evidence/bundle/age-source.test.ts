import { beforeAll, describe, expect, it } from 'vitest'
import { ageLock, isAge, openAge } from '../../../../src/core/evidence/bundle/age-source.ts'
import { sourceOf } from '../../../../src/core/evidence/bundle/byte-source.ts'
import { encryptBundle } from '../../../../src/core/evidence/bundle/encrypt-bundle.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { WrongPassphraseError } from '../../../../src/core/evidence/passphrase.ts'
import { DamagedSealError, newIdentity, WrongIdentityError } from '../../../../src/core/evidence/seal.ts'
import { flipped } from '../samples.ts'
import { bytesOf, encoded, sampleBundle } from './samples.ts'

/** An encrypted bundle is read where it lies; what comes out is what typage would have decrypted. */

const chunk = 64 * 1024
let one: { identity: string; recipient: string }
const sealedOf = async (plain: Uint8Array) =>
  bytesOf(await encryptBundle(new Blob([new Uint8Array(plain)]).stream(), { recipients: [one.recipient] }))
const plainOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) % 251)

beforeAll(async () => {
  one = await newIdentity()
})

describe('an encrypted file that is read in pieces', () => {
  it.each([1, 100, chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 17])(
    'gives back any part of %i bytes',
    async (length) => {
      const plain = plainOf(length)
      const opened = await openAge(sourceOf(await sealedOf(plain)), one)
      expect(opened.size).toBe(length)
      const edges = [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, length - 1, length]
      for (const from of edges.filter((at) => at <= length))
        for (const to of edges.filter((at) => at >= from && at <= length))
          expect(Buffer.compare(await opened.read(from, to), plain.slice(from, to)), `${from} to ${to}`).toBe(
            0,
          )
    },
  )

  it('is verified as its plain bundle is', async () => {
    const { zip } = await sampleBundle()
    const opened = await openAge(sourceOf(await sealedOf(zip)), one)
    expect(await verifyBundle(opened)).toEqual(await verifyBundle(zip))
  })

  it('says which kind of secret opens it', async () => {
    const underPassphrase = await bytesOf(
      await encryptBundle(new Blob(['hello']).stream(), { passphrase: 'long enough' }),
    )
    expect(await ageLock(sourceOf(underPassphrase))).toBe('passphrase')
    expect(await ageLock(sourceOf(await sealedOf(encoded('hello'))))).toBe('identity')
    expect(await isAge(sourceOf(underPassphrase))).toBe(true)
    expect(await isAge(sourceOf(encoded('PK')))).toBe(false)
    const opened = await openAge(sourceOf(underPassphrase), { passphrase: 'long enough' })
    expect(await opened.read(0, opened.size)).toEqual(encoded('hello'))
    await expect(openAge(sourceOf(underPassphrase), { passphrase: 'wrong' })).rejects.toThrow(
      WrongPassphraseError,
    )
  })

  it('tells a wrong key from a damaged file', async () => {
    const sealed = await sealedOf(plainOf(3 * chunk))
    const opening = (bytes: Uint8Array, identity = one.identity) => openAge(sourceOf(bytes), { identity })
    await expect(opening(sealed, (await newIdentity()).identity)).rejects.toThrow(WrongIdentityError)
    await expect(opening(sealed, 'AGE-SECRET-KEY-1')).rejects.toThrow(WrongIdentityError)
    await expect(opening(encoded('age-encryption.org/v1\n'))).rejects.toThrow(DamagedSealError)
    await expect(opening(encoded('age-encryption.org/v1\n'))).rejects.toThrow(DamagedSealError)
    for (const missing of [1, 16, 17, chunk, chunk + 16, chunk + 17, 3 * chunk + 48])
      await expect(opening(sealed.slice(0, -missing)), `${missing} missing`).rejects.toThrow(DamagedSealError)
  })

  it('names the chunk that was changed, and reads the others', async () => {
    const sealed = await sealedOf(plainOf(3 * chunk))
    const opened = await openAge(sourceOf(flipped(sealed, sealed.length - 2 * chunk)), one)
    expect(await opened.read(0, 100)).toEqual(plainOf(100))
    await expect(opened.read(chunk, chunk + 1)).rejects.toThrow('chunk 2')
  })
})
