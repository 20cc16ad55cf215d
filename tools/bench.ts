import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { measureBundles } from '../tests/bench/bundles.ts'
import { measureExtension } from '../tests/bench/extension.ts'
import { measureCues, measureDetect, measureSizes } from '../tests/bench/in-node.ts'
import { measureInPage } from '../tests/bench/in-page.ts'
import { measureLongLog } from '../tests/bench/long-log.ts'
import type { Measurement } from '../tests/bench/measurement.ts'
import { buildInto } from './build.ts'
import { table } from './table.ts'

/**
 * `npm run bench [-- --json]`: how big and how fast it is on this machine. Prints; judges nothing. Exit code 0 unless
 * something could not be measured.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [load = 0] = loadavg()
  const dist = mkdtempSync(join(tmpdir(), 'chaperone-bench-'))
  try {
    await buildQuietly(dist)
    const measured = [
      ...measureSizes(dist),
      measureDetect(),
      measureCues(),
      ...(await measureBundles()),
      ...(await measureInPage()),
    ]
    const { browser, found } = await measureExtension(dist)
    const long = await measureLongLog(dist)
    const report = { machine: machine(browser, load), measurements: [...measured, ...found, ...long] }
    console.log(args.includes('--json') ? JSON.stringify(report, undefined, 2) : tableOf(report))
    return 0
  } finally {
    rmSync(dist, { recursive: true, force: true })
  }
}

/** Not into dist/, which may be loaded somewhere; and what plugins print must not stand in our JSON. */
async function buildQuietly(dist: string): Promise<void> {
  const { log } = console
  console.log = console.error
  try {
    await buildInto('chromium', dist)
  } finally {
    console.log = log
  }
}

type Machine = ReturnType<typeof machine>

const machine = (browser: string, loadBefore: number) => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()} ${process.arch}`,
  node: process.version,
  browser,
  /** Of the minute before: figures taken on a busy machine mean little. */
  loadBefore: Number(loadBefore.toFixed(2)),
  measuredAt: new Date().toISOString(),
})

const said = ({ median, budget }: Measurement): string =>
  budget === undefined ? '-' : `${median <= budget ? 'met' : 'NOT MET'} (${budget})`

const nameOf = (one: Measurement | undefined): string =>
  one === undefined ? '' : one.floor === undefined ? one.name : `${one.name} (floor: ${one.floor.name})`

/** Names are long here, and the table's cells are not: one line each. */
const tableOf = ({ machine: on, measurements }: { machine: Machine; measurements: readonly Measurement[] }) =>
  [
    Object.entries(on)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    '',
    table(
      ['median', 'p95', 'unit', 'runs', 'budget', 'of floor'],
      measurements.map((one) => [
        String(one.median),
        String(one.p95),
        one.unit,
        String(one.runs),
        said(one),
        one.floor === undefined ? '-' : `× ${one.floor.ratio}`,
      ]),
    )
      .split('\n')
      .map((line, i) => `${line.padEnd(64)}  ${i === 0 ? 'what' : nameOf(measurements[i - 2])}`.trimEnd())
      .join('\n'),
  ].join('\n')
