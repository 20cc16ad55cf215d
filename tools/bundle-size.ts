import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cueLanguages } from '../src/guidance/cues/index.ts'

/** For the phrases of one language: English, the first and largest, has 61; what comes after it has to do with less. */
export const cueKilobytes = (language: string): number => (language === 'en' ? 61 : 42)

// A worker loads nothing later on, and nobody says in which language a message is: the background holds all of them.
const laterLanguages = cueLanguages
  .filter(({ id }) => id !== 'en')
  .reduce((sum, { id }) => sum + cueKilobytes(id), 0)

/**
 * Kilobytes, as on disk. What runs on every page of a platform is kept small, and so is what loads when something is
 * opened. Most of the whole is only loaded by who uses it: the words that a passphrase is measured by (1.7 MB), the
 * writer and the fonts of report.pdf (1.4 MB), the preview of PDFs (1.6 MB).
 */
const budgets = {
  // With the pack; what any page of any platform has to load.
  'per platform page': 60,
  // A third of it is the packs of all platforms, their checks and the guidance of six countries, which are data.
  background: 790 + laterLanguages,
  // With the tour, the reminders that are due and the cues: all that is looked at in passing.
  popup: 520,
  'log page': 1_200,
  // 0.8 MB of it are words in four languages, of which the browser loads one.
  'whole extension': 7_800 + laterLanguages,
} as const
type Part = keyof typeof budgets

interface ManifestScripts {
  content_scripts?: { js: string[] }[]
  background?: { service_worker?: string; scripts?: string[] }
}

/** Prints a table and says whether all parts keep to their budget. */
export function isWithinBudget(dist: string, print: (line: string) => void): boolean {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as ManifestScripts
  const perPage = (manifest.content_scripts ?? []).map(({ js }) => js.map((file) => join(dist, file)))
  const background = [manifest.background?.service_worker, ...(manifest.background?.scripts ?? [])].filter(
    (file) => file !== undefined,
  )
  const parts: Record<Part, string[]> = {
    'per platform page': perPage.sort((a, b) => total(b) - total(a))[0] ?? [],
    background: withImports(background.map((file) => join(dist, file))),
    popup: scriptsOf(dist, 'src/ui/popup/index.html'),
    'log page': scriptsOf(dist, 'src/ui/log/index.html'),
    'whole extension': readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  }
  return (Object.keys(budgets) as Part[])
    .map((part) => {
      const kilobytes = total(parts[part]) / 1000
      const zipped = parts[part].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000
      const over = kilobytes > budgets[part]
      print(
        `${part.padEnd(18)} ${kilobytes.toFixed(1).padStart(8)} kB of ${budgets[part]} (gzip ${zipped.toFixed(1)})${over ? ' OVER' : ''}`,
      )
      return !over
    })
    .every(Boolean)
}

const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** What a page loads before it shows anything. */
const scriptsOf = (dist: string, page: string): string[] =>
  withImports(
    [...readFileSync(join(dist, page), 'utf8').matchAll(/src="\/([^"]+\.js)"/g)].map(([, path = '']) =>
      join(dist, path),
    ),
  )

/** The files and all that they cannot start without, by the relative paths that the bundler writes. */
function withImports(files: readonly string[], seen = new Set<string>()): string[] {
  for (const file of files) {
    if (seen.has(file) || extname(file) !== '.js') continue
    seen.add(file)
    const source = readFileSync(file, 'utf8')
    const imports = [...source.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(
      ([, path = '']) => join(dirname(file), path),
    )
    withImports(imports, seen)
  }
  return [...seen]
}
