import { beforeAll, expect, it, vi } from 'vitest'
import { toReport } from '../../../../src/core/evidence/report/to-report.ts'
import { saved, textOf } from './read-pdf.ts'
import { reportInput } from './samples.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let text: string
beforeAll(async () => {
  const told = [
    { whatHappened: 'Whole words.' },
    { whatHappened: 'SECRET words.' },
    { whatHappened: 'SECRET too.' },
  ]
  const extracts = [
    {
      ...{ seq: 2, type: 'inPerson' as const, files: 1 },
      told: [
        ['where', ['Reception']],
        ['whatHappened', ['Chosen words of an extract.']],
        ['interpretation', []],
      ] as const,
    },
  ]
  text = textOf(saved(await toReport(await reportInput(told, { extracts }, [1])))).replace(/\s+/g, ' ')
})

it('prints the chosen fields of an extract under its withheld entry, and says that nothing ties them to it', () => {
  expect(text).toContain('Entry 2 withheld')
  expect(text).toContain('Extract of entry 2')
  expect(text).toContain('they cannot be checked against its hash')
  for (const part of ['Reception', 'Chosen words of an extract.', '1, in the folder extracts/ of the bundle'])
    expect(text).toContain(part)
})

it('prints nothing else of it, and no label of a field that says nothing', () => {
  expect(text).not.toContain('SECRET')
  expect(text).not.toContain('own view (interpretation')
})
