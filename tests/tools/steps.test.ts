import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { failed, passed, runSteps } from '../../tools/steps.ts'
import type { TestReport } from '../../tools/test-report.ts'
import { countsOf } from '../../tools/vitest-counts.ts'

const quiet = () => {}

test('later steps run after a failed one, and all counts are added up', async () => {
  const counts = await runSteps(
    [
      { title: 'a', run: async () => failed },
      { title: 'b', run: async () => ({ passed: 5, failed: 1, skipped: 2 }) },
      { title: 'c', run: async () => passed },
    ],
    quiet,
  )
  expect(counts).toEqual({ passed: 6, failed: 2, skipped: 2 })
})

test('a step that throws has failed, and says why', async () => {
  const lines: string[] = []
  const run = async () => {
    throw new TypeError('no such browser')
  }
  expect(await runSteps([{ title: 'a', run }], (line) => lines.push(line))).toEqual(failed)
  expect(lines).toContain('TypeError: no such browser')
})

test('a step whose condition failed is skipped, and so is what hangs on it', async () => {
  const run = async () => passed
  const counts = await runSteps(
    [
      { title: 'build', run: async () => failed },
      { title: 'lint of it', after: 'build', run },
      { title: 'report of that', after: 'lint of it', run },
    ],
    quiet,
  )
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 2 })
})

const report = { passed: 3, skipped: 2, failures: [], secondTries: [] }

test('a good report is counted as it is', () => {
  expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2, notes: [] })
})

test('what vitest calls a failure counts as one, even if no test is named', () => {
  expect(countsOf(report, 1).failed).toBe(1)
})

test('a run of no tests is a failure', () => {
  expect(countsOf({ ...report, passed: 0 }, 0).failed).toBe(1)
})

test('the end of a run names what failed and what did not pass at once', async () => {
  const found = { ...report, failures: ['a.test.ts · two is three'], secondTries: ['b.test.ts · clicks'] }
  const lines: string[] = []
  const counts = await runSteps(
    [
      { title: 'unit tests', run: async () => countsOf(found, 1) },
      { title: 'types', run: async () => passed },
    ],
    (line) => lines.push(line),
  )
  expect(counts).toEqual({ passed: 4, failed: 1, skipped: 2 })
  expect(lines.slice(-2)).toEqual([
    'FAILED a.test.ts · two is three',
    'passed on a later try: b.test.ts · clicks',
  ])
})

test('failures of every kind are in the report: a test, a hook, a file that does not load, a stray error', async () => {
  // Inside of the project, from where the files find vitest.
  const cache = join(import.meta.dirname, '../../.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'report-'))
  try {
    const file = (name: string, text: string) =>
      writeFileSync(join(folder, name), `import { beforeAll, describe, expect, test } from 'vitest'\n${text}`)
    file('a.test.ts', "test('wrong', () => expect(2).toBe(3))\ntest('right', () => {})")
    file('b.test.ts', "throw new Error('no such module')")
    file(
      'c.test.ts',
      "describe('set', () => { beforeAll(() => { throw new Error('no ground') }); test('in it', () => {}) })",
    )
    file('d.test.ts', "test('leaves a promise', () => { Promise.reject(new Error('nobody waited')) })")
    file('e.test.ts', "let tries = 0\ntest('shy', { retry: 2 }, () => { tries += 1; expect(tries).toBe(2) })")
    const path = join(folder, 'report.json')
    const run = promisify(execFile)(process.execPath, [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', folder],
      ...[`--reporter=${join(process.cwd(), 'tools/test-report.ts')}`, `--outputFile=${path}`],
    ])
    await expect(run).rejects.toMatchObject({ code: 1 })
    const found = JSON.parse(readFileSync(path, 'utf8')) as TestReport
    expect(found.failures.toSorted()).toEqual([
      expect.stringContaining('a.test.ts · wrong · expected 2 to be 3'),
      expect.stringContaining('b.test.ts · no such module'),
      expect.stringContaining('c.test.ts · set · no ground'),
      expect.stringContaining('outside of any test · nobody waited'),
    ])
    expect(found.secondTries).toEqual([expect.stringContaining('e.test.ts · shy')])
    expect(found.passed).toBe(3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
