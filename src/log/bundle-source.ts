import type { BundleInput } from '../core/evidence/bundle/bundle-input.ts'
import { signerOf } from '../core/evidence/bundle/signer.ts'
import type { ChainRow } from '../core/evidence/chain.ts'
import type { Entry } from '../core/evidence/entry.ts'
import { worthHandingOver } from '../core/evidence/hand-over/worth-handing-over.ts'
import type { ReportTimestamp } from '../core/evidence/report/report-input.ts'
import { open } from '../core/evidence/seal.ts'
import { identity, LockedError, vault } from './identity.ts'
import { lodgedCheckpoints } from './lodged.ts'
import { MissingEntryError, openEntry } from './open-entry.ts'
import { storedStamps } from './stamps.ts'
import { store } from './store.ts'

/** The stored log as a bundle is made of it: chain and checkpoints at once, entries and files one by one. */

type Source = Pick<BundleInput, 'rows' | 'checkpoints' | 'stamps' | 'signer' | 'entry' | 'file'> & {
  readonly times: readonly ReportTimestamp[]
}

const atOnce = 500

const chainNow = () =>
  store.transaction('r', store.entries, store.checkpoints, async () => {
    const rows: ChainRow[] = []
    for (let from = 1; ; from += atOnce) {
      const part = await store.entries
        .where('seq')
        .between(from, from + atOnce)
        .sortBy('seq')
      rows.push(...part.map(({ seq, entryHash, prev, link }) => ({ seq, entryHash, prev, link })))
      if (part.length === 0) break
    }
    const checkpoints = await store.checkpoints.orderBy('size').toArray()
    return { rows, checkpoints }
  })

/** @throws LockedError */
export async function bundleSource(): Promise<Source> {
  await identity()
  const keys = await vault()
  if (keys === undefined) throw new LockedError('This log has no passphrase yet.')
  const chain = await chainNow()
  // One that came since is on a checkpoint that is not in this chain.
  const before = keys.earlierKeys?.at(-1)?.size ?? 0
  const stamps = (await storedStamps()).filter(({ size }) => size > before && size <= chain.rows.length)
  const lodged = (await lodgedCheckpoints()).map(({ checkpoint }) => checkpoint.size)
  const proven = [...lodged, ...stamps.map(({ size }) => size)]
  return {
    rows: chain.rows,
    checkpoints: worthHandingOver(chain.checkpoints, proven, before).map(({ text, signature }) => ({
      text,
      signature: new Uint8Array(signature),
    })),
    signer: await signerOf(keys.signingKey, keys.publicKey),
    // The identity is asked for each time: who locks the log stops the making.
    entry: async (seq) => {
      const row = await store.entries.get(seq)
      return row?.sealed === undefined ? undefined : open(row.sealed, await identity())
    },
    file: storedFile,
    times: stamps.map(({ size, authority, genTime }) => ({
      authority: authority.replace(/^file:/, ''),
      genTime,
      of: `checkpoint of ${size} entries`,
    })),
    stamps: stamps.map(({ size, response }) => ({ size, response: new Uint8Array(response) })),
  }
}

/** Decrypted; `undefined` when there is none. @throws LockedError, DamagedSealError */
export async function storedFile(seq: number, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const held = await store.files.get([seq, name])
  return held === undefined ? undefined : open(held.sealed, await identity())
}

/** @throws MissingEntryError, LockedError, DamagedSealError */
export async function storedEntry(seq: number): Promise<Entry> {
  const row = await store.entries.get(seq)
  if (row === undefined) throw new MissingEntryError(`There is no entry ${seq}.`)
  return openEntry(row, await identity())
}
