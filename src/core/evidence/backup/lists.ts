import * as z from 'zod/mini'
import { verifyCheckpoint } from '../checkpoint.ts'
import { hex64, seq } from '../entry-fields.ts'
import { fromHex, toHex } from '../hex.ts'
import { fromPlain, toPlain } from './plain.ts'

/** What a backup says of itself: one head, and lists of its entries and pieces. Both are sealed. */

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const count = z.int().check(z.nonnegative())
const row = z.record(z.string(), z.unknown())

const headSchema = z.strictObject({
  form: z.literal('chaperone-backup'),
  v: z.literal(1),
  madeAt: z.iso.datetime(),
  software: z.string(),
  /** Rows of the chain. */
  size: count,
  /** The row of the store, less the two keys that cannot be read out. */
  vault: z.looseObject({
    origin: z.string(),
    recipient: z.string(),
    wrapped: bytes,
    publicKey: bytes,
    sealedKeys: z.optional(bytes),
    earlierKeys: z.optional(z.array(z.object({ publicKey: bytes, size: count }))),
  }),
  /** What is not evidence: findings, confirmations, preferences. By table. */
  tables: z.record(z.string(), z.array(row)),
  /** SHA-256 of each list, before it was sealed. */
  lists: z.array(hex64),
  parts: count,
})

export type BackupHead = z.infer<typeof headSchema>

const partSchema = z.strictObject({
  path: z.string(),
  seq,
  /** Of a file; an entry has none. */
  name: z.optional(z.string()),
  bytes: count,
  /** Of the sealed bytes. */
  sha256: hex64,
})

export type BackupPart = z.infer<typeof partSchema>

const listSchema = z.strictObject({
  /** Rows of the store, less the sealed entry. */
  rows: z.array(
    z.looseObject({ seq, entryHash: hex64, prev: hex64, link: hex64, id: z.string(), requestId: z.string() }),
  ),
  checkpoints: z.array(z.looseObject({ size: count, text: z.string(), signature: bytes })),
  stamps: z.array(row),
  parts: z.array(partSchema),
})

export type BackupList = z.infer<typeof listSchema>

/** No list of a backup, or one of a later form. */
export class BackupFormatError extends Error {
  override readonly name = 'BackupFormatError'
}

/** It opens, and was not signed by the log's key: somebody made it who did not have this log. */
export class ForgedBackupError extends Error {
  override readonly name = 'ForgedBackupError'
}

// So that the signature can never be taken for one of a checkpoint or of a hand-over.
const signedText = (text: string) => `chaperone-backup/1\n${text}`

/** @param sign as `BundleSigner`'s. */
export async function encodeHead(
  head: BackupHead,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = toPlain(head)
  const signature = toHex(await sign(new TextEncoder().encode(signedText(text))))
  return new TextEncoder().encode(JSON.stringify({ text, signature }))
}

const signedSchema = z.strictObject({ text: z.string(), signature: z.string() })

/** @throws BackupFormatError, ForgedBackupError */
export async function decodeHead(encoded: Uint8Array): Promise<BackupHead> {
  const { text, signature } = checked(signedSchema, () => JSON.parse(new TextDecoder().decode(encoded)))
  const head = checked(headSchema, () => fromPlain(text))
  const signed = { text: signedText(text), signature: fromHex(signature) }
  if (!(await verifyCheckpoint(head.vault.publicKey, signed)))
    throw new ForgedBackupError('the backup is not signed by the key of the log that it holds')
  return head
}

export const encodeList = (list: BackupList): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(toPlain(list))

/** @throws BackupFormatError */
export const decodeList = (encoded: Uint8Array): BackupList =>
  checked(listSchema, () => fromPlain(new TextDecoder().decode(encoded)))

function checked<T>(schema: z.ZodMiniType<T>, read: () => unknown): T {
  try {
    return z.parse(schema, read())
  } catch (cause) {
    throw new BackupFormatError('no list of a backup of a form that is known here', { cause })
  }
}
