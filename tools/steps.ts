export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** Lines for the end of the whole run, where a reader of its last page looks. */
  notes?: readonly string[]
}

export interface Step {
  title: string
  /** Only where the step of this title passed. */
  after?: string
  run(): Promise<Counts>
}

export const passed: Counts = { passed: 1, failed: 0, skipped: 0 }
export const failed: Counts = { passed: 0, failed: 1, skipped: 0 }
export const skipped: Counts = { passed: 0, failed: 0, skipped: 1 }
export const passedIf = (good: boolean): Counts => (good ? passed : failed)

/** Runs all steps in order, whatever the earlier ones say, and prints a line before and after each. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<Counts> {
  const results = new Map<string, Counts>()
  for (const { title, after, run } of steps) {
    print(`── ${title}`)
    const started = Date.now()
    const counts = after !== undefined && !hasPassed(results.get(after)) ? skipped : await attempt(run, print)
    results.set(title, counts)
    print(`── ${title}: ${verdict(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  }
  for (const [title, counts] of results) print(`${verdict(counts).padEnd(34)} ${title}`)
  for (const note of [...results.values()].flatMap(({ notes = [] }) => notes)) print(note)
  return sum([...results.values()])
}

const hasPassed = (counts: Counts | undefined): boolean => counts?.failed === 0 && counts.passed > 0

const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
})

async function attempt(run: Step['run'], print: (line: string) => void): Promise<Counts> {
  try {
    return await run()
  } catch (error) {
    print(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    return failed
  }
}

const verdict = (counts: Counts): string =>
  counts.passed + counts.failed + counts.skipped === 0
    ? 'FAILED: nothing ran'
    : (['passed', 'failed', 'skipped'] as const)
        .map((name) => [name, counts[name]] as const)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${count} ${name === 'failed' ? 'FAILED' : name}`)
        .join(', ')
