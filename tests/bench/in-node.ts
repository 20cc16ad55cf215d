import { statSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../src/core/audit/detect.ts'
import type { UrlExample } from '../../src/core/audit/types.ts'
import { findCues, readerOf } from '../../src/core/cues/find-cues.ts'
import { cueLanguages } from '../../src/guidance/cues/index.ts'
import { platforms } from '../../src/platforms/index.ts'
import { packFile } from '../../tools/extension-build.ts'
import { type Measurement, measurement } from './measurement.ts'

/** What needs no browser: sizes of the built files, and detection. */

const engineFile = 'src/content/main.iife.js'
const detectBudgetUs = 100
const engineBudget = 44_000
const pageBudget = 60_000
const onDemand = [
  'src/content/snapshot.iife.js',
  'src/content/conversation.iife.js',
  'src/content/outline.iife.js',
]

const modules = import.meta.glob<{ examples: readonly UrlExample[] }>('../../src/platforms/*/examples.ts', {
  eager: true,
})

/** @param dist the built extension */
export function measureSizes(dist: string): Measurement[] {
  const bytes = (file: string) => statSync(join(dist, file)).size
  const engine = bytes(engineFile)
  return [
    measurement(`content script ${engineFile}`, 'bytes', [engine], engineBudget),
    ...platforms
      .filter(({ hosts }) => hosts.length > 0)
      .map(({ id }) =>
        measurement(
          `content script with the pack: ${id}`,
          'bytes',
          [engine + bytes(packFile(id))],
          pageBudget,
        ),
      ),
    ...onDemand.map((file) => measurement(`put beside it only to save: ${file}`, 'bytes', [bytes(file)])),
  ]
}

/** Time for one URL: each run detects all of the packs' example URLs, many times over. */
export function measureDetect(runs = 51, rounds = 20): Measurement {
  const urls = Object.values(modules).flatMap(({ examples }) => examples.map(({ url }) => url))
  const times = Array.from({ length: runs + 5 }, () => {
    const start = performance.now()
    for (let round = 0; round < rounds; round++) for (const url of urls) detect(url, platforms)
    return ((performance.now() - start) * 1000) / (rounds * urls.length)
  })
  return measurement(`detect one URL (${urls.length} examples)`, 'µs', times.slice(5), detectBudgetUs)
}

/** The longest text that is looked through for cues, made of the words that most rules begin with. */
export function measureCues(runs = 21): Measurement {
  const readers = cueLanguages.map(readerOf)
  const text = 'i will '.repeat(1_430)
  const times = Array.from({ length: runs + 3 }, () => {
    const start = performance.now()
    findCues(text, readers)
    return performance.now() - start
  })
  return measurement('cues in a message of 10,000 letters, at its worst', 'ms', times.slice(3))
}
