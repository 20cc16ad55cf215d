import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readResponse } from '../../../../src/core/evidence/timestamp/read-response.ts'
import { newNonce, timestampRequest } from '../../../../src/core/evidence/timestamp/request.ts'
import { keyKinds, timestampAuthority } from '../../../practice/timestamp-authority.ts'

const folder = mkdtempSync(join(tmpdir(), 'chaperone-tsq-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (file: string) => join(folder, file)
const signature = Uint8Array.from({ length: 71 }, (_, index) => index)
const verified = (...args: readonly string[]) =>
  execFileSync('openssl', ['ts', '-verify', ...args], { encoding: 'utf8', stdio: 'pipe' })

describe('a request to a timestamp authority', () => {
  it('is, but for the nonce, byte for byte the one that openssl makes', async () => {
    writeFileSync(at('data'), signature)
    execFileSync(
      'openssl',
      [...['ts', '-query', '-data', at('data'), '-sha256', '-cert', '-no_nonce', '-out', at('theirs.tsq')]],
      { stdio: 'pipe' },
    )
    const theirs = new Uint8Array(readFileSync(at('theirs.tsq')))
    const ours = await timestampRequest(signature, Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 8))
    const nonce = Uint8Array.of(0x02, 0x09, 0x00, 0x81, 2, 3, 4, 5, 6, 7, 8)
    const end = theirs.length - 3
    const expected = Uint8Array.of(0x30, theirs.length - 2 + nonce.length)
    expect([...ours]).toEqual([...expected, ...theirs.slice(2, end), ...nonce, ...theirs.slice(end)])
  })

  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 1], '0x01'],
    [[0, 0, 0, 0, 0, 0, 0, 0], 'unspecified'],
    [[0x7f, 0, 0, 0, 0, 0, 0, 9], '0x7F00000000000009'],
    [[0xff, 0, 0, 0, 0, 0, 0, 9], '0xFF00000000000009'],
  ])('writes the nonce %j as the number that it is', async (nonce, text) => {
    writeFileSync(at('ours.tsq'), await timestampRequest(signature, Uint8Array.from(nonce)))
    const said = execFileSync('openssl', ['ts', '-query', '-in', at('ours.tsq'), '-text'], {
      encoding: 'utf8',
    })
    // Openssl calls a nonce of zero by what a missing one is called, or by its number.
    expect(said).toMatch(text === 'unspecified' ? /Nonce: (unspecified|0x0*)\n/ : `Nonce: ${text}\n`)
    expect(said).toContain('Certificate required: yes')
  })

  it('needs a nonce of 64 bits, and makes a new one each time', async () => {
    await expect(timestampRequest(signature, new Uint8Array(7))).rejects.toThrow(RangeError)
    expect(new Set(Array.from({ length: 50 }, () => newNonce().join())).size).toBe(50)
  })
})

describe('the answer of an openssl authority to our request', () => {
  const cases = Object.entries(keyKinds).flatMap(([kind, key]) =>
    (['sha256', 'sha384', 'sha512'] as const).map((digest) => ({ kind, key, digest })),
  )
  it.each(cases)('is good for both when signed with $kind and $digest', async ({ key, digest }) => {
    const authority = timestampAuthority({ key, digest, name: 'Zeit & Stempel' })
    try {
      const nonce = newNonce()
      const request = await timestampRequest(signature, nonce)
      const before = new Date().toISOString().slice(0, 19)
      const answer = authority.reply(request)
      const stamp = await readResponse(answer, { signature, nonce })
      expect(stamp).toMatchObject({
        authority: 'Zeit & Stempel',
        policy: '1.3.6.1.4.1.99999.1',
        serial: '02',
        accuracy: 1.5,
      })
      expect(stamp.genTime >= before).toBe(true)
      for (const [file, bytes] of [
        ['sig', signature],
        ['tsq', request],
        ['tsr', answer],
      ] as const)
        writeFileSync(at(file), bytes)
      expect(verified('-in', at('tsr'), '-data', at('sig'), '-CAfile', authority.root)).toContain('OK')
      expect(verified('-in', at('tsr'), '-queryfile', at('tsq'), '-CAfile', authority.root)).toContain('OK')
    } finally {
      authority.remove()
    }
  })
})
