import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type ExtractField, extractFields } from '../../../../src/core/evidence/bundle/extract.ts'
import { verifyBundle } from '../../../../src/core/evidence/bundle/verify-bundle.ts'
import { decodeEntry } from '../../../../src/core/evidence/entry.ts'
import {
  type Choice,
  type EntryChoice,
  selectionOf,
  startingChoice,
  withoutRedacted,
} from '../../../../src/core/evidence/hand-over/choice.ts'
import { dayOf, outlineOf } from '../../../../src/core/evidence/hand-over/outline.ts'
import { planOf, rangesOf, withheldWords } from '../../../../src/core/evidence/hand-over/plan.ts'
import { profileOf, profiles } from '../../../../src/core/evidence/hand-over/profiles.ts'
import { inScope, type Scope } from '../../../../src/core/evidence/hand-over/scope.ts'
import { bundleOf, filesOf } from '../bundle/samples.ts'
import { everything, marksOf, scopeOfBlue, size, twoCases } from './samples.ts'

vi.setConfig({ testTimeout: 120_000 })

type Two = Awaited<ReturnType<typeof twoCases>>
let two: Two
beforeAll(async () => {
  two = await twoCases()
})

const start = (id: (typeof profiles)[number]['id'], scope: Scope) => {
  const inside = inScope(two.outlines, two.cases, scope)
  return startingChoice(inside, two.outlines, profileOf(id))
}
const levels = (choice: Choice) => {
  const of = (level: string) => [...choice].filter(([, own]) => own.level === level).map(([seq]) => seq)
  return { whole: of('whole'), extract: of('extract') }
}
const unpacked = async (choice: Choice) => {
  const selection = selectionOf(choice, two.outlines)
  return { selection, files: await filesOf(await bundleOf(two.log, { selection })) }
}
const bytesOf = (files: ReadonlyMap<string, Uint8Array>) => Buffer.concat([...files.values()])

describe('a profile starts', () => {
  it.each([
    ['defenceOrganisation', [4, 6], [5, 11]],
    ['employer', [4, 6], [5]],
    ['regulator', [4, 6], [5, 11]],
    ['police', [4, 6], [3, 5, 11]],
    ['court', [4, 6], [5, 11]],
    ['myself', [1, 3, 4, 5, 6, 11, 12, 13], []],
  ] as const)('%s: with the entries of one case only', (id, whole, extract) => {
    expect(levels(start(id, scopeOfBlue))).toEqual({ whole, extract })
  })

  it('myself: with everything, whole', () => {
    const all = Array.from({ length: size }, (_, index) => index + 1)
    expect(levels(start('myself', everything))).toEqual({ whole: all, extract: [] })
  })

  it.each(profiles.map(({ id }) => id))(
    '%s: and nothing that is left out is in any byte of the bundle',
    async (id) => {
      const choice = start(id, scopeOfBlue)
      const { files } = await unpacked(choice)
      const whole = bytesOf(files)
      for (const { seq } of two.log.rows) {
        const own = choice.get(seq)
        if (own === undefined || own.level === 'out')
          for (const mark of marksOf(two.log, seq)) expect(whole.includes(mark), mark).toBe(false)
      }
      for (const field of profileOf(id).leaveOut) expect(whole.includes(`#5 ${field}#`), field).toBe(false)
      if (id !== 'myself')
        for (const mark of ['#8#', '#3 relation#', '#7#', '#2#', '#12', '#13'])
          expect(whole.includes(mark), mark).toBe(false)
    },
  )

  it('an employer: without attachments, and without the whole window where there is a crop', () => {
    const file = { type: 'image/png', bytes: 1 }
    const files = [
      { ...file, name: 'screenshot.png', role: 'original' as const },
      { ...file, name: 'crop.png', role: 'derived' as const, of: 'screenshot.png' },
      { ...file, name: 'letter.pdf', role: 'attachment' as const },
    ]
    const [outline] = two.outlines.filter(({ seq }) => seq === 4).map((one) => ({ ...one, files }))
    if (outline === undefined) throw new Error('no entry 4')
    const filesFor = (id: 'employer' | 'police') =>
      startingChoice([outline], [outline], profileOf(id)).get(4)?.files
    expect(filesFor('employer')).toEqual(['crop.png'])
    expect(filesFor('police')).toEqual(['screenshot.png', 'crop.png', 'letter.pdf'])
  })
})

describe('the scope', () => {
  const numbers = (scope: Scope) => inScope(two.outlines, two.cases, scope).map(({ seq }) => seq)
  const ofTheLog = [11, 12, 13]

  it('has the entries of the case, its opening and identity, and the corrections of what is in it', () => {
    expect(numbers(scopeOfBlue)).toEqual([1, 3, 4, 5, 6, ...ofTheLog])
  })

  it('follows a note that files an entry elsewhere', () => {
    expect(numbers({ cases: new Set([two.cases[1]?.id ?? '']), unfiled: false })).toEqual([
      2,
      7,
      9,
      10,
      ...ofTheLog,
    ])
    expect(numbers({ cases: new Set(), unfiled: true })).toEqual([8, ...ofTheLog])
  })

  it('takes what may lie between the days, and leaves out what cannot', () => {
    const days = (from: string, to: string) => numbers({ ...everything, from, to }).filter((seq) => seq < 10)
    expect(days('2026-10-02', '2026-11-10')).toEqual([1, 2, 3, 5, 6, 9])
    expect(days('2026-10-01', '2026-10-01')).toEqual([1, 2, 3, 4, 9])
    const [last] = two.outlines.slice(-1)
    expect(last && dayOf({ ...last, recordedAt: '2026-11-24T23:30:00.000Z', offsetMinutes: 60 })).toBe(
      '2026-11-25',
    )
  })
})

const anyChoice: fc.Arbitrary<Choice> = fc
  .array(
    fc.record({
      level: fc.constantFrom('whole', 'extract', 'out'),
      fields: fc.subarray([...extractFields]),
      hasFile: fc.boolean(),
    }),
    { minLength: size, maxLength: size },
  )
  .map(
    (all) =>
      new Map(
        all.map(({ level, fields, hasFile }, index): [number, EntryChoice] => [
          index + 1,
          { level, fields, files: hasFile ? ['view.png'] : [] },
        ]),
      ),
  )
  .filter((choice) => [...choice.values()].some(({ level }) => level !== 'out'))

describe('whatever is chosen', () => {
  it('the bundle holds just what the plan said, is intact, and says nothing else of anything', async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async (choice) => {
        const { selection, files } = await unpacked(choice)
        const plan = planOf(selection, two.outlines, size)
        const isContent = (path: string) => /^bag\/data\/(entries|files|extracts)\//.test(path)
        expect([...files.keys()].filter(isContent).sort()).toEqual([...plan.paths].sort())
        const whole = bytesOf(files)
        for (const [seq, { level, fields, files: chosen }] of choice) {
          const goes = (field: ExtractField) =>
            level === 'whole' || (level === 'extract' && fields.includes(field))
          if (level === 'out')
            for (const mark of marksOf(two.log, seq)) expect(whole.includes(mark), mark).toBe(false)
          if (seq === 5)
            for (const field of extractFields)
              if (!goes(field)) expect(whole.includes(`#5 ${field}#`), field).toBe(false)
              else if (marksOf(two.log, 5).includes(`#5 ${field}#`))
                expect(whole.includes(`#5 ${field}#`), field).toBe(true)
          const hasPicture = level !== 'out' && chosen.length > 0 && two.log.rows[seq - 1] !== undefined
          const isRecorded = two.outlines.find((one) => one.seq === seq)?.files.length === 1
          expect(plan.files.some((file) => file.seq === seq)).toBe(hasPicture && isRecorded)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('both verifiers agree that it is intact', async () => {
    const { selection } = await unpacked(start('police', everything))
    expect(await verifyBundle(await bundleOf(two.log, { selection }))).toMatchObject({ verdict: 'intact' })
  })
})

it('a file that a damaged backup lost is declared as withheld, and the rest goes', async () => {
  const outlines = two.log.entries.map((bytes) => outlineOf(decodeEntry(bytes), ['view.png']))
  const choice = startingChoice(outlines, outlines, profileOf('myself'))
  const selection = selectionOf(choice, outlines)
  expect(planOf(selection, outlines, size).files).toEqual([])
  const file = async () => undefined
  expect(await verifyBundle(await bundleOf(two.log, { selection, file }))).toMatchObject({
    verdict: 'intact',
  })
})

it('a picture that was redacted stays back itself', () => {
  const choice = withoutRedacted(start('police', scopeOfBlue), [{ seq: 4, name: 'view.png' }])
  expect(selectionOf(choice, two.outlines)).toMatchObject({ withheldFiles: [{ seq: 4, name: 'view.png' }] })
  expect(choice.get(5)?.files).toEqual(['view.png'])
})

it('what stays back is said in numbers and names of files', () => {
  const choice = withoutRedacted(start('employer', scopeOfBlue), [{ seq: 4, name: 'view.png' }])
  expect(withheldWords(planOf(selectionOf(choice, two.outlines), two.outlines, size))).toBe(
    'As extracts: 5. Not handed over: 1-3, 7-13. Files not handed over: 4/view.png.',
  )
  expect(rangesOf([])).toBe('')
})
