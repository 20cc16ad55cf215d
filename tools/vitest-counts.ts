import { readFile, rm } from 'node:fs/promises'
import { runPackage } from './run-command.ts'
import { type Counts, failed } from './steps.ts'

interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Runs one vitest project, shows its output, and counts by its JSON report. */
export async function vitestCounts(project: 'unit' | 'browser', filters: readonly string[]): Promise<Counts> {
  const report = `.cache/vitest-${project}.json`
  await rm(report, { force: true })
  const { code } = await runPackage('vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ])
  let text: string
  try {
    text = await readFile(report, 'utf8')
  } catch {
    return failed
  }
  return countsOf(JSON.parse(text) as VitestReport, code)
}

/** A file that did not even load has no failed test, and an error outside of any test neither: both count as one. */
export function countsOf(report: VitestReport, code: number): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const found = report.numFailedTests + unloaded
  const good = report.success && code === 0
  return {
    passed: report.numPassedTests,
    failed: good ? found : Math.max(found, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
