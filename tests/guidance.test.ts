import { describe, expect, it } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { checklist } from '../src/guidance/checklist.ts'
import { sources } from '../src/guidance/sources.ts'
import { wordingSource } from '../src/guidance/wording-sources/index.ts'
import { platforms } from '../src/platforms/index.ts'

// No documents: our own judgement, and what nobody has confirmed yet.
const undocumented = ['ours', 'general-knowledge']

describe('the checklist', () => {
  it('has the rows P01 to P28, each once and in order', () => {
    const ids = Array.from({ length: 28 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`)
    expect(checklist.map(({ id }) => id)).toEqual(ids)
  })

  it('gives every row a title and at least one source', () => {
    for (const { id, title, sources: given } of checklist) {
      expect(title.length, id).toBeGreaterThan(10)
      expect(given.length, id).toBeGreaterThan(0)
      expect(new Set(given.map(({ source }) => source)).size, id).toBe(given.length)
    }
  })

  it('names only sources of the register, and marks what has none', () => {
    const keys = new Set(sources.map(({ key }) => key))
    for (const { id, sources: given } of checklist) {
      for (const { source, standing } of given) {
        if (source === 'ours') expect(standing, id).toBe('ours')
        else if (source === 'general-knowledge') expect(standing, id).toBe('unconfirmed')
        else {
          expect(keys, `${id}: ${source}`).toContain(source)
          expect(['read', 'secondary'], id).toContain(standing)
        }
      }
    }
  })

  it('keeps the gravest rows for what leads to the home', () => {
    const critical = checklist.filter(({ severity }) => severity === 'critical').map(({ id }) => id)
    expect(critical).toEqual(['P01', 'P02', 'P21'])
  })
})

describe('what concerns everybody, on whichever platform', () => {
  it('covers every row of the checklist by a check that is confirmed by hand', () => {
    const manual = platforms.find(({ id }) => id === 'everywhere')?.manual ?? []
    const settings = new Set(manual.map(({ setting }) => setting))
    const covered = new Set(
      checks.filter(({ setting }) => settings.has(setting)).flatMap(({ sources: rows }) => rows),
    )
    expect(checklist.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('the source register', () => {
  it('has unique keys and says how much of each source was seen', () => {
    expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length)
    for (const { key, title, publisher, seen } of sources) {
      expect(undocumented).not.toContain(key)
      for (const text of [title, publisher, seen]) expect(text.length, key).toBeGreaterThan(2)
    }
  })

  it('holds no source that the checklist does not use', () => {
    const used = new Set(checklist.flatMap((item) => item.sources.map(({ source }) => source)))
    expect(sources.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
  })

  it('gives addresses that can be opened', () => {
    for (const { key, url } of sources) {
      if (url !== undefined) expect(() => new URL(url), key).not.toThrow()
    }
  })

  it('is what every check finally rests on', () => {
    const known = new Set(checklist.map(({ id }) => id))
    for (const { id, sources: given } of checks) {
      expect(
        given.filter((source) => !known.has(source)),
        id,
      ).toEqual([])
    }
  })
})

describe('what the wordings rest on', () => {
  const bases = platforms.flatMap(({ id, controls, manual, layouts }) =>
    [...controls, ...manual, ...layouts].map(({ rests }) => [`${id}: ${rests.source}`, rests.source]),
  )

  it.each([...new Map(bases.map(([title, source]) => [title, source]))])(
    '%s has a name for a reader',
    (_title, source) => {
      const name = wordingSource(source ?? '')
      expect(name).toBeDefined()
      expect(name).toContain(source)
      expect(name).toMatch(/[a-z]{3,} [a-z]{2,}/)
    },
  )

  it('is told with the short name in brackets, and nothing is made up for an unknown one', () => {
    expect(wordingSource('S26')).toBe('privacy-settings guide by StellarSand, page on Facebook (S26)')
    expect(wordingSource('S99')).toBeUndefined()
  })
})
