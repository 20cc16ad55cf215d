import { afterAll, describe, expect, it } from 'vitest'
import { readResponse } from '../../../../src/core/evidence/timestamp/read-response.ts'
import { newNonce, timestampRequest } from '../../../../src/core/evidence/timestamp/request.ts'
import { StampError } from '../../../../src/core/evidence/timestamp/stamp-error.ts'
import { readAll, tags, tlv } from '../../../../src/core/evidence/timestamp/tlv.ts'
import { type AuthorityOptions, timestampAuthority } from '../../../practice/timestamp-authority.ts'
import type { Info } from './forgery.ts'
import {
  changed,
  encoded,
  generalized,
  granted,
  nothing,
  place,
  refused,
  tstInfo,
  twinOf,
} from './forgery.ts'

const signature = encoded('the signature of a checkpoint')
const nonce = newNonce()
const authority = timestampAuthority()
const answer = authority.reply(await timestampRequest(signature, nonce))
const asked = { signature, nonce }
afterAll(() => authority.remove())

const fault = (bytes: Uint8Array, what = asked) =>
  readResponse(bytes, what).then(
    (stamp) => stamp,
    (error: unknown) => {
      if (!(error instanceof StampError)) throw error
      return { fault: error.fault, said: error.message }
    },
  )
const forged = (info: Info) => granted(authority.forge(tstInfo(info)))
const withAuthority = async <T>(options: AuthorityOptions, work: (made: typeof authority) => Promise<T>) => {
  const made = timestampAuthority(options)
  try {
    return await work(made)
  } finally {
    made.remove()
  }
}

describe('the answer of a timestamp authority', () => {
  it('is good as it came, forged as openssl would make it, and without a nonce where none is asked for', async () => {
    expect(await fault(answer)).toMatchObject({ authority: 'Practice Time Stamps' })
    expect(await fault(forged({ signature, nonce }))).toMatchObject({ serial: '05', policy: '1.2.3.4' })
    expect(await readResponse(forged({ signature }), { signature })).toMatchObject({ serial: '05' })
  })

  it('gives the time as exact as the authority does', async () => {
    const now = generalized(new Date()).slice(0, -1)
    const stamp = await readResponse(forged({ signature, nonce, genTime: `${now}.25Z` }), asked)
    expect(stamp.genTime).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.25Z$/)
  })

  it('that is a refusal is told with its own words, made harmless', async () => {
    expect(await fault(refused(2, 'come back\u0007 tomorrow'))).toEqual({
      fault: 'notGranted',
      said: 'come back tomorrow',
    })
    expect(await fault(refused(5))).toEqual({ fault: 'notGranted', said: 'status 5' })
  })

  it('on something else is refused', async () => {
    expect(await fault(answer, { ...asked, signature: encoded('another') })).toMatchObject({
      fault: 'wrongImprint',
    })
    const sha512 = '2.16.840.1.101.3.4.2.3'
    expect(await fault(forged({ signature, nonce, hash: sha512 }))).toMatchObject({ fault: 'wrongImprint' })
  })

  it('to another request is refused', async () => {
    expect(await fault(answer, { ...asked, nonce: newNonce() })).toMatchObject({ fault: 'wrongNonce' })
    expect(await fault(forged({ signature }))).toMatchObject({ fault: 'noNonce' })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of HTML', encoded('<!doctype html><title>Sign in</title>')],
    ['what was cut off', answer.slice(0, -1)],
    ['a length of eight bytes', Uint8Array.of(0x30, 0x88, 0, 0, 0, 0, 0, 0, 0, 1, 0)],
    ['a length without end', Uint8Array.of(0x30, 0x80, 0, 0)],
    ['a length that is longer than need be', Uint8Array.of(0x30, 0x81, 0x03, 0x02, 0x01, 0x00)],
  ])('that is %s is no DER', async (_what, bytes) => {
    expect(await fault(bytes)).toMatchObject({ fault: 'notDer' })
  })

  it('with bytes after its end is refused', async () => {
    expect(await fault(Uint8Array.of(...answer, 0))).toMatchObject({ fault: 'trailingBytes' })
  })

  it.each([
    ['is no answer', tlv(tags.sequence)],
    ['is granted and holds no stamp', refused(0)],
    ['has a part too many', changed(answer, [], ({ content }) => tlv(tags.sequence, content, tlv(0x05)))],
    ['has no signer', changed(answer, place.signerInfos, () => tlv(tags.set))],
    ['has two signers', changed(answer, place.signerInfos, ({ content }) => tlv(tags.set, content, content))],
    [
      'has an attribute twice',
      changed(answer, place.signedAttributes, ({ tag, content }) =>
        tlv(tag, content, readAll(content)[0]?.whole ?? nothing()),
      ),
    ],
    ['holds a stamp of another version', forged({ signature, nonce, version: 2 })],
    ['holds a time that is none', forged({ signature, nonce, genTime: '20260231120000Z' })],
    ['holds a stamp with a part too many', forged({ signature, nonce, more: tlv(0x05) })],
  ])('that %s is malformed', async (_what, bytes) => {
    expect(await fault(bytes)).toMatchObject({ fault: 'malformed' })
  })

  it('without the certificate of its signer is refused', async () => {
    expect(await fault(changed(answer, place.certificates, nothing))).toMatchObject({
      fault: 'noCertificate',
    })
    await withAuthority({}, async (other) => {
      const theirs = other.reply(await timestampRequest(signature, nonce))
      // The certificates of another authority of the same make: same names and number, another key.
      const swapped = changed(answer, place.certificates, () => {
        let found = nothing()
        changed(theirs, place.certificates, ({ whole }) => {
          found = whole
          return whole
        })
        return found
      })
      expect(await fault(swapped)).toMatchObject({ fault: 'otherCertificate' })
    })
  })

  it.each([
    ['for something else', 'critical,codeSigning'],
    ['for something else too', 'critical,timeStamping,codeSigning'],
    ['for timestamps, but not critically', 'timeStamping'],
  ])('signed with a certificate %s is refused', async (_what, purpose) => {
    await withAuthority({ purpose }, async (other) => {
      const made = granted(other.forge(tstInfo({ signature, nonce })))
      expect(await fault(made)).toMatchObject({ fault: 'wrongPurpose' })
    })
  })

  it('signed for another certificate of the same name, number and key is refused', async () => {
    const twin = twinOf(authority)
    const swapped = changed(answer, place.certificates, ({ tag }) => tlv(tag, twin))
    expect(await fault(swapped)).toMatchObject({ fault: 'otherCertificate' })
  })

  it('of a time at which its certificate did not hold is refused', async () => {
    for (const days of [-2, 40]) {
      const genTime = generalized(new Date(Date.now() + days * 86_400_000))
      expect(await fault(forged({ signature, nonce, genTime }))).toMatchObject({ fault: 'notValidThen' })
    }
  })

  it('with another content put in is refused', async () => {
    const later = tstInfo({ signature, nonce, genTime: generalized(new Date(Date.now() + 60_000)) })
    const swapped = changed(answer, place.content, ({ tag }) => tlv(tag, later))
    expect(await fault(swapped)).toMatchObject({ fault: 'digestMismatch' })
  })

  it('signed by another key is refused', async () => {
    await withAuthority({}, async (other) => {
      let theirs = nothing()
      changed(other.reply(await timestampRequest(signature, nonce)), place.signature, ({ whole }) => {
        theirs = whole
        return whole
      })
      const swapped = changed(answer, place.signature, () => theirs)
      expect(await fault(swapped)).toMatchObject({ fault: 'badSignature' })
    })
  })

  it('signed in a way that is no longer safe is refused', async () => {
    const sha1 = tlv(tags.sequence, Uint8Array.of(0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a))
    const made = changed(answer, [...place.signerInfos, 0, 2], () => sha1)
    expect(await fault(made)).toMatchObject({ fault: 'unknownAlgorithm' })
  })

  it('becomes a stamp or a StampError, whatever byte of it is changed, and never another stamp', async () => {
    const whole = await readResponse(answer, asked)
    for (let at = 0; at < answer.length; at++)
      for (const bit of [0, 3, 7]) {
        const flipped = answer.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const result = await fault(flipped)
        if ('genTime' in result) expect(result, `byte ${at}`).toEqual(whole)
      }
  })
})
