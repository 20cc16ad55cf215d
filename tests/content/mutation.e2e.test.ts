import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import type { Control, Platform } from '../../src/core/audit/types.ts'
import { platforms } from '../../src/platforms/index.ts'
import { markupFor } from '../practice/markup/index.ts'
import type { ControlMarkup } from '../practice/markup/types.ts'
import { casesOf } from './cases.ts'
import { fixtures } from './fixtures.ts'
import type { Job, MutantCase, Outcome } from './mutants.ts'
import { Reader } from './reader.ts'

/** No change of markup may turn a wrong value into a passed check, and what means the same should read the same. */

const seed = 20261125
const each = 2

const accepted = Object.fromEntries(
  checks.map(({ setting, accept }) => [
    setting,
    Object.values(accept).flatMap((values) => (values === 'inapplicable' ? [] : values)),
  ]),
)

const isSwitch = (control: Control) => control.form === 'switch'

const isHooked = ({ controls }: Platform, setting: string) =>
  controls.some((control) => control.setting === setting && control.hook !== undefined)

const isDialog = ({ pages }: Platform, ids: readonly string[]) =>
  pages.some(({ id, dialog }) => dialog === true && ids.includes(id))

const pagesOf = ({ controls }: Platform, setting: string) =>
  controls.filter((control) => control.setting === setting).flatMap(({ pages }) => pages)

const drawn = (platform: Platform, markup: ControlMarkup): MutantCase[] =>
  platform.controls.flatMap((control) =>
    casesOf(platform, control, markup).map((one) => ({
      ...one,
      ...(isSwitch(control) && { isSwitch: true as const }),
      ...(control.hook !== undefined && { isHooked: true as const }),
      ...(isDialog(platform, control.pages) && { isDialog: true as const }),
    })),
  )

const written = (platform: Platform): MutantCase[] =>
  fixtures
    .filter(({ platform: id }) => id === platform.id)
    .flatMap(({ name, source, expected }) =>
      Object.entries(expected.wait === undefined ? (expected.observations ?? {}) : {}).map(
        ([setting, { value }]): MutantCase => ({
          what: `${name} ${setting}`,
          html: source,
          url: expected.url,
          setting,
          onlyNeutral: true,
          ...(isHooked(platform, setting) && { isHooked: true as const }),
          ...(isDialog(platform, pagesOf(platform, setting)) && { isDialog: true as const }),
          ...(value !== undefined && { value }),
        }),
      ),
    )

const jobs = platforms.flatMap((pack, at): Job[] => {
  const markup = markupFor[pack.id]
  const cases = [...(markup === undefined ? [] : drawn(pack, markup)), ...written(pack)]
  return cases.length === 0 ? [] : [{ pack, cases, accepted, seed: seed + at * 1_000_003, each }]
})

describe('mutants of settings pages', () => {
  let reader: Reader
  const outcomes: Outcome[] = []
  beforeAll(async () => {
    reader = await Reader.start('tests/content/mutants.ts')
    const page = await reader.blank()
    for (const job of jobs)
      outcomes.push(await page.evaluate((given) => globalThis.chaperoneMutants(given), job as never))
    // Some minutes of work for one core, which it has to share here.
  }, 900_000)
  afterAll(() => reader?.stop())

  const sum = (count: (one: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0)

  it('are ten thousand and more, and none turns a wrong value into one that passes', () => {
    const [kept, changed] = [sum((one) => one.kept), sum((one) => one.changed)]
    console.log(`${kept} mutants that mean the same, ${changed} that do not`)
    expect(outcomes.flatMap(({ falsePasses }) => falsePasses)).toEqual([])
    expect(kept + changed).toBeGreaterThanOrEqual(10_000)
    expect(changed).toBeGreaterThan(2_000)
  })

  it('read the same value where they mean the same, nineteen times in twenty', () => {
    const share = sum(({ same }) => same) / sum(({ kept }) => kept)
    console.log(`${(share * 100).toFixed(2)} % read the same`)
    expect(share, outcomes.flatMap(({ lost }) => lost.slice(0, 5)).join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
