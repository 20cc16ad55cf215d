import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ids } from '../../../../src/core/evidence/timestamp/identifiers.ts'
import {
  integer,
  oid,
  readAll,
  readTlv,
  type Tlv,
  tags,
  tlv,
} from '../../../../src/core/evidence/timestamp/tlv.ts'
import type { TimestampAuthority } from '../../../practice/timestamp-authority.ts'

/** Answers as no honest authority gives them, put together from parts. */

export const encoded = (text: string) => new Uint8Array(new TextEncoder().encode(text))

export interface Info {
  readonly signature: Uint8Array
  readonly nonce?: Uint8Array
  readonly genTime?: string
  readonly hash?: string
  readonly version?: number
  readonly more?: Uint8Array
}

export const generalized = (time: Date) => `${time.toISOString().replace(/[-T:]|\..*/g, '')}Z`

export function tstInfo({ signature, nonce, genTime, hash = ids.sha256, version = 1, more }: Info) {
  const digest = new Uint8Array(createHash('sha256').update(signature).digest())
  return tlv(
    tags.sequence,
    integer(Uint8Array.of(version)),
    oid('1.2.3.4'),
    tlv(tags.sequence, tlv(tags.sequence, oid(hash)), tlv(tags.octets, digest)),
    integer(Uint8Array.of(5)),
    tlv(tags.time, encoded(genTime ?? generalized(new Date()))),
    ...(nonce === undefined ? [] : [integer(nonce)]),
    ...(more === undefined ? [] : [more]),
  )
}

export const granted = (token: Uint8Array) =>
  tlv(tags.sequence, tlv(tags.sequence, integer(Uint8Array.of(0))), token)

export const refused = (status: number, text?: string) =>
  tlv(
    tags.sequence,
    tlv(
      tags.sequence,
      integer(Uint8Array.of(status)),
      ...(text === undefined ? [] : [tlv(tags.sequence, tlv(tags.utf8, encoded(text)))]),
    ),
  )

/** The same value with one below it, found by a path of positions, made anew. */
export function changed(
  der: Uint8Array,
  path: readonly number[],
  how: (value: Tlv) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const value = readTlv(der)
  const [first, ...rest] = path
  if (first === undefined) return new Uint8Array(how(value))
  const parts = readAll(value.content).map(({ whole }) => whole)
  const part = parts[first]
  if (part === undefined) throw new Error(`no part ${first}`)
  parts[first] = changed(part, rest, how)
  return tlv(value.tag, ...parts)
}

export const nothing = () => new Uint8Array()

/** Places in a TimeStampResp, as positions one below the other. */
export const place = {
  signedData: [1, 1, 0],
  content: [1, 1, 0, 2, 1, 0],
  certificates: [1, 1, 0, 3],
  signerInfos: [1, 1, 0, 4],
  signedAttributes: [1, 1, 0, 4, 0, 3],
  signature: [1, 1, 0, 4, 0, 5],
} as const

/** A second certificate of the same name, number and key, made from the signer's. */
export function twinOf({ folder }: TimestampAuthority): Uint8Array<ArrayBuffer> {
  execFileSync(
    'openssl',
    [
      ...['x509', '-req', '-in', 'signer.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-set_serial', '7'],
      ...['-days', '29', '-extfile', 'extensions', '-outform', 'DER', '-out', 'twin.der'],
    ],
    { cwd: folder, stdio: 'pipe' },
  )
  return new Uint8Array(readFileSync(join(folder, 'twin.der')))
}
