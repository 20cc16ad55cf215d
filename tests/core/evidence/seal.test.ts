import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  DamagedSealError,
  newIdentity,
  open,
  RecipientError,
  seal,
  WrongIdentityError,
} from '../../../src/core/evidence/seal.ts'
import { flipped } from './samples.ts'

// Generous, for machines that do other things meanwhile.
vi.setConfig({ testTimeout: 60_000 })

const mine = await newIdentity()
const other = await newIdentity()
const bytes = new TextEncoder().encode('words of a patient')
const hasAge = spawnSync('age', ['--version']).status === 0

describe('seal', () => {
  it('gives back any bytes, to any one of several recipients', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const sealed = await seal(content, [other.recipient, mine.recipient])
        expect(await open(sealed, mine.identity)).toEqual(new Uint8Array(content))
        expect(await open(sealed, other.identity)).toEqual(new Uint8Array(content))
      }),
      { numRuns: 20 },
    )
  })

  it('gives back a picture of more than one block', async () => {
    const picture = new Uint8Array(3 * 65_536 + 1).map((_, at) => at % 251)
    expect(await open(await seal(picture, [mine.recipient]), mine.identity)).toEqual(picture)
  })

  it('shows nothing of the content, and never seals the same way twice', async () => {
    const [first, second] = [await seal(bytes, [mine.recipient]), await seal(bytes, [mine.recipient])]
    expect(Buffer.from(first).includes(Buffer.from(bytes))).toBe(false)
    expect(first).not.toEqual(second)
  })

  it('refuses to seal what nobody could open', async () => {
    await expect(seal(bytes, [])).rejects.toThrow(RecipientError)
    await expect(seal(bytes, [mine.recipient, 'age1'])).rejects.toThrow(RecipientError)
    await expect(seal(bytes, [mine.identity])).rejects.toThrow(RecipientError)
    const lastLetter = mine.recipient.endsWith('q') ? 'p' : 'q'
    await expect(seal(bytes, [mine.recipient.slice(0, -1) + lastLetter])).rejects.toThrow(RecipientError)
    const postQuantum = await identityToRecipient(await generateHybridIdentity())
    await expect(seal(bytes, [postQuantum])).rejects.toThrow(RecipientError)
  })
})

describe('open', () => {
  it('tells what was sealed for somebody else from what is damaged', async () => {
    const sealed = await seal(bytes, [mine.recipient])
    await expect(open(sealed, other.identity)).rejects.toThrow(WrongIdentityError)
    await expect(open(sealed, 'AGE-SECRET-KEY-1QQQ')).rejects.toThrow(WrongIdentityError)
    await expect(open(sealed.subarray(0, -1), mine.identity)).rejects.toThrow(DamagedSealError)
    await expect(open(new Uint8Array(), mine.identity)).rejects.toThrow(DamagedSealError)
    await expect(open(bytes, mine.identity)).rejects.toThrow(DamagedSealError)
  })

  it('never opens a file of which one bit was turned over', async () => {
    const sealed = await seal(bytes, [mine.recipient])
    const endOfShare = Buffer.from(sealed).indexOf('\n---')
    for (let at = 0; at < sealed.length; at++) {
      const error = await open(flipped(sealed, at, at % 8), mine.identity).catch((reason: unknown) => reason)
      if (at > endOfShare) expect(error).toBeInstanceOf(DamagedSealError)
      else expect(error instanceof DamagedSealError || error instanceof WrongIdentityError).toBe(true)
    }
  })

  it('notices a long file that was cut between two blocks', async () => {
    const sealed = await seal(new Uint8Array(2 * 65_536), [mine.recipient])
    await expect(open(sealed.subarray(0, -(65_536 + 16)), mine.identity)).rejects.toThrow(DamagedSealError)
  })
})

describe.skipIf(!hasAge)("Debian's age", () => {
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'seal-'))
    onTestFinished(() => rmSync(path, { recursive: true }))
    return (name: string) => join(path, name)
  }

  it('opens what we seal', async () => {
    const path = folder()
    writeFileSync(path('key.txt'), `${mine.identity}\n`)
    writeFileSync(path('sealed.age'), await seal(bytes, [other.recipient, mine.recipient]))
    const opened = execFileSync('age', ['-d', '-i', path('key.txt'), path('sealed.age')])
    expect(new Uint8Array(opened)).toEqual(bytes)
  })

  it('seals what we open', async () => {
    const sealed = execFileSync('age', ['-r', mine.recipient], { input: bytes })
    expect(await open(sealed, mine.identity)).toEqual(bytes)
  })
})
