import { describe, expect, it } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { judge } from '../src/core/audit/judge.ts'
import type { Check, CheckExample, Impact, Observation } from '../src/core/audit/types.ts'
import { checklist } from '../src/guidance/checklist.ts'
import { platforms } from '../src/platforms/index.ts'

interface CheckModule {
  readonly default: Check
  readonly examples: readonly CheckExample[]
}

const modules = import.meta.glob<CheckModule>(['../src/checks/*.ts', '!../src/checks/index.ts'], {
  eager: true,
})
const files = Object.entries(modules).map(([path, module]) => ({
  name: path.replace(/^.*\/|\.ts$/g, ''),
  check: module.default,
  examples: module.examples,
}))

const weight: Record<Impact, number> = { minor: 0, moderate: 1, serious: 2, critical: 3 }
// Words of a promise that no setting can keep (design.md, promise 6; guidance P28).
const promises =
  /\b(you are safe|you're safe|safe from|secure|secured|guarantee[ds]?|fully protected|nobody can ever)\b/i

const observed = (check: Check, value: string | undefined): Observation => ({
  platform: 'example',
  page: 'page',
  setting: check.setting,
  ...(value !== undefined ? { value } : { reason: 'unknownValue' }),
  rests: { source: 'test', on: '2026', confidence: 'G' },
})

const settingsOf = (platform: (typeof platforms)[number]) =>
  new Set([...platform.controls, ...platform.manual].map(({ setting }) => setting))

describe('the registry', () => {
  it('holds every check file, sorted by id', () => {
    expect(checks.map(({ id }) => id)).toEqual(files.map(({ name }) => name).sort())
    expect(checks.length).toBeGreaterThan(40)
  })

  it('has one check for each setting of each platform, and no more', () => {
    expect(platforms.length).toBeGreaterThan(0)
    for (const platform of platforms) {
      for (const setting of settingsOf(platform)) {
        const found = checks.filter((check) => check.setting === setting).map(({ id }) => id)
        expect(found, `${platform.id}: ${setting}`).toHaveLength(1)
      }
    }
  })
})

describe.each(files)('$name', ({ name, check, examples }) => {
  it('has the id of its file', () => {
    expect(check.id).toBe(name)
  })

  it('is about a setting that some platform has', () => {
    expect(platforms.some((platform) => settingsOf(platform).has(check.setting))).toBe(true)
  })

  it('accepts only values that a platform can show, or that are confirmed by hand', () => {
    const controls = platforms
      .flatMap((platform) => platform.controls)
      .filter(({ setting }) => setting === check.setting)
    const byHand = platforms.some(({ manual }) => manual.some(({ setting }) => setting === check.setting))
    if (controls.length === 0 || byHand) return
    const shown = new Set(
      controls.flatMap((control) =>
        control.form === 'switch'
          ? ['on', 'off']
          : control.form === 'choice'
            ? [...control.values, ...(control.offValue !== undefined ? [control.offValue] : [])]
            : [
                ...(control.none === undefined ? [] : [control.none]),
                ...control.methods.map(({ value }) => value),
              ],
      ),
    )
    for (const accepted of Object.values(check.accept)) {
      if (accepted === 'inapplicable') continue
      expect(accepted.filter((value) => shown.has(value))).not.toEqual([])
    }
  })

  it('shows a pass, a fail and a cannot-tell, and both kinds of account', () => {
    const outcomes = new Set(examples.map(({ outcome }) => outcome))
    expect([...outcomes]).toEqual(expect.arrayContaining(['passed', 'failed', 'cantTell']))
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['personal', 'professional']))
  })

  it.each(examples)('judges $value on a $kind account as $outcome', ({ value, kind, outcome }) => {
    const findings = judge([observed(check, value)], [check], kind)
    expect(findings.map((finding) => finding.outcome)).toEqual([outcome])
  })

  it('never passes what was not read', () => {
    for (const kind of ['personal', 'professional'] as const) {
      const [finding] = judge([observed(check, undefined)], [check], kind)
      expect(finding?.outcome).not.toBe('passed')
      const accepted = check.accept[kind]
      if (accepted !== 'inapplicable') expect(accepted.length).toBeGreaterThan(0)
    }
  })

  it('rests on rows of the checklist and is no graver than they are', () => {
    const rows = check.sources.map((id) => checklist.find((item) => item.id === id))
    expect(rows).not.toContain(undefined)
    expect(rows.length).toBeGreaterThan(0)
    const gravest = Math.max(...rows.map((row) => weight[row?.severity ?? 'minor']))
    expect(weight[check.impact]).toBeLessThanOrEqual(gravest)
  })

  it('says in plain words what to choose and why, and promises nothing', () => {
    expect(check.title.length).toBeGreaterThan(5)
    expect(check.title.length).toBeLessThanOrEqual(70)
    expect(check.advice.length).toBeGreaterThan(10)
    expect(check.why.length).toBeGreaterThanOrEqual(40)
    expect(check.why.length).toBeLessThanOrEqual(320)
    expect(`${check.title} ${check.advice} ${check.why}`).not.toMatch(promises)
  })
})
