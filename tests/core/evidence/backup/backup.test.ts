import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isLoss } from '../../../../src/core/evidence/backup/damage.ts'
import { listPath, partPath } from '../../../../src/core/evidence/backup/layout.ts'
import { openBackup } from '../../../../src/core/evidence/backup/open-backup.ts'
import { now, restoredFrom } from './restored.ts'
import { type SampleLog, sampleBackup, sampleLog } from './samples.ts'

/** What comes out of a backup, whole, damaged at any place, cut off at any place, or tampered with. */

let log: SampleLog
let whole: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  log = await sampleLog(7)
  whole = new Uint8Array(await (await sampleBackup(log)).arrayBuffer())
})

const restored = (bytes: Blob | Uint8Array<ArrayBuffer>) => restoredFrom(log, bytes)

/** Each entry and file is there byte for byte, or is named as lost; and nothing else is. */
function expectNothingSilent({ rows, files, damage }: Awaited<ReturnType<typeof restored>>): void {
  const isNamed = (seq: number, file?: string) =>
    damage.some((one) => isLoss(one) && one.seq === seq && one.file === file)
  for (const { row, sealed, files: own } of log.entries) {
    const found = rows.find(({ seq }) => seq === row.seq)
    expect(found, `row ${row.seq}`).toMatchObject({ ...row })
    if (found?.sealed === undefined) {
      expect(isNamed(row.seq), `entry ${row.seq} is named`).toBe(true)
      expect(found?.lost).toBe(now)
    } else expect(found.sealed).toEqual(sealed)
    for (const file of own) {
      const held = files.find(({ seq }) => seq === row.seq)
      if (held === undefined) {
        expect(isNamed(row.seq, file.name), `file of ${row.seq} is named`).toBe(true)
        expect(found?.lostFiles).toEqual([file.name])
      } else expect(held.sealed).toEqual(file.sealed)
    }
  }
  for (const { seq = 0, file } of damage.filter(isLoss)) {
    if (file === undefined) expect(rows.find((row) => row.seq === seq)?.sealed).toBeUndefined()
    else expect(files.some((one) => one.seq === seq)).toBe(false)
  }
}

const flipped = (at: number, bit = 1) => {
  const bytes = whole.slice()
  bytes[at] = (bytes[at] ?? 0) ^ bit
  return bytes
}

/** Where these bytes lie in the backup. */
const placeOf = (part: Uint8Array): number => Buffer.from(whole).indexOf(part)

describe('a whole backup', () => {
  it('gives back every row and every byte, and finds nothing wrong', async () => {
    const result = await restored(whole)
    expect(result.damage).toEqual([])
    expectNothingSilent(result)
    expect(result.others).toEqual(log.checkpoints)
    expect(result.head).toMatchObject({ size: 7, tables: { preferences: [{ name: 'jurisdiction' }] } })
  })
  it('is a ZIP that other tools take, and age opens its pieces', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-backup-'))
    writeFileSync(join(folder, 'backup.zip'), whole)
    writeFileSync(join(folder, 'identity.txt'), `${log.identity}\n`)
    const run = (...command: [string, ...string[]]) =>
      execFileSync(command[0], command.slice(1), { cwd: folder, encoding: 'utf8' })
    expect(run('unzip', '-t', 'backup.zip')).toContain('No errors detected')
    run('unzip', '-q', 'backup.zip')
    expect(run('age', '-d', '-i', 'identity.txt', partPath(1))).toContain('He called for the 1. time.')
    expect(run('age', '-d', '-i', 'identity.txt', listPath('first', 1))).toContain('picture.png')
    rmSync(folder, { recursive: true })
  })
  it('shows nothing of the log to one who cannot open it', () => {
    const text = Buffer.from(whole).toString('latin1')
    for (const word of [
      'He called',
      'picture.png',
      'jurisdiction',
      'chaperone-log/',
      '2026-11-24',
      log.recipient,
    ])
      expect(text).not.toContain(word)
    for (const { row } of log.entries) for (const word of [row.id, row.link]) expect(text).not.toContain(word)
  })
})

describe('a damaged backup', () => {
  it('never loses anything silently, whichever byte is flipped, and always says that something is wrong', async () => {
    const places = fc.integer({ min: 0, max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const result = await restored(flipped(at, 1 << bit))
        expectNothingSilent(result)
        expect(result.damage.length).toBeGreaterThan(0)
        expect(result.damage.filter(isLoss).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 80 },
    )
  })
  it('names exactly the entry or the file whose bytes are wrong, and saves the rest', async () => {
    const entry = await restored(flipped(placeOf(log.entries[4]?.sealed ?? whole) + 220))
    expect(entry.damage).toEqual([{ what: 'entry', how: 'damaged', seq: 5 }])
    expectNothingSilent(entry)
    const file = await restored(flipped(placeOf(log.entries[3]?.files[0]?.sealed ?? whole) + 210))
    expect(file.damage).toEqual([{ what: 'file', how: 'damaged', seq: 4, file: 'picture.png' }])
    expectNothingSilent(file)
  })
  it('loses nothing where only a header is damaged', async () => {
    const at = placeOf(log.entries[4]?.sealed ?? whole)
    for (const before of [1, 8, 20, 30, 34, 47]) {
      const result = await restored(flipped(at - before, 4))
      expect(result.damage.filter(isLoss), `${before} bytes before`).toEqual([])
      expect(result.damage).not.toEqual([])
    }
  })
  it('loses nothing where the headers of two neighbours are damaged, nor by what was added at the end', async () => {
    const bytes = flipped(placeOf(log.entries[4]?.sealed ?? whole) - 47, 4)
    const next = placeOf(log.entries[5]?.sealed ?? whole) - 47
    bytes[next] = (bytes[next] ?? 0) ^ 4
    expect((await restored(bytes)).damage).toEqual([{ what: 'frame', how: 'damaged' }])
    const longer = await restored(new Blob([whole, 'x']))
    expect(longer.damage).toEqual([{ what: 'frame', how: 'damaged' }])
  })
  it('gives back all that lies before the place where it is cut off', async () => {
    const firstPart = placeOf(log.entries[0]?.sealed ?? whole)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: firstPart, max: whole.length - 1 }), async (end) => {
        const result = await restored(whole.slice(0, end))
        expectNothingSilent(result)
        expect(result.damage.length).toBeGreaterThan(0)
        for (const { row, sealed } of log.entries)
          expect(result.rows[row.seq - 1]?.sealed !== undefined).toBe(placeOf(sealed) + sealed.length <= end)
      }),
      { numRuns: 30 },
    )
  })
  it('gives everything back when the beginning or the directory is gone', async () => {
    const firstPart = placeOf(log.entries[0]?.sealed ?? whole)
    const beheaded = whole.slice(firstPart - 47)
    expectNothingSilent(await restored(beheaded))
    expect((await restored(beheaded)).damage.filter(isLoss)).toEqual([])
    const directory = Buffer.from(whole).indexOf('PK\u0001\u0002')
    const cut = await restored(whole.slice(0, directory))
    expect(cut.damage).toEqual([{ what: 'frame', how: 'damaged' }])
    expectNothingSilent(cut)
  })
  it('survives many damages at once', async () => {
    const firstPart = placeOf(log.entries[0]?.sealed ?? whole)
    const last = placeOf(log.entries[6]?.files[0]?.sealed ?? whole)
    const places = fc.array(fc.integer({ min: firstPart, max: last }), { minLength: 2, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(places, async (all) => {
        const bytes = whole.slice()
        for (const at of all) bytes[at] = (bytes[at] ?? 0) ^ 0xff
        expectNothingSilent(await restored(bytes))
      }),
      { numRuns: 30 },
    )
  })
  it('rebuilds the rows from the entries themselves when both copies of a list are gone', async () => {
    const without = await sampleBackup(log, {
      parts: (parts) => parts.filter(({ path }) => !/^(first|last)\/000001/.test(path)),
    })
    const result = await restored(without)
    expect(result.damage).toContainEqual({ what: 'list', how: 'damaged', from: 1, to: 7 })
    expect(result.rows.map(({ seq, link, sealed }) => ({ seq, link, sealed }))).toEqual(
      log.entries.map(({ row: { seq, link }, sealed }) => ({ seq, link, sealed })),
    )
    expect(result.files.map(({ seq, name }) => [seq, name])).toEqual([
      [1, 'picture.png'],
      [4, 'picture.png'],
      [7, 'picture.png'],
    ])
  })
  it('is refused with its own error when both copies of the head are gone, or when it is none', async () => {
    const headless = await sampleBackup(log, {
      parts: (parts) => parts.filter(({ path }) => !path.endsWith('/000000.age')),
    })
    await expect(restored(headless)).rejects.toMatchObject({ name: 'HeadLostError' })
    await expect(openBackup(new Blob(['PK\u0003\u0004 something else']))).rejects.toMatchObject({
      name: 'NoBackupError',
    })
  })
})
