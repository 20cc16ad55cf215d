import { Decrypter, Encrypter, type Identity, Stanza } from 'age-encryption'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { unwrapIdentity, wrapIdentity } from '../../../src/core/evidence/passphrase.ts'
import {
  isWasmAllowed,
  KeyDerivationError,
  scryptIdentity,
  scryptRecipient,
} from '../../../src/core/evidence/scrypt-stanza.ts'
import { newIdentity } from '../../../src/core/evidence/seal.ts'

// scrypt takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const passphrase = 'café chaperone'
const fileKey = Uint8Array.from({ length: 16 }, (_, at) => at)
const stanzaOf = async (workFactor = 1) => {
  const [stanza] = await scryptRecipient(passphrase, workFactor).wrapFileKey(fileKey)
  return stanza ?? new Stanza([], new Uint8Array())
}

describe('scryptRecipient', () => {
  it.each([1, 10, 17])('writes at work factor %i what typage opens', async (workFactor) => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(scryptRecipient(passphrase, workFactor))
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(await decrypter.decrypt(await encrypter.encrypt('words'), 'text')).toBe('words')
  })

  it('never uses a salt twice', async () => {
    expect((await stanzaOf()).args[1]).not.toBe((await stanzaOf()).args[1])
  })
})

describe('scryptIdentity', () => {
  const unwrap = async (...stanzas: Stanza[]): Promise<Uint8Array | null> =>
    (scryptIdentity(passphrase) as Identity).unwrapFileKey(stanzas)

  it('opens what typage writes', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(10)
    const decrypter = new Decrypter()
    decrypter.addIdentity(scryptIdentity(passphrase))
    expect(await decrypter.decrypt(await encrypter.encrypt('words'), 'text')).toBe('words')
  })

  it('is null for another passphrase and for a file without one', async () => {
    expect(await scryptIdentity('another').unwrapFileKey([await stanzaOf()])).toBeNull()
    expect(await unwrap(new Stanza(['X25519', 'share'], new Uint8Array(32)))).toBeNull()
    expect(await unwrap(await stanzaOf())).toEqual(fileKey)
  })

  it.each<[string, (stanza: Stanza) => Stanza[]]>([
    ['a second stanza, which age forbids', (s) => [s, new Stanza(['X25519', 'share'], new Uint8Array(32))]],
    ['one more argument', (s) => [new Stanza([...s.args, 'more'], s.body)]],
    ['no work factor', (s) => [new Stanza(s.args.slice(0, 2), s.body)]],
    ['work factor 0', (s) => [new Stanza([...s.args.slice(0, 2), '0'], s.body)]],
    ['a leading zero', (s) => [new Stanza([...s.args.slice(0, 2), '01'], s.body)]],
    [
      'a work factor that would take two gigabytes',
      (s) => [new Stanza([...s.args.slice(0, 2), '21'], s.body)],
    ],
    ['a short salt', (s) => [new Stanza(['scrypt', 'AAAA', '1'], s.body)]],
    ['a salt with stray bits', (s) => [new Stanza(['scrypt', `${'A'.repeat(21)}B`, '1'], s.body)]],
    ['a long body', (s) => [new Stanza(s.args, Uint8Array.of(...s.body, 0))]],
  ])('refuses %s', async (_, change) => {
    await expect(unwrap(...change(await stanzaOf()))).rejects.toThrow('malformed')
  })
})

describe('without WebAssembly', () => {
  it('still wraps and unwraps, in the same format', async () => {
    const { identity } = await newIdentity()
    const wrapped = await wrapIdentity(identity, passphrase)
    vi.stubGlobal('WebAssembly', undefined)
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    expect(isWasmAllowed()).toBe(false)
    expect(await unwrapIdentity(wrapped, passphrase)).toBe(identity)
    const wrappedSlowly = await wrapIdentity(identity, passphrase)
    vi.unstubAllGlobals()
    expect(isWasmAllowed()).toBe(true)
    expect(await unwrapIdentity(wrappedSlowly, passphrase)).toBe(identity)
  })

  it('says that memory ran out, and not that the passphrase was wrong or the file damaged', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(1)
    const file = await encrypter.encrypt('whatever')
    vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(new RangeError('out of memory'))
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    await expect(unwrapIdentity(file, passphrase)).rejects.toThrow(KeyDerivationError)
  })
})
