import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { GENESIS } from '../../../src/core/evidence/chain.ts'
import {
  CheckpointFormatError,
  checkpointText,
  fingerprint,
  newSigningKey,
  parseCheckpoint,
  signCheckpoint,
  spkiOf,
  verifyCheckpoint,
} from '../../../src/core/evidence/checkpoint.ts'
import { flipped } from './samples.ts'

// Generous, for machines that do other things meanwhile.
vi.setConfig({ testTimeout: 60_000 })

const checkpoint = { origin: 'chaperone log of Alex Example', size: 2, head: 'ab'.repeat(32) }
const keys = await newSigningKey()
const spki = await spkiOf(keys.publicKey)

describe('checkpointText', () => {
  it('is three lines that parseCheckpoint reads back', () => {
    expect(checkpointText(checkpoint)).toBe(`chaperone log of Alex Example\n2\n${'ab'.repeat(32)}\n`)
    expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint)
    const empty = { origin: 'chaperone-log/1', size: 0, head: GENESIS }
    expect(parseCheckpoint(checkpointText(empty))).toEqual(empty)
  })

  it.each([
    { origin: '' },
    { origin: 'two\nlines' },
    { origin: 'half \ud83d' },
    { origin: 'l\u043eg' },
    { origin: 'log\u202e1' },
    { origin: 'a'.repeat(201) },
    { size: -1 },
    { size: 1.5 },
    { size: Number.NaN },
    { head: 'AB'.repeat(32) },
    { head: '' },
  ])('refuses %j', (wrong) => {
    expect(() => checkpointText({ ...checkpoint, ...wrong })).toThrow(CheckpointFormatError)
  })

  it.each([
    ['a fourth line', (text: string) => `${text}more\n`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a leading zero', (text: string) => text.replace('\n2\n', '\n02\n')],
  ])('is not read with %s', (_, change) => {
    expect(() => parseCheckpoint(change(checkpointText(checkpoint)))).toThrow(CheckpointFormatError)
  })
})

describe('signCheckpoint', () => {
  it('uses a private key that cannot be read out', async () => {
    expect(keys.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow()
  })

  it('is accepted with the key and the text that it was made for, and with no other', async () => {
    const signed = await signCheckpoint(keys.privateKey, checkpoint)
    expect(await verifyCheckpoint(spki, signed)).toBe(true)
    expect(await verifyCheckpoint(spki, { ...signed, text: signed.text.replace('\n2\n', '\n3\n') })).toBe(
      false,
    )
    expect(await verifyCheckpoint(await spkiOf((await newSigningKey()).publicKey), signed)).toBe(false)
  })

  it('is refused with any bit of the signature or of the key turned over, without an exception', async () => {
    const signed = await signCheckpoint(keys.privateKey, checkpoint)
    for (let at = 0; at < signed.signature.length; at++)
      expect(
        await verifyCheckpoint(spki, { ...signed, signature: flipped(signed.signature, at, at % 8) }),
      ).toBe(false)
    for (let at = 0; at < spki.length; at++)
      expect(await verifyCheckpoint(flipped(spki, at, at % 8), signed)).toBe(false)
  })

  it('is refused with a signature that is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (signature) => {
        expect(
          await verifyCheckpoint(spki, {
            text: checkpointText(checkpoint),
            signature: new Uint8Array(signature),
          }),
        ).toBe(false)
      }),
    )
  })

  it('is accepted by openssl, which refuses it for another text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = (name: string) => join(folder, name)
    writeFileSync(path('key.der'), spki)
    execFileSync('openssl', [
      'pkey',
      '-pubin',
      '-inform',
      'DER',
      '-in',
      path('key.der'),
      '-out',
      path('key.pem'),
    ])
    // Several, so that r and s with high bits and leading zeros come by.
    for (let size = 0; size < 8; size++) {
      const signed = await signCheckpoint(keys.privateKey, { ...checkpoint, size })
      writeFileSync(path('checkpoint.sig'), signed.signature)
      writeFileSync(path('checkpoint.txt'), signed.text)
      writeFileSync(path('other.txt'), signed.text.replace('Alex', 'Robin'))
      const verified = (text: string) =>
        spawnSync(
          'openssl',
          ['dgst', '-sha256', '-verify', path('key.pem'), '-signature', path('checkpoint.sig'), path(text)],
          { encoding: 'utf8' },
        )
      expect(verified('checkpoint.txt')).toMatchObject({ status: 0, stdout: 'Verified OK\n' })
      expect(verified('other.txt').status).not.toBe(0)
    }
  })
})

describe('fingerprint', () => {
  it('is the sha256sum of the key, in sixteen groups of four', async () => {
    const hex = execFileSync('sha256sum', { input: spki, encoding: 'utf8' }).slice(0, 64)
    const print = await fingerprint(spki)
    expect(print).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
    expect(print.replaceAll(' ', '')).toBe(hex)
  })
})
