import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SerializedError } from 'vitest'
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'

/** What one run of vitest found; `failures` and `secondTries` hold a line each. */
export interface TestReport {
  passed: number
  skipped: number
  failures: string[]
  /** Passed, but not at once: the next ones to fail. */
  secondTries: string[]
}

/** Writes a `TestReport` beside the output that people read, so that the end of a long run can say what failed in it. */
export default class TestReporter implements Reporter {
  #path = '.cache/tests.json'

  /** The path is vitest's own `--outputFile`. */
  onInit({ config: { outputFile } }: Vitest): void {
    if (typeof outputFile === 'string') this.#path = outputFile
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    mkdirSync(dirname(this.#path), { recursive: true })
    writeFileSync(this.#path, JSON.stringify(reportOf(modules, unhandled)))
  }
}

/** A file that did not even load has no failed test, and an error outside of any test neither: each has a line, too. */
function reportOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): TestReport {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((one) => one.result().state === state)
  const ofSuites = modules.flatMap((module) =>
    [module, ...module.children.allSuites()].flatMap((one) =>
      one.errors().map((error) => line(module.relativeModuleId, 'name' in one ? one.fullName : '', error)),
    ),
  )
  return {
    passed: inState('passed').length,
    skipped: inState('skipped').length,
    failures: [
      ...inState('failed').map(lineOf),
      ...ofSuites,
      ...unhandled.map((error) => line('outside of any test', '', error)),
    ],
    secondTries: tests.filter((one) => one.diagnostic()?.flaky === true).map(lineOf),
  }
}

const lineOf = (one: TestCase): string =>
  line(one.module.relativeModuleId, one.fullName, one.result().errors?.[0])

/** One line, whatever the message holds: the first 300 characters tell which expectation it was. */
const line = (file: string, name: string, error: SerializedError | undefined): string =>
  [file, name, (error?.message ?? '').replace(/\s+/g, ' ').slice(0, 300)]
    .filter((part) => part !== '')
    .join(' · ')
