import { readFile, rm } from 'node:fs/promises'
import { runPackage } from './run-command.ts'
import { type Counts, failed } from './steps.ts'
import type { TestReport } from './test-report.ts'

/** Runs one vitest project, shows its output, and counts by the report beside it. */
export async function vitestCounts(project: 'unit' | 'browser', filters: readonly string[]): Promise<Counts> {
  const path = `.cache/vitest-${project}.json`
  await rm(path, { force: true })
  const { code } = await runPackage('vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=./tools/test-report.ts',
    `--outputFile=${path}`,
    ...filters,
  ])
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return failed
  }
  return countsOf(JSON.parse(text) as TestReport, code)
}

/** What vitest's exit code calls a failure is one, even where the report names none. */
export function countsOf(report: TestReport, code: number): Counts {
  const { passed, skipped, failures, secondTries } = report
  const notes = [
    ...failures.map((line) => `FAILED ${line}`),
    ...secondTries.map((line) => `passed on a later try: ${line}`),
  ]
  return { passed, failed: Math.max(failures.length, code === 0 && passed > 0 ? 0 : 1), skipped, notes }
}
