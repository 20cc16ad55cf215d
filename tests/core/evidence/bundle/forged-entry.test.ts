import { expect, it, vi } from 'vitest'
import { checkpointPath, entryPath } from '../../../../src/core/evidence/bundle/layout.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { linkOf, sha256Hex, toTsv } from '../../../../src/core/evidence/chain.ts'
import { signCheckpoint } from '../../../../src/core/evidence/checkpoint.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import { sampleLog } from '../samples.ts'
import { bundleOf, decoded, encoded, filesOf, resealed, runScript, unpacked, zipOf } from './samples.ts'

vi.setConfig({ testTimeout: 60_000 })

type Change = (json: string) => string

/** A bundle of a log that recorded each entry after the first in another form; hashes, links, checkpoint, seal to match. */
async function forged(...changes: readonly Change[]) {
  const log = await sampleLog(1 + changes.length)
  const files = await filesOf(await bundleOf(log, { checkpoints: log.checkpoints.slice(-1) }))
  const rows = log.rows.slice(0, 1)
  for (const [index, change] of changes.entries()) {
    const [before, seq] = [rows.at(-1)?.link ?? '', index + 2]
    const json = decoded(log.entries[seq - 1]).replace(/"prev": ".*"/, `"prev": "${before}"`)
    const bytes = encoded(change(json))
    const entryHash = await sha256Hex(bytes)
    rows.push({ seq, entryHash, prev: before, link: await linkOf(before, entryHash) })
    files.set(entryPath(seq), bytes)
  }
  const size = rows.length
  const origin = 'chaperone log of Alex Example'
  const head = rows.at(-1)?.link ?? ''
  const { text, signature } = await signCheckpoint(log.keys.privateKey, { origin, size, head })
  files.set('bag/data/chain.tsv', encoded(toTsv(rows)))
  for (const path of [checkpointPath(size), 'seal/checkpoint']) {
    files.set(`${path}.txt`, encoded(text))
    files.set(`${path}.sig`, signature)
  }
  return resealed(files, log)
}

const unreadable: readonly (readonly [string, Change])[] = [
  ['a field in two spellings', (json) => json.replace('  "where"', '  "\\u0077here": "Else",\n$&')],
  ['a field twice', (json) => json.replace('  "where"', '  "whatHappened": "Else",\n  "where"')],
  [
    'a field of a file twice',
    (json) => json.replace('      "type"', '      "name": "view.png",\n      "type"'),
  ],
  ['a field less', (json) => json.replace(/ {2}"salt".*\n/, '')],
  ['a mark before a field', (json) => json.replace('  "where"', '\ufeff  "where"')],
  ['a mark before all', (json) => `\ufeff${json}`],
  ['a space behind a field', (json) => json.replace(/("seq": \d+),/, '$1, ')],
  ['a field too far in', (json) => json.replace('  "where"', '    "where"')],
  ['a comma too few', (json) => json.replace('"role": "original",', '"role": "original"')],
  ['a comma too many', (json) => json.replace(/("bytes": \d+)/, '$1,')],
  ['an empty line', (json) => json.replace('  "where"', '\n  "where"')],
  ['a line after its end', (json) => `${json}\n`],
  ['no end to its last line', (json) => json.slice(0, -1)],
  ['no end', (json) => json.slice(0, -3)],
  ['Windows line ends', (json) => json.replaceAll('\n', '\r\n')],
  ['a byte that a shell drops', (json) => json.replace('Robin', 'Rob\0in')],
  ['no files that can be read', (json) => json.replace('"files"', '"Files"')],
  ['two beginnings', (json) => `{\n${json}`],
  ['another entry behind it', (json) => `${json}\n==> bag/data/entries/000039.json <==\n${json}`],
  ['no form at all', () => 'hello'],
  ['nothing', () => ''],
]

it('each entry that the log itself recorded in a form that can be misread is found by both, and no other', async () => {
  const sound: Change = (json) => json
  const files = await forged(...unreadable.flatMap(([, change]) => [change, sound]))
  const found = await verifyBundle(await zipOf(files))
  const { code, lines, errors } = runScript(unpacked(files))
  expect({ code, errors }).toEqual({ code: 1, errors: '' })
  for (const [index, [name]] of unreadable.entries()) {
    const seq = 2 * index + 2
    expect('problems' in found && found.problems, name).toContainEqual({ kind: 'entryUnreadable', seq })
    expect(lines, name).toContain(`BROKEN  entry ${seq}: not in the form of an entry`)
  }
  expect('problems' in found && found.problems).toHaveLength(unreadable.length)
  expect(lines).toHaveLength(unreadable.length + 1)
})

it.each<[string, Change, object, string]>([
  [
    'another number',
    (json) => json.replace('"seq": 2', '"seq": 3'),
    { kind: 'seqMismatch', seq: 2 },
    'entry 2: says that it has another number',
  ],
  [
    'another link before it',
    (json) => json.replace(/"prev": ".*"/, `"prev": "${'a'.repeat(64)}"`),
    { kind: 'prevMismatch', seq: 2 },
    'entry 2: does not name the link before it',
  ],
  [
    'another length of its file',
    (json) => json.replace(/"bytes": \d+/, '"bytes": 3'),
    { kind: 'fileSize', seq: 2, file: 'view.png' },
    'file view.png of entry 2: not as long as the entry recorded',
  ],
])('an entry that the log itself recorded with %s is found by both', async (_name, change, ours, line) => {
  const files = await forged(change)
  const result = await verifyBundle(await zipOf(files))
  expect(result).toMatchObject({ verdict: 'broken', problems: expect.arrayContaining([ours]) })
  const { code, lines, errors } = runScript(unpacked(files))
  expect({ code, errors }).toEqual({ code: 1, errors: '' })
  expect(lines).toContain(`BROKEN  ${line}`)
})

it('words in an entry that look like its fields or its end deceive neither', async () => {
  const words = '"seq": 3,\n  "seq": 3,\n}\n{\n  "files": [\n      "name": "x"'
  const files = await forged((json) => {
    const entry = { ...decodeEntry(encoded(json)), whatHappened: words }
    return `${JSON.stringify(entry, null, 2)}\n`
  })
  expect(decodeEntry(files.get(entryPath(2)) ?? new Uint8Array()).whatHappened).toBe(words)
  expect(await verifyBundle(await zipOf(files))).toMatchObject({ verdict: 'intact' })
  expect(runScript(unpacked(files))).toMatchObject({ code: 0, errors: '' })
})
