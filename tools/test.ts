import { main as build } from './build.ts'
import { isWithinBudget } from './bundle-size.ts'
import { findBrowser } from './find-browser.ts'
import { folderZip } from './folder-zip.ts'
import { brewOf, ensureTools, packageOf } from './install-packages.ts'
import { packed } from './package.ts'
import { runPackage } from './run-command.ts'
import { passed, passedIf, runSteps, type Step, skipped } from './steps.ts'
import { vitestCounts } from './vitest-counts.ts'
import { isLintedByMozilla } from './web-ext-lint.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)
const succeeds = async (file: string, args: string[]) => passedIf((await runPackage(file, args)).code === 0)

const stepsFor = (filters: readonly string[]): Step[] => [
  { title: 'types', run: () => succeeds('typescript/bin/tsc', ['--noEmit']) },
  { title: 'lint', run: () => succeeds('@biomejs/biome/bin/biome', ['check', '.']) },
  { title: 'system tools', run: showMissingTools },
  { title: 'unit tests', run: () => vitestCounts('unit', filters) },
  { title: 'build', run: async () => passedIf((await build([])) === 0) },
  {
    title: 'web-ext lint',
    after: 'build',
    run: async () => passedIf(await isLintedByMozilla('dist/firefox', print)),
  },
  { title: 'size', after: 'build', run: async () => passedIf(isWithinBudget('dist/chromium', print)) },
  {
    title: 'packages',
    after: 'build',
    // What was built a minute ago, and the same built anew: a store's copy can be checked against the sources.
    run: async () => passedIf(Buffer.from(await packed('chromium')).equals(await folderZip('dist/chromium'))),
  },
  { title: 'browsers', run: showBrowsers },
  { title: 'browser tests', after: 'build', run: () => vitestCounts('browser', filters) },
]

/**
 * `npm test`: every check of the project. The last line is for CI's reader and stands alone.
 * @param args file filters for both kinds of tests, as vitest takes them; none for all.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { passed, failed, skipped } = await runSteps(stepsFor(args), print)
  print(`\ntests: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}

/** Tests that use a missing tool say so themselves. */
async function showMissingTools() {
  const missing = await ensureTools(['openssl', 'age', 'unzip', 'pdftotext', 'dash'])
  if (missing.length === 0) return passed
  print(
    `not here, and not to be installed from here: ${missing.join(', ')}; the tests that need them are skipped`,
  )
  print(`Debian, Ubuntu: sudo apt-get install ${missing.map((tool) => packageOf[tool]).join(' ')}`)
  print(`macOS: brew install coreutils ${missing.map((tool) => brewOf[tool]).join(' ')}`)
  return skipped
}

async function showBrowsers() {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { path, version } = await findBrowser(kind, { install: true })
    print(`${version} (${path})`)
  }
  return passed
}
