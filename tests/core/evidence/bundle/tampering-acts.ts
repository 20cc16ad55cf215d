import type { BundleProblem } from '../../../../src/core/evidence/bundle/bundle-problem.ts'
import type { ChainRow } from '../../../../src/core/evidence/chain.ts'
import { fromTsv, toTsv } from '../../../../src/core/evidence/chain.ts'
import type { Log } from '../samples.ts'
import type { Files } from './samples.ts'
import { decoded, encoded } from './samples.ts'

/**
 * What somebody could do who holds the signing key, and so can seal the bag anew after each of these: only the
 * chain and the checkpoints that were signed earlier still give it away. And what can be done without the key.
 */
export interface Tampering {
  readonly name: string
  /** The bag is sealed anew after it, with the log's own key. */
  readonly isResealed: boolean
  readonly change: (files: Files, log: Log) => Promise<void> | void
  readonly ours: Partial<BundleProblem>
  readonly script: string
}

export const chain = 'bag/data/chain.tsv'
export const withheld = 'bag/data/withheld.tsv'
export const manifest = 'bag/manifest-sha256.txt'
export const tagManifest = 'bag/tagmanifest-sha256.txt'
export const entry = (seq: number) => `bag/data/entries/00000${seq}.json`
export const picture = (seq: number) => `bag/data/files/00000${seq}/view.png`
export const checkpoint = (size: number, end: string) => `bag/data/checkpoints/00000${size}.${end}`
export const edit = (path: string, how: (text: string) => string) => (files: Files) => {
  files.set(path, encoded(how(decoded(files.get(path)))))
}
export const rows =
  (how: (rows: ChainRow[]) => readonly ChainRow[] | Promise<readonly ChainRow[]>) => async (files: Files) => {
    files.set(chain, encoded(toTsv(await how(fromTsv(decoded(files.get(chain)))))))
  }
export const at = (all: readonly ChainRow[], seq: number): ChainRow => {
  const row = all[seq - 1]
  if (row === undefined) throw new Error(`no row ${seq}`)
  return row
}
export const copy = (from: string, to: string) => (files: Files) => {
  files.set(to, files.get(from) ?? new Uint8Array())
}
export const drop =
  (...paths: string[]) =>
  (files: Files) => {
    for (const path of paths) files.delete(path)
  }
export const other = 'a'.repeat(64)

export const inSealed = (
  name: string,
  change: Tampering['change'],
  ours: Partial<BundleProblem>,
  script: string,
): Tampering => ({ name, isResealed: true, change, ours, script })

export const unsealed = (
  name: string,
  change: Tampering['change'],
  ours: Partial<BundleProblem>,
  script: string,
): Tampering => ({ name, isResealed: false, change, ours, script })
