import { beforeAll, describe, expect, it, vi } from 'vitest'
import { BundleError } from '../../../../src/core/evidence/bundle/bundle-input.ts'
import { extractFields, fieldsIn } from '../../../../src/core/evidence/bundle/extract.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import type { Log } from '../samples.ts'
import { flipped, sampleLog } from '../samples.ts'
import type { Files } from './samples.ts'
import { bundleOf, decoded, filesOf, resealed, runScript, runTrusted, unpacked, zipOf } from './samples.ts'
import { copy, drop, edit, inSealed, withheld } from './tampering-acts.ts'

/** Chosen fields of an entry that is held back: what goes along, what does not, and what tampering is noticed. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const fields = ['who', 'whatHappened', 'interpretation', 'witnesses'] as const
const extract = 'bag/data/extracts/000002.json'
const file = 'bag/data/extracts/000002/view.png'

let log: Log
let files: Files
let script: string
beforeAll(async () => {
  log = await sampleLog(4, (seq) =>
    seq === 2
      ? {
          who: { displayName: 'Robin Sample', howIdentified: 'by the SECRET referral', isPatient: 'yes' },
          impact: { score: 7, text: 'SECRET: I did not sleep' },
          witnesses: [{ name: 'Alex Example', role: 'porter', contact: 'SECRET number' }],
          capture: undefined,
        }
      : {},
  )
  const extracts = [
    { seq: 2, fields, files: ['view.png'] },
    { seq: 4, fields: [] },
  ]
  files = await filesOf(await bundleOf(log, { selection: { entries: [1], extracts } }))
  script = decoded(files.get('verify.sh'))
})

describe('a bundle with an extract', () => {
  it('is intact for both verifiers, and both say what is withheld', async () => {
    const result = await verifyBundle(await zipOf(files))
    expect(result).toMatchObject({
      verdict: 'intact',
      log: { entriesChecked: 1, withheld: [2, 3, 4], extracts: [2, 4] },
    })
    expect(runScript(unpacked(files))).toMatchObject({ code: 0, errors: '' })
  })

  it('keeps the row, lists the fields, and writes them with null where the entry says nothing', () => {
    expect(decoded(files.get(withheld))).toBe(`extract\t2\t${fields.join(',')}\nentry\t3\nextract\t4\t\n`)
    expect(JSON.parse(decoded(files.get(extract)))).toMatchObject({
      extractOf: 2,
      entrySha256: log.rows[1]?.entryHash,
      fields: {
        who: { who: { displayName: 'Robin Sample' } },
        whatHappened: { whatHappened: 'Message 2 from Robin Sample' },
        interpretation: null,
        witnesses: { witnesses: [{ name: 'Alex Example', role: 'porter' }] },
      },
      files: [{ name: 'view.png' }],
    })
  })

  it('holds nothing of a field that was not chosen, in no file', () => {
    for (const [path, bytes] of files) expect(Buffer.from(bytes).includes('SECRET'), path).toBe(false)
    for (const path of files.keys()) expect(path).not.toMatch(/entries\/00000[234]/)
  })

  it('marks it in the chronology, which has the chosen fields only', () => {
    const lines = decoded(files.get('bag/data/chronology.csv')).split('\r\n')
    expect(lines[2]).toContain(`"2","extract","${log.rows[1]?.entryHash}"`)
    expect(lines[2]).toContain('"Message 2 from Robin Sample"')
    expect(lines[2]).not.toContain('"7"')
    expect(lines[3]).toMatch(/^"3","no"/)
    expect(lines[4]).toMatch(/^"4","extract"/)
    expect(lines[4]).not.toContain('Message 4')
  })
})

describe('a choice that is no choice is refused:', () => {
  it.each([
    ['an entry whole and as an extract', { entries: [2], extracts: [{ seq: 2, fields }] }],
    [
      'two extracts of one entry',
      {
        entries: [1],
        extracts: [
          { seq: 2, fields },
          { seq: 2, fields: [] },
        ],
      },
    ],
    ['an extract of no entry', { entries: [1], extracts: [{ seq: 9, fields }] }],
  ])('%s', async (_name, selection) => {
    await expect(bundleOf(log, { selection })).rejects.toThrow(BundleError)
  })
})

const changed = (how: (value: Record<string, unknown>) => object) =>
  edit(extract, (text) => `${JSON.stringify(how(JSON.parse(text)), null, 2)}\n`)
const tamperings = [
  inSealed(
    'an extract is dropped',
    drop(extract, file),
    { kind: 'extractMissing', seq: 2 },
    'extract of entry 2: missing',
  ),
  inSealed(
    'an extract is no longer declared as one',
    edit(withheld, (text) => text.replace(/extract\t2.*/, 'entry\t2')),
    { kind: 'fileOfNoEntry', path: extract },
    `${extract}: belongs to no extract that is declared`,
  ),
  inSealed(
    'a field is taken out of it',
    changed((value) => ({ ...value, fields: { whatHappened: null } })),
    { kind: 'extractMismatch', seq: 2 },
    'extract of entry 2: not of the entry and the fields that are declared',
  ),
  inSealed(
    'a field is put into it',
    changed((value) => ({ ...value, fields: { ...(value.fields as object), reason: null } })),
    { kind: 'extractMismatch', seq: 2 },
    'extract of entry 2: not of the entry and the fields that are declared',
  ),
  inSealed(
    'it names another entry',
    changed((value) => ({ ...value, extractOf: 3 })),
    { kind: 'extractMismatch', seq: 2 },
    'extract of entry 2: not of the entry and the fields that are declared',
  ),
  inSealed(
    'it names another hash',
    changed((value) => ({ ...value, entrySha256: 'a'.repeat(64) })),
    { kind: 'extractMismatch', seq: 2 },
    'extract of entry 2: names another hash than the chain',
  ),
  ...['        "displayName": "Alex Example",\n$1', '\n$1'].map((line) =>
    inSealed(
      `it can be read in two ways, since it holds ${JSON.stringify(line)}`,
      edit(extract, (text) => text.replace(/( +"displayName": "Robin Sample")/, line)),
      { kind: 'extractMismatch', seq: 2 },
      'extract of entry 2: not of the entry and the fields that are declared',
    ),
  ),
  ...['$1  "more": "said",\n', ''].map((line) =>
    inSealed(
      `it has other fields of its own: ${JSON.stringify(line)}`,
      edit(extract, (text) => text.replace(/( {2}"type".*\n)/, line)),
      { kind: 'extractMismatch', seq: 2 },
      'extract of entry 2: not of the entry and the fields that are declared',
    ),
  ),
  inSealed(
    'its file is dropped',
    drop(file),
    { kind: 'extractMismatch', seq: 2, file: 'view.png' },
    'extract of entry 2: its file view.png is missing',
  ),
  inSealed(
    'its file is replaced',
    edit(file, () => 'picture 9'),
    { kind: 'extractMismatch', seq: 2, file: 'view.png' },
    `${file}: not the bytes that the extract lists`,
  ),
  inSealed(
    'a file that it does not list is slipped in',
    copy(file, 'bag/data/extracts/000002/more.png'),
    { kind: 'fileOfNoEntry', path: 'bag/data/extracts/000002/more.png' },
    'bag/data/extracts/000002/more.png: belongs to no extract that is declared',
  ),
  inSealed(
    'an extract that nobody declared is slipped in',
    copy(extract, 'bag/data/extracts/000003.json'),
    { kind: 'fileOfNoEntry', path: 'bag/data/extracts/000003.json' },
    'bag/data/extracts/000003.json: belongs to no extract that is declared',
  ),
  inSealed(
    'an extract is declared of an entry that is here',
    edit(withheld, (text) => `${text}extract\t1\twho\n`),
    { kind: 'withheldPresent', seq: 1 },
    'entry 1: declared as withheld, but not withheld',
  ),
  inSealed(
    'an extract is declared twice',
    edit(withheld, (text) => `${text}extract\t2\twho\n`),
    { kind: 'withheldMalformed', path: withheld, detail: 'line 4' },
    `${withheld}: line 4 is not in the form of such a list`,
  ),
]

describe('of extracts', () => {
  it.each(tamperings.map((one) => [one.name, one] as const))('%s', async (_title, one) => {
    const copyOf: Files = new Map(files)
    await one.change(copyOf, log)
    const made = await resealed(copyOf, log)
    const result = await verifyBundle(await zipOf(made))
    expect(result).toMatchObject({ verdict: 'broken' })
    expect('problems' in result && result.problems).toContainEqual(expect.objectContaining(one.ours))
    const { code, lines, errors } = runTrusted(script, unpacked(made))
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    expect(lines).toContain(`BROKEN  ${one.script}`)
  })

  it('a bit turned over in an extract or its file is named by both', async () => {
    for (const path of [extract, file]) {
      const bytes = files.get(path) ?? new Uint8Array()
      for (const place of [3, bytes.length >> 1]) {
        const broken = new Map(files).set(path, flipped(bytes, place))
        expect(await verifyBundle(await zipOf(broken))).toMatchObject({ verdict: 'broken' })
        expect(runTrusted(script, unpacked(broken)).lines.join('\n')).toContain(path)
      }
    }
  })
})

it('every field that an entry can say something in can be left out of an extract', () => {
  // What is always there: number, type, time of recording; hashes, salt and id are not for reading.
  const entry = decodeEntry(log.entries[1] ?? new Uint8Array())
  expect(fieldsIn(entry)).toEqual([
    'eventTime',
    'where',
    'who',
    'relation',
    'whatHappened',
    'impact',
    'witnesses',
    'witnessContacts',
  ])
  expect(new Set(extractFields).size).toBe(extractFields.length)
})
