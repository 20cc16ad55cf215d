import { expect, it, vi } from 'vitest'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { linkOf, sha256Hex, toTsv } from '../../../../src/core/evidence/chain.ts'
import { signCheckpoint } from '../../../../src/core/evidence/checkpoint.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import { sampleLog } from '../samples.ts'
import { bundleOf, encoded, filesOf, resealed, runScript, unpacked, zipOf } from './samples.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A bundle of two entries of which the second has other bytes, with hash, link, checkpoint and seal to match. */
async function forged(change: (json: string) => string) {
  const log = await sampleLog(2)
  const files = await filesOf(await bundleOf(log, { checkpoints: log.checkpoints.slice(-1) }))
  const [first, second] = log.rows
  if (first === undefined || second === undefined) throw new Error('no rows')
  const bytes = encoded(change(new TextDecoder().decode(log.entries[1])))
  const entryHash = await sha256Hex(bytes)
  const link = await linkOf(first.link, entryHash)
  const origin = 'chaperone log of Alex Example'
  const { text, signature } = await signCheckpoint(log.keys.privateKey, { origin, size: 2, head: link })
  files.set('bag/data/entries/000002.json', bytes)
  files.set('bag/data/chain.tsv', encoded(toTsv([first, { ...second, entryHash, link }])))
  for (const path of ['bag/data/checkpoints/000002', 'seal/checkpoint']) {
    files.set(`${path}.txt`, encoded(text))
    files.set(`${path}.sig`, signature)
  }
  return { files: await resealed(files, log), bytes }
}

it.each<[string, (json: string) => string, object, string]>([
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
    'no files that can be read',
    (json) => json.replace('"files"', '"Files"'),
    { kind: 'entryUnreadable', seq: 2 },
    'entry 2: not in the form of an entry',
  ],
  [
    'two beginnings',
    (json) => `{\n${json}`,
    { kind: 'entryUnreadable', seq: 2 },
    'entry 2: not in the form of an entry',
  ],
  [
    'no form at all',
    () => 'hello',
    { kind: 'entryUnreadable', seq: 2 },
    'entry 2: not in the form of an entry',
  ],
])('an entry that the log itself recorded with %s is found by both', async (_name, change, ours, line) => {
  const { files } = await forged(change)
  const result = await verifyBundle(await zipOf(files))
  expect(result).toMatchObject({ verdict: 'broken', problems: expect.arrayContaining([ours]) })
  const { code, lines, errors } = runScript(unpacked(files))
  expect({ code, errors }).toEqual({ code: 1, errors: '' })
  expect(lines).toContain(`BROKEN  ${line}`)
})

it('words in an entry that look like its fields or its end deceive neither', async () => {
  const words = '"seq": 3,\n  "seq": 3,\n}\n{\n  "files": [\n      "name": "x"'
  const { files, bytes } = await forged((json) => {
    const entry = { ...decodeEntry(encoded(json)), whatHappened: words }
    return `${JSON.stringify(entry, null, 2)}\n`
  })
  expect(decodeEntry(bytes).whatHappened).toBe(words)
  expect(await verifyBundle(await zipOf(files))).toMatchObject({ verdict: 'intact' })
  expect(runScript(unpacked(files))).toMatchObject({ code: 0, errors: '' })
})
