import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reader } from './reader.ts'

/** Every fixture of every pack: the page as written, read as its JSON says. */

interface Expected {
  readonly url: string
  readonly rests: string
  /** The page it must be taken for. */
  readonly page?: string
  /** Milliseconds that the page may need to settle. */
  readonly wait?: number
  readonly observations?: Record<string, { value?: string; reason?: string; layer?: string }>
  readonly messages?: readonly Record<string, unknown>[]
}

const root = resolve(import.meta.dirname, '../../src/platforms')

const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join(root, name, 'fixtures')
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        name: `${name}/${file}`,
        html: join(folder, file),
        json: join(folder, file.replace(/html$/, 'json')),
      }))
  })

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader.stop())

describe('fixtures', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture]))(
    '%s reads as written',
    async (_name, { html, json }) => {
      const source = readFileSync(html, 'utf8')
      const expected = JSON.parse(readFileSync(json, 'utf8')) as Expected
      expect(source.trimStart(), 'a fixture says what it rests on').toMatch(/^(<!doctype html>\s*)?<!--/i)
      expect(expected.rests).not.toBe('')
      const result = await reader.open(source, expected.url, expected.wait ?? 0)
      if (expected.page !== undefined) expect(result.detection?.page).toBe(expected.page)
      for (const [setting, want] of Object.entries(expected.observations ?? {})) {
        const got = result.observations.find((observation) => observation.setting === setting)
        const { value, reason, layer } = got ?? {}
        expect({ setting, value, reason, ...(want.layer && { layer }) }).toEqual({ setting, ...want })
      }
      if (expected.messages === undefined) return
      const shown = result.messages.map((message, i) => {
        const wanted = expected.messages?.[i] ?? {}
        const all: Record<string, unknown> = { ...message }
        return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key] ?? null]))
      })
      expect(shown).toEqual(expected.messages)
    },
  )
})
