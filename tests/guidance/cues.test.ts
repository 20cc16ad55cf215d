import { describe, expect, it } from 'vitest'
import { readerOf, rulesIn } from '../../src/core/cues/find-cues.ts'
import { type CueExamples, cueKinds } from '../../src/core/cues/types.ts'
import { cueLanguages } from '../../src/guidance/cues/index.ts'

const modules = import.meta.glob<{ examples?: Readonly<Record<string, CueExamples>> }>(
  '../../src/guidance/cues/*/*.ts',
  { eager: true },
)
const examples = new Map(Object.values(modules).flatMap((one) => Object.entries(one.examples ?? {})))
const rows = cueLanguages.flatMap((language) =>
  language.rules.map((rule) => [rule.id, rule, readerOf(language)] as const),
)

describe('the rule', () => {
  it.each(rows)('%s finds what its examples say, and passes over the others', (id, _rule, reader) => {
    const { found, passed } = examples.get(id) ?? { found: [], passed: [] }
    expect(found.length, 'an example that it finds').toBeGreaterThan(0)
    expect(passed.length, 'an example that it passes over').toBeGreaterThan(0)
    const finds = (text: string) => rulesIn(text, [reader]).some(({ rule }) => rule.id === id)
    for (const text of found) expect(finds(text), text).toBe(true)
    // No other rule of its language finds anything in it either.
    for (const text of passed)
      expect(
        rulesIn(text, [reader]).map(({ rule }) => rule.id),
        text,
      ).toEqual([])
  })

  it.each(rows)('%s has an id of its language, known to no other', (id, _rule, { language }) => {
    expect(id.startsWith(`${language.id}-`)).toBe(true)
    expect(rows.filter(([other]) => other === id)).toHaveLength(1)
  })
})

describe('the languages', () => {
  it.each(cueLanguages)('$id has rules for every kind of cue', ({ rules }) => {
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(cueKinds))
  })
  it('have no examples for rules that are gone', () => {
    const ids = rows.map(([id]) => id)
    expect([...examples.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })
})
