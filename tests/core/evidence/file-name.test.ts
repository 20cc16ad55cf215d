import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileSchema } from '../../../src/core/evidence/entry-fields.ts'
import { plainFileName, plainType } from '../../../src/core/evidence/file-name.ts'

const name = (original: string) => plainFileName(original, new Set())

describe('a plain file name', () => {
  it.each([
    ['Letter to me.pdf', 'Letter-to-me.pdf'],
    ['C:\\Users\\me\\photo.JPG', 'photo.JPG'],
    ['../../etc/passwd', 'passwd'],
    ['.hidden', 'hidden'],
    ['Rückschein.tar.gz', 'Ruckschein-tar.gz'],
    ['письмо.eml', 'file.eml'],
    ['con.txt', 'file-con.txt'],
    ['', 'file'],
    ['🌹', 'file'],
  ])('of %j is %j', (original, plain) => {
    expect(name(original)).toBe(plain)
  })

  it('always fits the schema of an entry and never repeats', () => {
    const form = fileSchema.shape.name
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }), (originals) => {
        const taken = new Set<string>()
        const names = originals.map((original) => plainFileName(original, taken))
        expect(names.every((one) => form.safeParse(one).success)).toBe(true)
        expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length)
      }),
    )
  })
})

describe('a plain type', () => {
  it('is kept where it is a MIME type, else plain bytes', () => {
    expect(plainType('message/rfc822')).toBe('message/rfc822')
    expect(plainType('')).toBe('application/octet-stream')
    expect(plainType('text/html; charset=utf-8')).toBe('application/octet-stream')
  })
})
