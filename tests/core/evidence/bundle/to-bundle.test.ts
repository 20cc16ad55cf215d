import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { BundleInput } from '../../../../src/core/evidence/bundle/bundle-input.ts'
import { BundleError } from '../../../../src/core/evidence/bundle/bundle-input.ts'
import { toBundle } from '../../../../src/core/evidence/bundle/to-bundle.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { toTsv } from '../../../../src/core/evidence/chain.ts'
import type { Log } from '../samples.ts'
import { flipped, sampleLog } from '../samples.ts'
import type { Files } from './samples.ts'
import {
  bundleOf,
  bytesOf,
  decoded,
  encoded,
  filesOf,
  fingerprintOf,
  inputOf,
  sampleBundle,
  temporaryFolder,
} from './samples.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let log: Log
let zip: Uint8Array
let files: Files
let folder: string
beforeAll(async () => {
  ;({ log, zip } = await sampleBundle())
  files = await filesOf(zip)
  folder = temporaryFolder()
  writeFileSync(join(folder, 'b.zip'), zip)
  execFileSync('unzip', ['-q', 'b.zip', '-d', 'bundle'], { cwd: folder })
})
const run = (command: string, args: string[], place = 'bundle') =>
  spawnSync(command, args, { cwd: join(folder, place), encoding: 'utf8' })

describe('a bundle, checked with the tools of others', () => {
  it('is a whole ZIP for unzip', () => {
    expect(run('unzip', ['-t', 'b.zip'], '.').stdout).toContain('No errors detected')
  })

  it('is a bag of which sha256sum finds every file as listed', () => {
    for (const [list, count] of [
      ['manifest-sha256.txt', 18],
      ['tagmanifest-sha256.txt', 3],
    ] as const) {
      const { status, stdout } = run('sha256sum', ['-c', '--strict', list], 'bundle/bag')
      expect(status).toBe(0)
      expect(stdout.match(/: OK$/gm)).toHaveLength(count)
    }
  })

  it('says in bag-info.txt how much it holds, for whom and by whom', () => {
    const info = decoded(files.get('bag/bag-info.txt'))
    const payload = [...files].filter(([path]) => path.startsWith('bag/data/'))
    const bytes = payload.reduce((sum, [, content]) => sum + content.length, 0)
    expect(info).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`)
    expect(info).toContain('Recipient-Profile: police\nRecipient: Sample Constabulary\n')
    expect(info).toContain('Bagging-Date: 2026-11-25\n')
    expect(info.replaceAll(' ', '')).toContain(`Signer-Fingerprint:${log.spki.length ? '' : '-'}`)
  })

  it.each([
    ['bag/tagmanifest-sha256.txt', 'seal/tagmanifest-sha256.sig'],
    ['seal/checkpoint.txt', 'seal/checkpoint.sig'],
    ['bag/data/checkpoints/000003.txt', 'bag/data/checkpoints/000003.sig'],
  ])('has a signature over %s that openssl finds valid', (text, signature) => {
    const args = ['dgst', '-sha256', '-verify', 'seal/signer-pub.pem', '-signature', signature, text]
    expect(run('openssl', args).stdout).toBe('Verified OK\n')
  })

  it('has the key as openssl writes it, and the fingerprint that sha256sum finds, in VERIFY.txt too', async () => {
    const pem = run('openssl', ['pkey', '-pubin', '-inform', 'DER', '-in', 'seal/signer-pub.der']).stdout
    expect(pem).toBe(decoded(files.get('seal/signer-pub.pem')))
    const hash = run('sha256sum', ['seal/signer-pub.der']).stdout.slice(0, 64)
    expect(hash).toBe(await fingerprintOf(log))
    expect(decoded(files.get('VERIFY.txt')).replaceAll(' ', '')).toContain(hash)
    expect(decoded(files.get('VERIFY.txt'))).not.toMatch(/[{}]/)
  })
})

describe('what goes into a bundle', () => {
  it('is the stored bytes of the chosen entries and files, and the whole chain', () => {
    expect(files.get('bag/data/entries/000001.json')).toEqual(log.entries[0])
    expect(files.get('bag/data/files/000001/view.png')).toEqual(log.files.get('1/view.png'))
    expect(decoded(files.get('bag/data/chain.tsv'))).toBe(toTsv(log.rows))
  })

  it('is nothing of what is withheld but its number, name and hash', () => {
    expect(decoded(files.get('bag/data/withheld.tsv'))).toBe('entry\t2\nentry\t3\nfile\t5\tview.png\n')
    const all = Buffer.from(zip).toString('latin1')
    expect(all).toContain('Message 1 from Robin Sample')
    for (const words of ['Message 2 from', 'Message 3 from', 'picture 2', 'picture 5'])
      expect(all).not.toContain(words)
  })

  it('is a chronology of one record for each row', () => {
    const records = decoded(files.get('bag/data/chronology.csv')).split('\r\n')
    expect(records[0]).toMatch(/^"entry","disclosed","entry_sha256","recorded_at_utc"/)
    expect(records.slice(1, -1).map((record) => record.split(',').slice(0, 2).join())).toEqual([
      ...['"1","yes"', '"2","no"', '"3","no"', '"4","yes"', '"5","yes"'],
    ])
  })

  it('may be other files, such as a report', async () => {
    const extra = [{ path: 'report.pdf', bytes: async () => encoded('%PDF') }]
    const bundle = await bundleOf(log, { extra, selection: { entries: [1] } })
    expect(await verifyBundle(bundle)).toMatchObject({ verdict: 'intact', problems: [] })
    expect(decoded((await filesOf(bundle)).get('bag/data/report.pdf'))).toBe('%PDF')
  })

  it('asks for an entry only when the reader has taken what comes before', async () => {
    const big = await sampleLog(40)
    let asked = 0
    const input = await inputOf(big, {
      entry: async (seq) => {
        asked++
        return big.entries[seq - 1]
      },
    })
    const reader = toBundle(input).getReader()
    await reader.read()
    expect(asked).toBeLessThan(5)
    await reader.cancel()
    await new Promise((done) => setImmediate(done))
    expect(asked).toBeLessThan(5)
  })

  it('writes a name of several lines into one', async () => {
    const recipient = { profile: 'court' as const, name: 'Court\nEntries-In-Log: 9' }
    const bundle = await bundleOf(log, { recipient, selection: { entries: [1] } })
    expect(decoded((await filesOf(bundle)).get('bag/bag-info.txt'))).toContain(
      'Recipient: Court Entries-In-Log: 9\n',
    )
  })
})

describe('a bundle that would not verify is not made', () => {
  const refused = async (more: Partial<BundleInput>) => {
    const error = await bundleOf(log, { selection: { entries: [1] }, ...more }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(BundleError)
    return (error as Error).message
  }

  it('when a chosen entry or file is altered or gone, which it names', async () => {
    const altered = async () => flipped(log.entries[0] ?? new Uint8Array(), 9)
    expect(await refused({ entry: altered })).toContain('entry 1')
    expect(await refused({ entry: async () => undefined })).toContain('entry 1')
    expect(await refused({ file: async () => encoded('picture x') })).toContain('view.png of entry 1')
    expect(await refused({ file: async () => undefined })).toContain('view.png of entry 1')
  })

  it('when the chain or a checkpoint is broken, or the end of the chain has none', async () => {
    const rows = log.rows.map((row) => (row.seq === 2 ? { ...row, entryHash: '1'.repeat(64) } : row))
    expect(await refused({ rows })).toContain('row 2')
    expect(await refused({ checkpoints: log.checkpoints.slice(0, -1) })).toContain('no checkpoint covers')
    const other = await sampleLog(5)
    const forged = [...log.checkpoints.slice(0, -1), ...other.checkpoints.slice(-1)]
    expect(await refused({ checkpoints: forged })).toContain('checkpointMismatch')
    expect(await refused({ checkpoints: [...log.checkpoints, ...log.checkpoints.slice(-1)] })).toContain(
      'two',
    )
  })

  it('when nothing or nothing that exists is chosen', async () => {
    expect(await refused({ selection: { entries: [] } })).toContain('no entry')
    expect(await refused({ selection: { entries: [6] } })).toContain('entry 6')
    expect(await refused({ rows: [] })).toContain('empty')
  })

  it.each([
    '../x',
    '/x',
    'a\\b',
    'entries/000002.json',
    'files/000001/x.png',
    'CHAIN.tsv',
    'checkpoints/7.txt',
    '',
  ])('when another file would be put at %j', async (path) => {
    await refused({ extra: [{ path, bytes: async () => encoded('x') }] })
  })

  it('breaks off the stream, so that no whole ZIP is left', async () => {
    const input = await inputOf(log, { file: async () => undefined, selection: { entries: [1] } })
    await expect(bytesOf(toBundle(input))).rejects.toThrow(BundleError)
  })
})
