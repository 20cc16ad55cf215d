import { newNonce, timestampRequest } from '../../../../src/core/evidence/timestamp/request.ts'
import { tags, tlv } from '../../../../src/core/evidence/timestamp/tlv.ts'
import { timestampAuthority } from '../../../practice/timestamp-authority.ts'
import { flipped, type Log } from '../samples.ts'
import { changed, generalized, granted, nothing, place, tstInfo, twinOf } from '../timestamp/forgery.ts'
import type { Files } from './samples.ts'
import type { Tampering } from './tampering-acts.ts'
import { checkpoint, copy, drop, inSealed, unsealed } from './tampering-acts.ts'

/** Time stamps on the last two of five checkpoints, by a real authority, and what can be done to them. */

export const authority = timestampAuthority()

export const stampsOf = async (log: Log) =>
  Promise.all(
    [4, 5].map(async (size) => {
      const signature = log.checkpoints[size - 1]?.signature ?? new Uint8Array()
      return { size, response: authority.reply(await timestampRequest(signature, newNonce())) }
    }),
  )

const stamp = (size: number) => checkpoint(size, 'tsr')
const signatureOf = (files: Files, size: number) => files.get(checkpoint(size, 'sig')) ?? new Uint8Array()
const edited =
  (how: (der: Uint8Array, signature: Uint8Array) => Uint8Array | Promise<Uint8Array>) =>
  async (files: Files) => {
    files.set(stamp(5), await how(files.get(stamp(5)) ?? new Uint8Array(), signatureOf(files, 5)))
  }
const line = `${stamp(5)}: not a valid time stamp on its checkpoint`
const invalid = (name: string, how: Parameters<typeof edited>[0], detail: string) =>
  inSealed(name, edited(how), { kind: 'stampInvalid', path: stamp(5), detail }, line)

/** The bytes at a place of an answer. */
const partAt = (der: Uint8Array, where: readonly number[]) => {
  let found: Uint8Array = nothing()
  changed(der, where, ({ whole }) => {
    found = whole
    return whole
  })
  return found
}
/** One bit, in the middle of the content at that place. */
const flippedAt = (where: readonly number[]) => (der: Uint8Array) =>
  changed(der, where, ({ tag, content }) => tlv(tag, flipped(content, content.length >> 1, 1)))

const info = place.content
const flips: readonly (readonly [string, readonly number[], string])[] = [
  ['hash of its checkpoint', [...info, 0, 2, 1], 'it is a stamp on something else'],
  ['number', [...info, 0, 3], 'the signature is on another content'],
  ['digest that was signed', [...place.signedAttributes, 2, 1, 0], 'the signature is on another content'],
  [
    'binding to a certificate',
    [...place.signedAttributes, 3, 1, 0, 0, 0, 0],
    'the signature was made for another certificate',
  ],
  ['signature', place.signature, 'its signature is not that of the enclosed certificate'],
  [
    'key of its certificate',
    [...place.certificates, 0, 0, 6, 1],
    'the signature was made for another certificate',
  ],
  [
    'name of its certificate',
    [...place.certificates, 0, 0, 5, 0, 0, 1],
    'the signature was made for another certificate',
  ],
  [
    "certificate's own signature",
    [...place.certificates, 0, 2],
    'the signature was made for another certificate',
  ],
]
// Openssl writes the content as octets that hold DER, and the serial number of a practice stamp is one byte.
const withinContent = ([name, where, detail]: (typeof flips)[number]) =>
  where.slice(0, info.length).join() !== info.join() || where.length === info.length
    ? invalid(`a bit of the ${name} of a time stamp is turned over`, flippedAt(where), detail)
    : invalid(
        `a bit of the ${name} of a time stamp is turned over`,
        (der) =>
          changed(der, info, ({ tag, content }) =>
            tlv(tag, flippedAt(where.slice(info.length + 1))(content)),
          ),
        detail,
      )

export const stampTamperings: readonly Tampering[] = [
  ...flips.map(withinContent),
  inSealed(
    'a time stamp is that of another checkpoint',
    copy(stamp(4), stamp(5)),
    { kind: 'stampInvalid', path: stamp(5), detail: 'it is a stamp on something else' },
    line,
  ),
  inSealed(
    'a time stamp stays without its checkpoint',
    drop(checkpoint(4, 'txt'), checkpoint(4, 'sig')),
    { kind: 'fileOfNoEntry', path: stamp(4) },
    `${stamp(4)}: there is no checkpoint to this time stamp`,
  ),
  unsealed(
    'a time stamp is dropped',
    drop(stamp(4)),
    { kind: 'fileAbsent', path: stamp(4) },
    `${stamp(4)}: missing`,
  ),
  unsealed(
    'a time stamp is replaced by a second one, equally good',
    async (files) => {
      const request = await timestampRequest(signatureOf(files, 5), newNonce())
      files.set(stamp(5), authority.reply(request))
    },
    { kind: 'fileChanged', path: stamp(5) },
    `${stamp(5)}: not the bytes that were sealed`,
  ),
  invalid('a time stamp is cut off', (der) => der.slice(0, -1), 'it is cut off'),
  invalid(
    'a time stamp has something after its end',
    (der) => Uint8Array.of(...der, 5, 0),
    '2 bytes follow its end',
  ),
  invalid('a time stamp is no time stamp', (_der, signature) => signature, 'the answer lacks a part'),
  invalid(
    'a time stamp is without certificates',
    (der) => changed(der, place.certificates, nothing),
    "the signer's certificate is not enclosed",
  ),
  invalid(
    'a time stamp says an earlier time',
    (der, signature) => {
      const genTime = generalized(new Date(Date.now() - 60_000))
      return changed(der, info, ({ tag }) => tlv(tag, tstInfo({ signature, genTime })))
    },
    'the signature is on another content',
  ),
  invalid(
    'a time stamp is of a time before its certificate',
    (_der, signature) =>
      granted(
        authority.forge(tstInfo({ signature, genTime: generalized(new Date(Date.now() - 86_400_000)) })),
      ),
    'its certificate did not hold at that time',
  ),
  invalid(
    'a time stamp has a twin of its certificate',
    (der) => changed(der, place.certificates, ({ tag }) => tlv(tag, twinOf(authority))),
    'the signature was made for another certificate',
  ),
  invalid(
    'a time stamp is signed by the key of another authority',
    async (der, signature) => {
      const other = timestampAuthority()
      const theirs = other.reply(await timestampRequest(signature, newNonce()))
      other.remove()
      return changed(der, place.signature, () => partAt(theirs, place.signature))
    },
    'its signature is not that of the enclosed certificate',
  ),
  invalid(
    'a time stamp is made with a certificate for something else too',
    (_der, signature) => {
      const other = timestampAuthority({ purpose: 'critical,timeStamping,codeSigning' })
      const made = granted(other.forge(tstInfo({ signature })))
      other.remove()
      return made
    },
    'its certificate is not for timestamps alone',
  ),
  invalid(
    'a refusal stands in for a time stamp',
    () => tlv(tags.sequence, tlv(tags.sequence, Uint8Array.of(2, 1, 2))),
    'status 2',
  ),
]
