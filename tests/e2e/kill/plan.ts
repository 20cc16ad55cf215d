import { createHash } from 'node:crypto'

/** What is saved and where it is disturbed, all from one number, so that a run can be had again. */

export interface Item {
  readonly requestId: string
  readonly kind: 'record' | 'message'
  /** Length of the attachment, in bytes; 0 for none. */
  readonly bytes: number
}

export interface Disturbance {
  /** After this many saves were answered. */
  readonly at: number
  /** And this much later, so that it falls anywhere on the way of a save. */
  readonly afterMs: number
  readonly is: 'stopWorker' | 'killBrowser'
}

export interface Plan {
  readonly items: readonly Item[]
  readonly disturbances: readonly Disturbance[]
}

/** Mulberry32, in the public domain: 32 bits of state suffice to spread some moments. */
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

interface Size {
  readonly saves: number
  readonly stops: number
  readonly kills: number
  /** A disturbance comes up to this long after the save that it waits for. */
  readonly withinMs: number
}

export function planOf(seed: number, { saves, stops, kills, withinMs }: Size): Plan {
  const next = numbersFrom(seed)
  const upTo = (n: number) => Math.floor(next() * n)
  const hex = (digits: number) => Array.from({ length: digits }, () => upTo(16).toString(16)).join('')
  const items = Array.from({ length: saves }, (_, i): Item => {
    const requestId = `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
    if (i % 40 === 39) return { requestId, kind: 'message', bytes: 0 }
    return { requestId, kind: 'record', bytes: i % 3 === 0 ? 1 + upTo(8_000) : 0 }
  })
  const count = stops + kills
  const kill = new Set(Array.from({ length: kills }, (_, i) => Math.floor(((i + 0.5) * count) / kills)))
  const disturbances = Array.from({ length: count }, (_, i): Disturbance => {
    const share = saves / (count + 1)
    return {
      at: Math.floor(share * (i + 0.5) + next() * share),
      afterMs: upTo(withinMs),
      is: kill.has(i) ? 'killBrowser' : 'stopWorker',
    }
  })
  return { items, disturbances }
}

/** The attachment of that many bytes. */
export const attachmentOf = (bytes: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: bytes }, (_, at) => (at * 31 + bytes) & 255)

export const attachmentHash = (bytes: number): string =>
  createHash('sha256').update(attachmentOf(bytes)).digest('hex')
