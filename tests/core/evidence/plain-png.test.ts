import { describe, expect, it } from 'vitest'
import { PngError, plainPng, pngParts } from '../../../src/core/evidence/plain-png.ts'
import { pixelsOf, pngOf } from '../../e2e/pictures.ts'

const png = pngOf(5, 4, (x, y) => [x * 10, y * 10, 7])

describe('a plain PNG', () => {
  it('has the same pixels and nothing else in it', () => {
    const plain = plainPng(Buffer.concat([png, Buffer.from('SECRET after the end')]))
    expect(pngParts(png)).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND'])
    expect(pngParts(plain)).toEqual(['IHDR', 'IDAT', 'IEND'])
    expect(Buffer.from(plain).includes('SECRET')).toBe(false)
    const [before, after] = [pixelsOf(png), pixelsOf(Buffer.from(plain))]
    for (let y = 0; y < 4; y++) for (let x = 0; x < 5; x++) expect(after.at(x, y)).toEqual(before.at(x, y))
  })

  it.each([
    ['another kind of file', Buffer.from('GIF89a')],
    ['half a PNG', png.subarray(0, 50)],
    ['a PNG without an end', png.subarray(0, -12)],
  ])('is not made of %s', (_name, bytes) => {
    expect(() => plainPng(bytes)).toThrow(PngError)
  })
})
