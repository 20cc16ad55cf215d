import {
  keyPath,
  listPath,
  partPath,
  readMe,
  readMePath,
  rowsOfList,
} from '../../../../src/core/evidence/backup/layout.ts'
import { type BackupList, encodeHead, encodeList } from '../../../../src/core/evidence/backup/lists.ts'
import { containerOf, type Part } from '../../../../src/core/evidence/backup/write-container.ts'
import { signerOf } from '../../../../src/core/evidence/bundle/signer.ts'
import { append, type ChainRow, GENESIS, sha256Hex } from '../../../../src/core/evidence/chain.ts'
import { signCheckpoint } from '../../../../src/core/evidence/checkpoint.ts'
import { encodeEntry, newSalt } from '../../../../src/core/evidence/entry.ts'
import { newLogKeys } from '../../../../src/core/evidence/log-keys.ts'
import { newIdentity, seal } from '../../../../src/core/evidence/seal.ts'

/** A small log as it lies in the store, and its backup, put together here and not by the code of the store. */

const utf8 = (text: string) => new TextEncoder().encode(text)

interface Stored {
  row: ChainRow & { id: string; requestId: string; recordedAt: string; mark?: string }
  sealed: Uint8Array<ArrayBuffer>
  files: { name: string; sealed: Uint8Array<ArrayBuffer> }[]
}

const stamp = (n: number) => new Date(Date.UTC(2026, 10, 24, 12, 0, n)).toISOString()

/** Every third entry has a file. */
export async function sampleLog(count: number) {
  const { identity, recipient } = await newIdentity()
  const keys = await newLogKeys(recipient)
  const origin = 'chaperone-log/sample'
  const entries: Stored[] = []
  const checkpoints: BackupList['checkpoints'] = []
  let last: ChainRow | undefined
  for (let seq = 1; seq <= count; seq++) {
    const picture = utf8(`picture of entry ${seq} ${'.'.repeat(seq * 7)}`)
    const hasFile = seq % 3 === 1
    const bytes = encodeEntry({
      v: 1,
      id: crypto.randomUUID(),
      seq,
      salt: newSalt(),
      type: 'note',
      eventPrecision: 'unknown',
      recordedAt: stamp(seq),
      offsetMinutes: 0,
      where: '',
      whatHappened: `He called for the ${seq}. time.`,
      files: hasFile
        ? [
            {
              name: 'picture.png',
              type: 'image/png',
              role: 'attachment',
              sha256: await sha256Hex(picture),
              bytes: picture.length,
            },
          ]
        : [],
      prev: last?.link ?? GENESIS,
    })
    const row: ChainRow = await append(last, bytes)
    const { id } = JSON.parse(new TextDecoder().decode(bytes)) as { id: string }
    entries.push({
      row: { ...row, id, requestId: crypto.randomUUID(), recordedAt: stamp(seq) },
      sealed: await seal(bytes, [recipient]),
      files: hasFile ? [{ name: 'picture.png', sealed: await seal(picture, [recipient]) }] : [],
    })
    const signed = await signCheckpoint(keys.signingKey, { origin, size: seq, head: row.link })
    checkpoints.push({ size: seq, ...signed })
    last = row
  }
  return { identity, recipient, keys, origin, entries, checkpoints }
}

export type SampleLog = Awaited<ReturnType<typeof sampleLog>>

export interface Changes {
  /** What the backup's own signer signs with, where it is not the log's key. */
  signingKey?: CryptoKey
  parts?: (parts: Part[]) => Part[]
}

export async function sampleBackup(
  log: SampleLog,
  { signingKey, parts: change }: Changes = {},
): Promise<Blob> {
  const { keys, recipient, origin } = log
  const key = utf8('the wrapped identity')
  const parts: Part[] = []
  const lists: BackupList[] = []
  for (let from = 0; from < log.entries.length; from += rowsOfList) {
    const list: BackupList = { rows: [], checkpoints: [], stamps: [], parts: [] }
    for (const { row, sealed, files } of log.entries.slice(from, from + rowsOfList)) {
      list.rows.push({ ...row })
      for (const piece of [{ name: undefined, sealed }, ...files]) {
        const path = partPath(parts.length + 1)
        parts.push({ path, bytes: piece.sealed })
        list.parts.push({
          path,
          seq: row.seq,
          ...(piece.name !== undefined && { name: piece.name }),
          bytes: piece.sealed.length,
          sha256: await sha256Hex(piece.sealed),
        })
      }
    }
    list.checkpoints = log.checkpoints.slice(from, from + rowsOfList)
    lists.push(list)
  }
  const encoded = lists.map(encodeList)
  const head = await encodeHead(
    {
      form: 'chaperone-backup',
      v: 1,
      madeAt: stamp(0),
      software: 'test',
      size: log.entries.length,
      vault: {
        key: 'vault',
        origin,
        recipient,
        wrapped: key,
        publicKey: keys.publicKey,
        sealedKeys: keys.sealedKeys,
        createdAt: stamp(0),
      },
      tables: { preferences: [{ name: 'jurisdiction', value: 'UK' }] },
      lists: await Promise.all(encoded.map(sha256Hex)),
      parts: parts.length,
    },
    (await signerOf(signingKey ?? keys.signingKey, keys.publicKey)).sign,
  )
  const sealedLists = await Promise.all([head, ...encoded].map((bytes) => seal(bytes, [recipient])))
  const all: Part[] = [
    { path: readMePath, bytes: utf8(readMe) },
    { path: keyPath('keys', 'passphrase'), bytes: key },
    ...sealedLists.map((bytes, n) => ({ path: listPath('first', n), bytes })),
    ...parts,
    ...sealedLists.map((bytes, n) => ({ path: listPath('last', n), bytes })),
    { path: keyPath('last-keys', 'passphrase'), bytes: key },
  ]
  const chunks: BlobPart[] = []
  for await (const chunk of containerOf(given(change?.(all) ?? all))) chunks.push(chunk)
  return new Blob(chunks)
}

async function* given(parts: readonly Part[]): AsyncGenerator<Part> {
  yield* parts
}
