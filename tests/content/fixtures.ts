import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a fixture's JSON says that must be read. */
export interface Expected {
  readonly url: string
  readonly rests: string
  /** The page it must be taken for. */
  readonly page?: string
  /** Milliseconds that the page may need to settle. */
  readonly wait?: number
  readonly observations?: Record<string, { value?: string; reason?: string; layer?: string }>
  readonly messages?: readonly Record<string, unknown>[]
}

export interface Fixture {
  /** Platform and file. */
  readonly name: string
  readonly platform: string
  readonly source: string
  readonly expected: Expected
}

const root = resolve(import.meta.dirname, '../../src/platforms')

const ofPlatform = (platform: string): Fixture[] => {
  const folder = join(root, platform, 'fixtures')
  let files: string[] = []
  try {
    files = readdirSync(folder)
  } catch {
    return [] // git keeps no empty folder: a platform that is only an app has no page
  }
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      name: `${platform}/${file}`,
      platform,
      source: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as Expected,
    }))
}

/** Every fixture of every pack. */
export const fixtures: readonly Fixture[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ofPlatform(name))
