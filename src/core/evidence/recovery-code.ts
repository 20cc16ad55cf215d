/**
 * The recovery code: 130 random bits that a person copies by hand and types years later. 28 signs of Crockford's
 * base 32 (no I, L, O or U; https://www.crockford.com/base32.html) in seven groups of four. Signs and not words,
 * because seven short groups fit on one line of a card and carry no language with them.
 *
 * The last two signs are a Reed–Solomon check over GF(32): any one or two wrong signs, and so any two that changed
 * places, are noticed before the slow opening is tried; and where only one is wrong, it says in which group.
 */

export interface RecoveryCodeProblem {
  readonly problem: 'short' | 'long' | 'sign' | 'check'
  /** Counted from one: where to look again. */
  readonly group?: number
}

/** What was typed cannot be a recovery code. The message is the problem and, where known, the group. */
export class RecoveryCodeError extends Error implements RecoveryCodeProblem {
  override readonly name = 'RecoveryCodeError'
  readonly problem: RecoveryCodeProblem['problem']
  readonly group?: number
  constructor({ problem, group }: RecoveryCodeProblem) {
    super(group === undefined ? problem : `${problem} ${group}`)
    this.problem = problem
    if (group !== undefined) this.group = group
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupSize = 4
export const recoveryCodeLength = 28
const secretSigns = recoveryCodeLength - 2

/** In the form that is printed, which is also the passphrase that `age -d` asks for: `7KQ2-…-M0XD`. */
export function newRecoveryCode(): string {
  // 256 is a multiple of 32: each sign is equally likely.
  const secret = [...crypto.getRandomValues(new Uint8Array(secretSigns))].map((byte) => byte & 31)
  return written([...secret, ...checkOf(secret)])
}

/**
 * What was typed, in the printed form: lower case, spaces, other dashes, and O, I, L for 0 and 1 are understood.
 * @throws RecoveryCodeError
 */
export function parseRecoveryCode(typed: string): string {
  const signs = [...plain(typed)]
  const values = signs.map((sign) => alphabet.indexOf(sign))
  const wrong = values.indexOf(-1)
  if (wrong >= 0) throw new RecoveryCodeError({ problem: 'sign', group: groupOf(wrong) })
  if (values.length !== recoveryCodeLength)
    throw new RecoveryCodeError({ problem: values.length < recoveryCodeLength ? 'short' : 'long' })
  const { sum, weighed } = syndromes(values)
  if (sum === 0 && weighed === 0) return written(values)
  throw new RecoveryCodeError({ problem: 'check', ...whereOf(sum, weighed) })
}

const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const written = (values: readonly number[]): string =>
  values
    .map((value) => alphabet.charAt(value))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

const groupOf = (at: number): number => Math.floor(at / groupSize) + 1

// GF(32) by x⁵ + x² + 1, of which x is a generator: powers[i] = xⁱ, and logs is its inverse.
const powers: number[] = []
const logs: number[] = []
for (let i = 0, value = 1; i < 31; i++, value = value & 16 ? (value << 1) ^ 0b100101 : value << 1) {
  powers[i] = value
  logs[value] = i
}
const power = (i: number): number => powers[((i % 31) + 31) % 31] ?? 0
const log = (value: number): number => logs[value] ?? 0
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power(log(a) + log(b)))

/** Both are zero for a code without a mistake. One sign off by e at place p makes them e and e·xᵖ. */
const syndromes = (values: readonly number[]) => ({
  sum: values.reduce((sum, value) => sum ^ value, 0),
  weighed: values.reduce((sum, value, at) => sum ^ times(value, power(at)), 0),
})

function checkOf(secret: readonly number[]): [number, number] {
  const { sum, weighed } = syndromes(secret)
  const [first, second] = [power(secretSigns), power(secretSigns + 1)]
  const last = times(weighed ^ times(sum, first), power(-log(first ^ second)))
  return [sum ^ last, last]
}

function whereOf(sum: number, weighed: number): { group?: number } {
  if (sum === 0 || weighed === 0) return {}
  const place = (log(weighed) - log(sum) + 31) % 31
  return place < recoveryCodeLength ? { group: groupOf(place) } : {}
}
