import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { armor, Encrypter } from 'age-encryption'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import {
  DamagedKeyFileError,
  unwrapIdentity,
  WrongPassphraseError,
  wrapIdentity,
} from '../../../src/core/evidence/passphrase.ts'
import { newIdentity, seal } from '../../../src/core/evidence/seal.ts'
import { flipped } from './samples.ts'

const composed = 'caf\u00e9 chaperone'
const decomposed = 'cafe\u0301 chaperone'
const { identity, recipient } = await newIdentity()
const hasAge = spawnSync('age', ['--version']).status === 0
const timeout = 60_000
let wrapped: Uint8Array

beforeAll(async () => {
  wrapped = await wrapIdentity(identity, decomposed)
}, timeout)

/** A key file at work factor 1, so that it can be opened thousands of times. */
async function quick(keyFile: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(1)
  return encrypter.encrypt(keyFile)
}

describe('wrapIdentity', () => {
  it('writes an armored age file at the work factor that OWASP asks for', () => {
    const text = new TextDecoder().decode(wrapped)
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\s\S]*\n-----END AGE ENCRYPTED FILE-----\n$/)
    expect(new TextDecoder().decode(armor.decode(text))).toMatch(
      /^age-encryption.org\/v1\n-> scrypt [\w+/]{22} 17\n/,
    )
    expect(text).not.toContain(identity)
  })

  it.each(['', 'two\nlines', 'nul\0', 'half \ud83d'])(
    'refuses the passphrase %j, which cannot be typed',
    async (passphrase) => {
      await expect(wrapIdentity(identity, passphrase)).rejects.toThrow(RangeError)
    },
  )

  it('refuses to wrap what is no identity', async () => {
    await expect(wrapIdentity(recipient, composed)).rejects.toThrow(RangeError)
  })
})

describe('unwrapIdentity', () => {
  it('gives back the identity, however the keyboard wrote the accent', { timeout }, async () => {
    expect(await unwrapIdentity(wrapped, composed)).toBe(identity)
    expect(await unwrapIdentity(wrapped, decomposed)).toBe(identity)
  })

  it('refuses another passphrase, one that differs by a space included', { timeout }, async () => {
    await expect(unwrapIdentity(wrapped, `${composed} `)).rejects.toThrow(WrongPassphraseError)
    await expect(unwrapIdentity(wrapped, '')).rejects.toThrow(WrongPassphraseError)
  })

  it('reads a key file that is not armored, with Windows line ends and comments', async () => {
    const binary = await quick(`# created: long ago\r\n${identity}\r\n`, composed)
    expect(await unwrapIdentity(binary, composed)).toBe(identity)
  })

  it('keeps letters apart that only look alike', async () => {
    await expect(unwrapIdentity(await quick(identity, 'fire'), '\ufb01re')).rejects.toThrow(
      WrongPassphraseError,
    )
  })

  it.each<[string, () => Promise<Uint8Array>]>([
    ['nothing', async () => new Uint8Array()],
    ['no age file', async () => new TextEncoder().encode('hello')],
    ['half of the armor', async () => wrapped.subarray(0, wrapped.length / 2)],
    ['a file sealed to a recipient', async () => seal(new TextEncoder().encode(identity), [recipient])],
    ['a cut end', async () => (await quick(identity, composed)).subarray(0, -1)],
    ['something else inside', async () => quick('not a key', composed)],
    ['a mistyped key inside', async () => quick(`${identity.slice(0, -4)}QQQQ`, composed)],
  ])('calls %s damaged', async (_, file) => {
    await expect(unwrapIdentity(await file(), composed)).rejects.toThrow(DamagedKeyFileError)
  })

  it('never opens a key file of which one bit was turned over', async () => {
    const file = await quick(`${identity}\n`, composed)
    const endOfStanza = Buffer.from(file).indexOf('\n---')
    for (let at = 0; at < file.length; at++) {
      const error = await unwrapIdentity(flipped(file, at, at % 8), composed).catch(
        (reason: unknown) => reason,
      )
      if (at > endOfStanza) expect(error).toBeInstanceOf(DamagedKeyFileError)
      else expect(error instanceof DamagedKeyFileError || error instanceof WrongPassphraseError).toBe(true)
    }
  })
})

describe.skipIf(!hasAge)("Debian's age", () => {
  it('opens the log with nothing but the key file and the passphrase, typed composed', {
    timeout,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passphrase-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'identity.age'), wrapped)
    writeFileSync(
      join(folder, 'entry.age'),
      await seal(new TextEncoder().encode('what happened'), [recipient]),
    )
    // age asks at a terminal only; `script` lends it one.
    const ask = (file: string, more: string) =>
      spawnSync('script', ['-qec', `age -d ${more} -o opened.txt ${file} && cat opened.txt`, '/dev/null'], {
        cwd: folder,
        input: `${composed}\n`,
        encoding: 'utf8',
      })
    const entry = ask('entry.age', '-i identity.age')
    expect(entry.stdout).toContain('what happened')
    const key = ask('identity.age', '')
    expect(key.stdout).toContain(`# public key: ${recipient}`)
    expect(key.stdout).toContain(identity)
  })
})
