import { expect, test } from 'vitest'
import { failed, passed, runSteps } from '../../tools/steps.ts'
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

const report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
}

test('a good report is counted as it is', () => {
  expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 })
})

test('a test file that does not load counts as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countsOf({ ...report, success: false, testResults }, 1).failed).toBe(1)
})

test('an error outside of all tests counts as a failure', () => {
  expect(countsOf(report, 1).failed).toBe(1)
})

test('a run of no tests is a failure', () => {
  expect(countsOf({ ...report, success: false, numPassedTests: 0 }, 1).failed).toBe(1)
})
