import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../src/core/pathway/rules.ts'
import { branchIds, stageIds } from '../../src/core/pathway/types.ts'
import { elsewhere } from '../../src/guidance/jurisdictions/elsewhere.ts'
import { jurisdictions } from '../../src/guidance/jurisdictions/index.ts'
import type { Basis, Jurisdiction, Stage } from '../../src/guidance/jurisdictions/types.ts'
import { pathwaySources, register } from '../../src/guidance/pathway-sources/index.ts'
import { promptWords } from '../../src/guidance/prompts.ts'
import { sources } from '../../src/guidance/sources.ts'

const undocumented = { ours: 'ours', 'general-knowledge': 'unconfirmed' } as const
const all: [string, Jurisdiction][] = [...Object.entries(jurisdictions), ['elsewhere', elsewhere]]
const partsOf = ({ stages, branches }: Jurisdiction): Stage[] => [
  ...stageIds.map((id) => stages[id]),
  ...branchIds.map((id) => branches[id]),
]
const stepsOf = (jurisdiction: Jurisdiction) => partsOf(jurisdiction).flatMap(({ steps }) => steps)

/** Every statement of a country with where it stands. */
const statementsOf = (jurisdiction: Jurisdiction): (Basis & { id: string })[] => [
  { id: 'emergency', ...jurisdiction.emergencyBasis },
  ...jurisdiction.contacts,
  ...stepsOf(jurisdiction),
]
const prompts = ruleIds.map((id) => ({ id, ...promptWords[id] }))

describe.each([
  ...all.map(([code, one]) => [code, statementsOf(one)] as const),
  ['prompts', prompts] as const,
])('what is said for %s', (_code, statements) => {
  it('has a source that exists, a day, and says of what nobody confirmed that it is so', () => {
    expect(statements.length).toBeGreaterThan(10)
    for (const { id, source, standing, asOf } of statements) {
      expect(asOf, id).toMatch(/^20\d\d-\d\d-\d\d$/)
      const none = undocumented[source as keyof typeof undocumented]
      if (none !== undefined) expect(standing, id).toBe(none)
      else {
        expect(register.has(source), `${id}: ${source}`).toBe(true)
        expect(['read', 'secondary'], id).toContain(standing)
      }
    }
  })
})

describe.each(all)('the pathway of %s', (code, jurisdiction) => {
  it('is under its own code and calls an emergency number', () => {
    expect(jurisdiction.code).toBe(code)
    // Wherever else, it is the clinician who knows it.
    expect(jurisdiction.emergency.length > 0).toBe(code !== 'elsewhere')
    for (const number of jurisdiction.emergency) expect(number).toMatch(/^\d{3}$/)
  })

  it('has steps in every stage and branch, each once', () => {
    for (const { title, when, steps } of partsOf(jurisdiction)) {
      expect(title.length, title).toBeGreaterThan(5)
      expect(when.length, title).toBeGreaterThan(10)
      expect(steps.filter(({ isToKnow }) => !isToKnow).length, title).toBeGreaterThan(0)
    }
    const ids = stepsOf(jurisdiction).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('calls only contacts that it has', () => {
    const known = new Set(jurisdiction.contacts.map(({ id }) => id))
    expect(known.size).toBe(jurisdiction.contacts.length)
    for (const { id, call = [] } of stepsOf(jurisdiction))
      for (const one of call) expect(known, id).toContain(one)
    expect(jurisdiction.called.defence.length).toBeGreaterThan(0)
    for (const one of Object.values(jurisdiction.called).flat()) expect(known).toContain(one)
  })

  it('shows nobody the rules of another country', () => {
    const own = code.toLowerCase()
    for (const { id, source } of stepsOf(jurisdiction)) {
      const marked = /-(uk|ie|us|ca|au|nz)-/.exec(id)?.[1]
      if (marked !== undefined) expect(marked, id).toBe(own)
      const of = register.get(source)?.of
      // Advice may come from elsewhere, and is then shown as such; what only one country's steps say may not.
      if (marked !== undefined && of !== undefined) expect(of, id).toBe(code)
    }
    for (const { id } of jurisdiction.contacts) expect(id.startsWith(`${own}-`), id).toBe(true)
  })

  it('gives addresses that can be opened', () => {
    for (const { id, web } of jurisdiction.contacts)
      if (web !== undefined) expect(new URL(web).protocol, id).toBe('https:')
  })

  it('names no figure that belongs to another country', () => {
    const text = stepsOf(jurisdiction)
      .map(({ todo }) => todo)
      .join('\n')
    if (code !== 'UK') expect(text).not.toMatch(/12 months|8 days/)
    if (code !== 'US') expect(text).not.toMatch(/30 days/)
  })
})

describe('the words of the pathway', () => {
  const texts = [
    ...all
      .flatMap(([, one]) => partsOf(one))
      .flatMap(({ title, when, steps }) => [title, when, ...steps.map(({ todo }) => todo)]),
    ...prompts.flatMap(({ shows, note = '' }) => [shows, note]),
  ]
  it('give no verdict and no score', () => {
    for (const text of texts)
      expect(text).not.toMatch(/low risk|high risk|risk score|\bsafe now\b|you are safe|is a crime|%|guilty/i)
  })
  it('do not use a helpline’s old number', () => {
    const phones = all.flatMap(([, { contacts }]) =>
      contacts.map(({ phone = '', web = '' }) => `${phone} ${web}`),
    )
    for (const one of phones) expect(one).not.toMatch(/0300 636 0300|stalkinghelpline\.org/)
  })
})

describe('the register of the pathway', () => {
  it('has keys of its own and says how much of each source was seen', () => {
    const keys = [...sources, ...pathwaySources].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, title, publisher, seen } of pathwaySources)
      for (const text of [title, publisher, seen]) expect(text.length, key).toBeGreaterThan(2)
  })

  it('holds no source that no step uses', () => {
    const used = new Set(
      [...all.flatMap(([, one]) => statementsOf(one)), ...prompts].map(({ source }) => source),
    )
    expect(pathwaySources.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
  })

  it('gives addresses that can be opened', () => {
    for (const { key, url } of pathwaySources)
      if (url !== undefined) expect(URL.canParse(url), key).toBe(true)
  })
})
