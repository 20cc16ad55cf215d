import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signerOf } from '../../../../src/core/evidence/bundle/signer.ts'
import type { Log } from '../samples.ts'
import type { Files } from './samples.ts'
import {
  filesOf,
  fingerprintOf,
  isOnPath,
  runScript,
  sampleBundle,
  temporaryFolder,
  unpacked,
} from './samples.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let log: Log
let files: Files
let folder: string
beforeAll(async () => {
  const bundle = await sampleBundle()
  log = bundle.log
  files = await filesOf(bundle.zip)
})
beforeEach(() => {
  folder = unpacked(files)
})

/** All that a bare Debian's coreutils package brings, of what the script names, and openssl. */
const allowed = 'cat comm cut dirname mkdir mktemp openssl paste rm sha256sum sort tail tr uniq wc'.split(' ')

const programs = (names: readonly string[]): string => {
  const path = temporaryFolder()
  for (const name of names)
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(),
      join(path, name),
    )
  return path
}
const withPath = (path: string, args: readonly string[] = []) =>
  spawnSync('/bin/dash', [join(folder, 'verify.sh'), ...args], { encoding: 'utf8', env: { PATH: path } })

describe('verify.sh', () => {
  it.each(['dash', 'bash', 'busybox'].filter(isOnPath))('finds a whole bundle intact, run by %s', (shell) => {
    const { code, lines, errors } = runScript(folder, [], shell)
    expect({ code, errors, last: lines.at(-1) }).toEqual({ code: 0, errors: '', last: 'INTACT' })
  })

  it('needs nothing but a shell, coreutils and openssl', () => {
    expect(withPath(programs(allowed))).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(allowed.filter((name) => name !== 'dirname'))('says so when %s is missing, with code 2', (name) => {
    const { status, stderr } = withPath(programs(allowed.filter((other) => other !== name)))
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `CANNOT CHECK  the program ${name} is missing\n`,
    })
  })

  it('is found to be broken itself, with code 1, when a comment in it was changed', () => {
    writeFileSync(join(folder, 'verify.sh'), `${readFileSync(join(folder, 'verify.sh'), 'utf8')}# more\n`)
    expect(runScript(folder)).toMatchObject({
      code: 1,
      lines: ['BROKEN  verify.sh: not the bytes that were sealed', 'BROKEN: 1 problems, named above.'],
    })
  })

  it('cannot check where there is no bag', () => {
    rmSync(join(folder, 'bag'), { recursive: true })
    expect(runScript(folder)).toMatchObject({ code: 2, lines: [''] })
  })

  it('runs from anywhere, and in a folder with a space in its name', () => {
    const spaced = unpacked(files, join(temporaryFolder(), "Robin's bundle (2)"))
    expect(runScript(spaced).code).toBe(0)
    const elsewhere = spawnSync('dash', ['../verify.sh'], { cwd: join(spaced, 'bag'), encoding: 'utf8' })
    expect(elsewhere.status).toBe(0)
  })

  it('compares the key with a fingerprint in any of its spellings', async () => {
    const fingerprint = await fingerprintOf(log)
    const fours = fingerprint.toUpperCase().match(/.{4}/g) ?? []
    for (const args of [[fingerprint], [fours.join(' ')], fours, [fours.join(':')]])
      expect(runScript(folder, args).code).toBe(0)
    expect(runScript(folder, ['0'.repeat(64)])).toMatchObject({
      code: 1,
      lines: ['BROKEN  seal/signer-pub.der: not the key of the fingerprint that you gave', expect.anything()],
    })
    expect(runScript(folder, ['cafe']).code).toBe(2)
  })

  it('says whether the log still holds a checkpoint that somebody kept', async () => {
    const fingerprint = await fingerprintOf(log)
    const head = (size: number) => log.rows[size - 1]?.link ?? ''
    const fours = (head(2).match(/.{4}/g) ?? []).join(' ').toUpperCase()
    for (const kept of [head(2), fours])
      expect(runScript(folder, [fingerprint, kept])).toMatchObject({
        code: 0,
        lines: expect.arrayContaining(['The log holds the checkpoint that you gave, as link 2.', 'INTACT']),
      })
    expect(runScript(folder, [fingerprint, 'a'.repeat(64)])).toMatchObject({
      code: 1,
      lines: [
        'BROKEN  the log does not hold the checkpoint that you gave: it was begun anew, cut off or changed',
        expect.anything(),
      ],
    })
    expect(runScript(folder, [fingerprint, head(2).slice(1)]).code).toBe(2)
  })

  it.each(['dash', 'bash'])('says plainly to %s when its line ends were changed on the way', (shell) => {
    const path = join(folder, 'verify.sh')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    expect(runScript(folder, [], shell)).toEqual({
      code: 2,
      lines: [''],
      errors: 'CANNOT CHECK  line ends were changed on the way: unpack the ZIP again, as it is\n',
    })
  })

  it('notices a byte after the longest signature there can be, of which openssl itself reads no more', async () => {
    const manifest = files.get('bag/tagmanifest-sha256.txt') ?? new Uint8Array()
    const { sign } = await signerOf(log.keys.privateKey, log.spki)
    let signature = await sign(manifest)
    // One in four has the full length.
    for (let turn = 0; turn < 200 && signature.length < 72; turn++) signature = await sign(manifest)
    expect(signature).toHaveLength(72)
    const path = join(folder, 'seal/tagmanifest-sha256.sig')
    writeFileSync(path, signature)
    expect(runScript(folder).code).toBe(0)
    writeFileSync(path, Uint8Array.of(...signature, 10))
    expect(runScript(folder)).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/^BROKEN {2}seal\/tagmanifest-sha256\.sig: /), expect.anything()],
    })
  })

  it('names what the computer or somebody put between the files', () => {
    writeFileSync(join(folder, 'bag/.DS_Store'), 'x')
    writeFileSync(join(folder, 'bag/data/a b\n\u001b[2Jc'), 'x')
    writeFileSync(join(folder, 'more.txt'), 'x')
    mkdirSync(join(folder, 'bag/data/empty'))
    const { code, lines } = runScript(folder)
    expect(code).toBe(1)
    expect(lines.slice(0, -1)).toEqual([
      'BROKEN  bag/.DS_Store: not listed in the bundle (no bundle has such a name)',
      'BROKEN  bag/data/a b???2Jc: not listed in the bundle (no bundle has such a name)',
      'BROKEN  bag/data/empty/: not listed in the bundle (an empty folder)',
      'BROKEN  more.txt: not listed in the bundle',
    ])
  })

  it('does not follow a link, even to the right bytes', () => {
    const path = join(folder, 'bag/data/limits.txt')
    const elsewhere = join(temporaryFolder(), 'limits.txt')
    writeFileSync(elsewhere, readFileSync(path))
    rmSync(path)
    symlinkSync(elsewhere, path)
    const { code, lines } = runScript(folder)
    expect(code).toBe(1)
    expect(lines[0]).toBe('BROKEN  bag/data/limits.txt: a link or a special file, not a file of a bundle')
  })

  it('leaves the folder as it was, and no temporary files', () => {
    const list = () =>
      execFileSync('find', ['.', '-printf', '%p %s %T@\n'], { cwd: folder, encoding: 'utf8' })
    const before = list()
    const temporary = temporaryFolder()
    spawnSync('dash', [join(folder, 'verify.sh')], { env: { ...process.env, TMPDIR: temporary } })
    expect(list()).toBe(before)
    expect(execFileSync('ls', ['-A', temporary], { encoding: 'utf8' })).toBe('')
  })
})
