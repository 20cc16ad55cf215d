import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { fromTsv } from '../../../src/core/evidence/chain.ts'
import { decodeEntry, encodeEntry } from '../../../src/core/evidence/entry.ts'
import { unwrapIdentity } from '../../../src/core/evidence/passphrase.ts'
import { open } from '../../../src/core/evidence/seal.ts'
import { verify } from '../../../src/core/evidence/verify.ts'

// scrypt takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = fileURLToPath(new URL('../../vectors/v1/', import.meta.url))
const bytesOf = (name: string) => new Uint8Array(readFileSync(folder + name))
const textOf = (name: string) => readFileSync(folder + name, 'utf8')
const identity = textOf('identity.txt').split('\n')[1] ?? ''
const passphrase = textOf('passphrase.txt').trimEnd()
const sixDigits = (seq: number) => `${seq}`.padStart(6, '0')
const opened = async (name: string) => (existsSync(folder + name) ? open(bytesOf(name), identity) : undefined)

describe('a log of version 0.1.0', () => {
  it('opens with its passphrase', async () => {
    expect(await unwrapIdentity(bytesOf('identity.age'), passphrase)).toBe(identity)
  })

  it("opens with the same passphrase when Debian's age wrapped the key", async () => {
    expect(await unwrapIdentity(bytesOf('identity-by-debian.age'), passphrase)).toBe(identity)
    const words = await open(bytesOf('sealed-by-debian.age'), identity)
    expect(new TextDecoder().decode(words)).toBe('words sealed by Debian age 1.1.1\n')
  })

  it('is intact', async () => {
    const checkpoints = readdirSync(`${folder}checkpoints`)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        text: textOf(`checkpoints/${name}`),
        signature: bytesOf(`checkpoints/${name.replace('.txt', '.sig')}`),
      }))
    const result = await verify({
      rows: fromTsv(textOf('chain.tsv')),
      checkpoints,
      publicKey: bytesOf('signer.der'),
      entry: (seq) => opened(`entries/${sixDigits(seq)}.json.age`),
      file: (seq, name) => opened(`files/${sixDigits(seq)}/${name}.age`),
    })
    expect(result).toMatchObject({
      ...{ verdict: 'intact', problems: [], entries: 4, entriesChecked: 3, filesChecked: 2 },
      ...{ deleted: [3], withheld: [], checkpoints: 4, checkpoint: textOf('checkpoints/000004.txt') },
    })
  })

  it('has entries of which the same bytes would be written today', async () => {
    for (const seq of [1, 2, 4]) {
      const bytes = await opened(`entries/${sixDigits(seq)}.json.age`)
      expect(bytes && encodeEntry(decodeEntry(bytes))).toEqual(bytes)
    }
    const first = decodeEntry((await opened('entries/000001.json.age')) ?? new Uint8Array())
    expect(first.whatHappened).toBe('I saw you today 🙂 why don’t you answer? \ud83d')
  })

  it('has the hashes that sha256sum finds', async () => {
    const rows = fromTsv(textOf('chain.tsv'))
    const input = (await opened('entries/000001.json.age')) ?? new Uint8Array()
    expect(execFileSync('sha256sum', { input, encoding: 'utf8' }).slice(0, 64)).toBe(rows[0]?.entryHash)
  })
})
