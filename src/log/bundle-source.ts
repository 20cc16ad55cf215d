import type { BundleInput, ExtraFile } from '../core/evidence/bundle/bundle-input.ts'
import { signerOf } from '../core/evidence/bundle/signer.ts'
import type { ChainRow } from '../core/evidence/chain.ts'
import type { Entry } from '../core/evidence/entry.ts'
import type { ReportTimestamp } from '../core/evidence/report/report-input.ts'
import { open } from '../core/evidence/seal.ts'
import { identity, LockedError, vault } from './identity.ts'
import { MissingEntryError, openEntry } from './open-entry.ts'
import { store } from './store.ts'

/** The stored log as a bundle is made of it: chain and checkpoints at once, entries and files one by one. */

type Source = Pick<BundleInput, 'rows' | 'checkpoints' | 'signer' | 'entry' | 'file'> & {
  /** Time stamps, to lie beside the checkpoints that they are of. */
  readonly stamps: readonly ExtraFile[]
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
    return {
      rows,
      checkpoints: checkpoints.map(({ text, signature }) => ({ text, signature: new Uint8Array(signature) })),
    }
  })

/** @throws LockedError */
export async function bundleSource(): Promise<Source> {
  await identity()
  const keys = await vault()
  if (keys === undefined) throw new LockedError('This log has no passphrase yet.')
  const stamps = await store.stamps.orderBy('size').toArray()
  return {
    ...(await chainNow()),
    signer: await signerOf(keys.signingKey, keys.publicKey),
    // The identity is asked for each time: who locks the log stops the making.
    entry: async (seq) => {
      const row = await store.entries.get(seq)
      return row?.sealed === undefined ? undefined : open(row.sealed, await identity())
    },
    file: storedFile,
    times: stamps.map(({ size, authority, genTime }) => ({
      authority,
      genTime,
      of: `checkpoint of ${size} entries`,
    })),
    stamps: stamps.map(({ size, response }, at) => ({
      path: stampPath(size, stamps.slice(0, at).filter((one) => one.size === size).length),
      bytes: async () => new Uint8Array(response),
    })),
  }
}

const stampPath = (size: number, before: number) =>
  `checkpoints/${`${size}`.padStart(6, '0')}${before === 0 ? '' : `-${before + 1}`}.tsr`

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
