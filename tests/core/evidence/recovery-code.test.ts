import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { recoveryWorkFactor, unwrapIdentity, wrapIdentity } from '../../../src/core/evidence/passphrase.ts'
import {
  newRecoveryCode,
  parseRecoveryCode,
  RecoveryCodeError,
} from '../../../src/core/evidence/recovery-code.ts'
import { newIdentity } from '../../../src/core/evidence/seal.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = Array.from({ length: 40 }, newRecoveryCode)
const code = fc.constantFrom(...codes)
const place = fc.integer({ min: 0, max: 27 })
const step = fc.integer({ min: 1, max: 31 })

const signs = (text: string) => [...text.replaceAll('-', '')]
const changedAt = (text: string, at: number, by: number): string => {
  const all = signs(text)
  all[at] = alphabet.charAt((alphabet.indexOf(all[at] ?? '') + by) % 32)
  return all.join('')
}
const wrongIn = (typed: string): RecoveryCodeError | undefined => {
  try {
    parseRecoveryCode(typed)
    return undefined
  } catch (error) {
    if (error instanceof RecoveryCodeError) return error
    throw error
  }
}

describe('newRecoveryCode', () => {
  it('is seven groups of four signs that cannot be taken for one another', () => {
    for (const one of codes) expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('holds 130 random bits: every place takes every sign, and no code comes twice', () => {
    const many = Array.from({ length: 2_000 }, newRecoveryCode)
    expect(new Set(many).size).toBe(many.length)
    for (let at = 0; at < 26; at++) expect(new Set(many.map((one) => signs(one)[at])).size).toBe(32)
  })
})

describe('parseRecoveryCode', () => {
  it('gives a code back in the printed form, however it was written down', () => {
    const sloppy = (text: string) =>
      ` ${text.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`
    for (const one of codes) {
      expect(parseRecoveryCode(one)).toBe(one)
      expect(parseRecoveryCode(sloppy(one))).toBe(one)
      expect(parseRecoveryCode(one.replaceAll('-', '').replaceAll('1', 'I'))).toBe(one)
    }
  })

  it('notices any one wrong sign, and says in which group it is', () => {
    fc.assert(
      fc.property(code, place, step, (one, at, by) => {
        expect(wrongIn(changedAt(one, at, by))).toMatchObject({
          problem: 'check',
          group: Math.floor(at / 4) + 1,
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('notices any two wrong signs, and any two that changed places', () => {
    fc.assert(
      fc.property(code, place, step, place, step, (one, first, by, second, byToo) => {
        fc.pre(first !== second)
        expect(wrongIn(changedAt(changedAt(one, first, by), second, byToo))?.problem).toBe('check')
        const all = signs(one)
        fc.pre(all[first] !== all[second])
        const swapped = all.with(first, all[second] ?? '').with(second, all[first] ?? '')
        expect(wrongIn(swapped.join(''))?.problem).toBe('check')
      }),
      { numRuns: 2_000 },
    )
  })

  it('says what else is wrong: too short, too long, a sign that is none', () => {
    const [one = ''] = codes
    expect(wrongIn('')?.problem).toBe('short')
    expect(wrongIn(one.slice(0, -1))?.problem).toBe('short')
    expect(wrongIn(`${one}0`)?.problem).toBe('long')
    expect(wrongIn(`${signs(one).slice(0, 9).join('')}U`)).toMatchObject({ problem: 'sign', group: 3 })
  })

  it('never throws anything else, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void wrongIn(typed)))
  })
})

describe('the file under a recovery code', () => {
  it('is an age passphrase file of the lower work factor, opened by the printed code alone', async () => {
    const { identity } = await newIdentity()
    const [one = '', other = ''] = codes
    const wrapped = await wrapIdentity(identity, one, recoveryWorkFactor)
    expect(await unwrapIdentity(wrapped, parseRecoveryCode(one.toLowerCase()))).toBe(identity)
    await expect(unwrapIdentity(wrapped, other)).rejects.toThrow('does not open')
    const lines = Buffer.from(new TextDecoder().decode(wrapped).split('\n').slice(1, -2).join(''), 'base64')
    expect(lines.toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> scrypt [\w+/]{22} 10\n/)
  })

  it.skipIf(spawnSync('age', ['--version']).status !== 0 || spawnSync('script', ['--version']).status !== 0)(
    'opens with age -d, which asks for the code as it is printed',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'chaperone-recovery-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const { identity } = await newIdentity()
      const [one = ''] = codes
      const file = join(folder, 'recovery.age')
      writeFileSync(file, await wrapIdentity(identity, one, recoveryWorkFactor))
      const { stdout } = spawnSync('script', ['-qec', `age -d ${file}`, '/dev/null'], {
        input: `${one}\n`,
        encoding: 'utf8',
      })
      expect(stdout).toContain(identity)
    },
  )
})
