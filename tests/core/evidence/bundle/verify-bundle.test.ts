import { beforeAll, describe, expect, it, vi } from 'vitest'
import { zipLimits } from '../../../../src/core/evidence/bundle/read-zip.ts'
import type { BundleOptions } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import type { Log } from '../samples.ts'
import { flipped } from '../samples.ts'
import type { RawFile } from './raw-zip.ts'
import { rawZip } from './raw-zip.ts'
import type { Files } from './samples.ts'
import { decoded, encoded, filesOf, fingerprintOf, sampleBundle } from './samples.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let log: Log
let zip: Uint8Array
let files: Files
beforeAll(async () => {
  ;({ log, zip } = await sampleBundle())
  files = await filesOf(zip)
})

const raw = (): RawFile[] => [...files].map(([name, bytes]) => ({ name, bytes }))
const problemsOf = async (bundle: Uint8Array, options: BundleOptions = {}) => {
  const result = await verifyBundle(bundle, options)
  if (result.verdict === 'unreadable') throw new Error(`unreadable: ${result.why} ${result.detail}`)
  expect(result.verdict).toBe(result.problems.length > 0 ? 'broken' : 'intact')
  return result.problems
}

describe('a whole bundle', () => {
  it('is intact, with what is here, withheld and deleted', async () => {
    expect(await verifyBundle(zip)).toMatchObject({
      ...{ verdict: 'intact', problems: [], files: files.size },
      log: {
        ...{ entries: 5, entriesChecked: 3, filesChecked: 1, checkpoints: 5 },
        ...{ withheld: [2], deleted: [3], withheldFiles: [{ seq: 5, name: 'view.png' }] },
      },
    })
  })

  it('is intact as a Blob, and when somebody packed it anew, compressed', async () => {
    expect(await verifyBundle(new Blob([new Uint8Array(zip)]))).toMatchObject({ verdict: 'intact' })
    expect(await problemsOf(rawZip(raw().map((file) => ({ ...file, isDeflated: true }))))).toEqual([])
    const folders = ['bag', 'bag/data', 'seal'].map((name) => ({ name: `${name}/`, bytes: encoded('') }))
    expect(await problemsOf(rawZip([...folders.map((f) => ({ ...f, mode: 0o40755 })), ...raw()]))).toEqual([])
  })

  it('is compared with the fingerprint that somebody kept', async () => {
    const fingerprint = (await fingerprintOf(log)).toUpperCase().replace(/(..)(?=.)/g, '$1:')
    expect(await problemsOf(zip, { fingerprint })).toEqual([])
    expect(await problemsOf(zip, { fingerprint: '0'.repeat(64) })).toEqual([
      { kind: 'fingerprintMismatch', path: 'seal/signer-pub.der' },
    ])
  })

  it('is compared with a checkpoint that somebody kept', async () => {
    for (const { link } of log.rows) expect(await problemsOf(zip, { checkpoint: link })).toEqual([])
    for (const checkpoint of ['0'.repeat(64), 'cafe'])
      expect(await problemsOf(zip, { checkpoint })).toEqual([{ kind: 'keptCheckpointAbsent' }])
  })

  it.each(['bundle', 'Robin’s bundle (2)', 'bag'])(
    'is intact when it was packed as a folder %s',
    async (top) => {
      const below = raw().map((file) => ({ ...file, name: `${top}/${file.name}` }))
      const beside = [`${top}/`, `__MACOSX/${top}/`, `__MACOSX/${top}/._bag`].map((name) => ({
        name,
        bytes: encoded(''),
        mode: name.endsWith('/') ? 0o40755 : 0o100644,
      }))
      expect(await problemsOf(rawZip([...beside, ...below]))).toEqual([])
      const junk = { name: `${top}/.DS_Store`, bytes: encoded('x') }
      expect(await problemsOf(rawZip([...below, junk]))).toEqual([{ kind: 'unsafeName', path: '.DS_Store' }])
      // Of two folders nobody can say which is the bundle.
      expect(await verifyBundle(rawZip([...below, { name: 'other/x', bytes: encoded('x') }]))).toMatchObject(
        top === 'bag' ? { verdict: 'broken' } : { verdict: 'unreadable', why: 'notABundle' },
      )
    },
  )

  it('tells how far it is', async () => {
    const seen: string[] = []
    await verifyBundle(zip, { onProgress: (done, total) => seen.push(`${done}/${total}`) })
    expect(seen).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })
})

describe('what is no bundle is called unreadable', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['a text', () => encoded('hello'), 'notAZip'],
    ['a ZIP of something else', () => rawZip([{ name: 'a.txt', bytes: encoded('a') }]), 'notABundle'],
    ['a ZIP without files', () => rawZip([]), 'notABundle'],
    ['a bundle of which the end is cut off', () => zip.subarray(0, zip.length - 100), 'notAZip'],
    ['an age file', () => encoded('age-encryption.org/v1\n-> X25519'), 'encrypted'],
    ['an armored age file', () => encoded('-----BEGIN AGE ENCRYPTED FILE-----\n'), 'encrypted'],
  ])('%s', async (_name, bytes, why) => {
    expect(await verifyBundle(bytes())).toMatchObject({ verdict: 'unreadable', why })
  })

  it('a bundle cut off anywhere', async () => {
    for (let length = 0; length < zip.length; length += 97)
      expect((await verifyBundle(zip.subarray(0, length))).verdict, `${length}`).toBe('unreadable')
  })

  it('one that would unpack to more than is safe, or to too many files', async () => {
    for (const limits of [
      { ...zipLimits, allBytes: 1000 },
      { ...zipLimits, files: 5 },
    ])
      expect(await verifyBundle(zip, { limits })).toMatchObject({ verdict: 'unreadable', why: 'notAZip' })
  })
})

describe('a hostile archive becomes problems', () => {
  const withFile = (more: RawFile) => problemsOf(rawZip([...raw(), more]))
  const evil = encoded('evil')

  it.each([
    '../evil',
    '/etc/evil',
    'bag/../../evil',
    'bag\\evil',
    'C:/evil',
    'bag/.hidden',
    'bag//evil',
    'bag/a b',
    'bag/./x',
    'e\u202evil',
    '',
  ])('when a file is called %j', async (name) => {
    const [problem, ...more] = await withFile({ name, bytes: evil })
    expect([problem?.kind, more]).toEqual(['unsafeName', []])
    expect(problem?.path).toMatch(/^[ -~]*$/)
  })

  it('when two files have one name, or differ in capitals only', async () => {
    const again = await withFile({ name: 'bag/data/chain.tsv', bytes: evil })
    expect(again).toContainEqual({ kind: 'duplicateName', path: 'bag/data/chain.tsv' })
    expect(await withFile({ name: 'bag/data/Chain.tsv', bytes: evil })).toContainEqual({
      kind: 'duplicateName',
      path: 'bag/data/Chain.tsv',
      detail: 'bag/data/chain.tsv',
    })
  })

  it.each([0o120777, 0o010644, 0o020666, 0o060666, 0o140777])(
    'when a file is a special one (mode %o)',
    async (mode) => {
      const path = 'bag/data/limits.txt'
      const linked = raw().map((file) => (file.name === path ? { ...file, mode } : file))
      expect(await problemsOf(rawZip(linked))).toEqual([
        { kind: 'notAFile', path },
        { kind: 'fileAbsent', path },
      ])
    },
  )

  it('when a file or an empty folder is in no list', async () => {
    expect(await withFile({ name: 'bag/data/more.txt', bytes: evil })).toEqual([
      { kind: 'fileUnlisted', path: 'bag/data/more.txt' },
    ])
    expect(await withFile({ name: 'README.txt', bytes: evil })).toHaveLength(1)
    expect(await withFile({ name: 'bag/more/', bytes: encoded(''), mode: 0o40755 })).toEqual([
      { kind: 'fileUnlisted', path: 'bag/more/' },
    ])
  })

  const changed = (path: string, more: Partial<RawFile>) =>
    problemsOf(rawZip(raw().map((file) => (file.name === path ? { ...file, ...more } : file))))

  it.each<[string, Partial<RawFile>]>([
    ['the CRC is wrong', { crc: 1 }],
    ['it unpacks to more than it says', { isDeflated: true, declaredSize: 10 }],
    ['it unpacks to less than it says', { isDeflated: true, declaredSize: 100_000 }],
    ['it is a bomb', { isDeflated: true, bytes: new Uint8Array(50_000_000), declaredSize: 100 }],
    ['it is larger than a verifier unpacks', { declaredSize: 2 ** 29 + 1 }],
    ['it is called something else where it lies', { localName: 'bag/data/limits.doc' }],
  ])('when %s', async (_name, more) => {
    const problems = await changed('bag/data/limits.txt', more)
    expect(problems).toEqual([
      { kind: 'fileDamaged', path: 'bag/data/limits.txt', detail: expect.any(String) },
    ])
  })

  it('when something lies before the archive', async () => {
    const joined = new Uint8Array(Buffer.concat([encoded('#!/bin/sh\n'), zip]))
    expect((await problemsOf(joined)).map(({ kind }) => kind)).toContain('zipAmbiguous')
  })

  it.each([
    'bag/manifest-sha256.txt',
    'bag/tagmanifest-sha256.txt',
    'bag/data/chain.tsv',
    'seal/signer-pub.der',
  ])('when %s is missing', async (path) => {
    const problems = await problemsOf(rawZip(raw().filter(({ name }) => name !== path)))
    expect(problems).toContainEqual({ kind: 'fileAbsent', path })
  })

  it.each(['bag/manifest-sha256.txt', 'bag/data/chain.tsv', 'bag/data/withheld.tsv', 'bag/bag-info.txt'])(
    'when %s is no text',
    async (path) => {
      const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
      const problems = await changed(path, { bytes: noise })
      expect(problems).toContainEqual({ kind: 'fileChanged', path })
    },
  )

  it('and an archive of which any one byte is changed is never called intact unless it unpacks to the same', async () => {
    const same = (other: Files) =>
      other.size === files.size &&
      [...files].every(([path, bytes]) => decoded(other.get(path)) === decoded(bytes))
    let noticed = 0
    for (let at = 0; at < zip.length; at += 151) {
      const bytes = flipped(zip, at, at % 8)
      const result = await verifyBundle(bytes)
      if (result.verdict === 'intact') expect(same(await filesOf(bytes)), `byte ${at}`).toBe(true)
      else noticed++
    }
    expect(noticed).toBeGreaterThan(zip.length / 151 / 2)
  })
})
