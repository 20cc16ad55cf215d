import { describe, expect, it } from 'vitest'
import { previewKind } from '../../src/ui/log/preview/preview-kind.ts'
import { MailTooLargeError, readMail } from '../../src/ui/log/preview/read-mail.ts'

const mail = (lines: readonly string[]) => readMail(new TextEncoder().encode(lines.join('\r\n')))

const head = [
  'From: =?utf-8?Q?Robin_S=C3=A1mple?= <robin@sample.invalid>',
  'To: "Dr Example" <doctor@practice.invalid>, Reception <desk@practice.invalid>',
  'Date: Tue, 24 Nov 2026 23:58:01 -0500',
  'Subject: =?utf-8?B?4oCcSSBrbm93IHdoZXJlIHlvdSBsaXZl4oCd?=',
  'MIME-Version: 1.0',
]

describe('an e-mail', () => {
  it('is shown with sender and address, the date as sent, and its text', async () => {
    const shown = await mail([
      ...head,
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Caf=E9 at five?=20',
      'R.',
    ])
    expect(shown).toMatchObject({
      from: 'Robin Sámple <robin@sample.invalid>',
      to: 'Dr Example <doctor@practice.invalid>, Reception <desk@practice.invalid>',
      cc: '',
      date: 'Tue, 24 Nov 2026 23:58:01 -0500',
      subject: '“I know where you live”',
      isCut: false,
      files: [],
    })
    expect(shown.text.replace(/\s+/g, ' ')).toBe('Café at five? R.')
  })

  it('names the files in it', async () => {
    const { text, files } = await mail([
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See the photo.',
      '--b',
      'Content-Type: image/png; name="door.png"',
      'Content-Disposition: attachment; filename="door.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
    ])
    expect(text).toBe('See the photo.')
    expect(files).toEqual([{ name: 'door.png', bytes: 3 }])
  })

  it('is cut where it is too long to be shown, and says so', async () => {
    const shown = await mail([...head, '', 'x'.repeat(300_000)])
    expect(shown).toMatchObject({ isCut: true, text: 'x'.repeat(200_000) })
  })

  it('is refused when it is none, too large, or nested without end', async () => {
    await expect(mail(['hello'])).rejects.toThrow()
    await expect(readMail(new Uint8Array(2 ** 25 + 1))).rejects.toThrow(MailTooLargeError)
    const nested = Array.from({ length: 60 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat()
    await expect(mail([...head, ...nested, '', 'x'])).rejects.toThrow()
  })
})

describe('a file', () => {
  const file = (type: string, importedAs: string) =>
    previewKind({ name: '1.bin', type, importedAs, role: 'attachment', sha256: '', bytes: 1 })

  it.each([
    ['application/pdf', 'a', 'pdf'],
    ['', 'Letter.PDF', 'pdf'],
    ['message/rfc822', 'a', 'mail'],
    ['application/octet-stream', 'x.eml', 'mail'],
    ['audio/ogg; codecs=opus', 'a', 'sound'],
    ['text/html', 'x.pdf', undefined],
    ['image/svg+xml', 'x.svg', undefined],
    ['', 'x.html', undefined],
    ['', 'x.constructor', undefined],
  ])('of the type %j called %j is shown as %j', (type, name, kind) => {
    expect(file(type, name)).toBe(kind)
  })
})
