import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../tools/verify.ts'
import { encoded, filesOf, sampleBundle, temporaryFolder, zipOf } from '../core/evidence/bundle/samples.ts'

vi.setConfig({ testTimeout: 30_000 })

const folder = temporaryFolder()
const vector = fileURLToPath(new URL('../vectors/bundle-v1.zip', import.meta.url))
const path = (name: string) => join(folder, name)
let said: string[]
let complained: string[]

beforeAll(async () => {
  const { zip } = await sampleBundle()
  const files = await filesOf(zip)
  files.set('bag/data/limits.txt', encoded('no limits'))
  writeFileSync(path('broken.zip'), await zipOf(files))
  writeFileSync(path('cut.zip'), zip.subarray(0, 5000))
  writeFileSync(path('hello.txt'), 'hello')
  writeFileSync(path('b.zip.age'), 'age-encryption.org/v1\n')
})
beforeEach(() => {
  said = []
  complained = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => complained.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('npm run verify', () => {
  it('says INTACT, with code 0', async () => {
    expect(await main([vector])).toBe(0)
    expect(said.at(-1)).toBe('INTACT')
    expect(complained).toEqual([])
  })

  it('names what is broken, with code 1', async () => {
    expect(await main([path('broken.zip')])).toBe(1)
    expect(said[0]).toBe('BROKEN  bag/data/limits.txt: not the bytes that were sealed')
    expect(said.at(-1)).toBe('BROKEN: 1 problems')
  })

  it('says the same as JSON', async () => {
    expect(await main(['--json', path('broken.zip')])).toBe(1)
    expect(JSON.parse(said.join(''))).toMatchObject({
      verdict: 'broken',
      problems: [{ kind: 'fileChanged', path: 'bag/data/limits.txt' }],
      log: { entries: 5, withheld: [2] },
    })
  })

  it('calls a bundle broken that another key signed than the one that was lodged', async () => {
    expect(await main([vector, '--fingerprint', '00'.repeat(32)])).toBe(1)
    expect(said[0]).toBe('BROKEN  seal/signer-pub.der: not the key of the fingerprint that you gave')
  })

  it('says whether the log still holds a checkpoint that somebody kept', async () => {
    const head = 'f48a29076b13b28a20289a4988899495f88d63c0e9606bd701b354a8f20821ce'
    expect(await main([vector, '--checkpoint', head])).toBe(0)
    said = []
    expect(await main([vector, '--checkpoint', '00'.repeat(32)])).toBe(1)
    expect(said[0]).toBe(
      'BROKEN  the log: does not hold the checkpoint that you gave: it was begun anew, cut off or changed',
    )
  })

  it.each<[string, string[], RegExp]>([
    ['no file', [], /usage/],
    ['two files', ['a', 'b'], /usage/],
    ['an unknown option', ['--fast', 'a'], /fast/],
    ['half a fingerprint', [vector, '--fingerprint', 'cafe'], /64 hexadecimal/],
    ['a file that is not there', [path('none.zip')], /cannot read .*ENOENT/],
    ['half a checkpoint', [vector, '--checkpoint', 'cafe'], /64 hexadecimal/],
    ['a folder', [folder], /is a folder: give the ZIP, or run {2}sh verify\.sh/],
    ['a text', [path('hello.txt')], /no ZIP/],
    ['half a ZIP', [path('cut.zip')], /no ZIP/],
    ['an encrypted bundle', [path('b.zip.age')], /age -d/],
  ])('says in one line why not, with code 2, given %s', async (_name, args, why) => {
    expect(await main(args)).toBe(2)
    expect(complained).toHaveLength(1)
    expect(complained[0]).toMatch(why)
    expect(complained[0]).not.toContain('\n')
    expect(said).toEqual([])
  })
})
