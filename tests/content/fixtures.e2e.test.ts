import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures } from './fixtures.ts'
import { platformOf, Reader } from './reader.ts'

/** Every fixture of every pack: the page as written, read as its JSON says. */

let reader: Reader
let draw: Awaited<ReturnType<Reader['bench']>>
beforeAll(async () => {
  reader = await Reader.start()
  draw = await reader.bench()
})
afterAll(() => reader.stop())

describe('fixtures', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture]))(
    '%s reads as written',
    async (_name, { source, expected }) => {
      expect(source.trimStart(), 'a fixture says what it rests on').toMatch(/^(<!doctype html>\s*)?<!--/i)
      expect(expected.rests).not.toBe('')
      // Settings are read from one page that is drawn anew; messages have addresses that need a page's own.
      const isPlain = expected.messages === undefined && expected.wait === undefined
      const result = isPlain
        ? (await draw(platformOf(expected.url), [{ html: source, url: expected.url }]))[0]
        : await reader.open(source, expected.url, expected.wait ?? 0)
      if (result === undefined) throw new Error('nothing was read')
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
