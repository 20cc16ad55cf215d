import type { Platform } from '../../src/core/audit/types.ts'
import { engine, type PageResult } from '../../tools/inspect-engine.ts'
import { draw } from './draw.ts'
import { changing } from './meaning.ts'
import { neutral, preserving, type Random, random } from './mutations.ts'

/** Runs in the page: draws a case, changes its markup by a seeded die, reads it, and holds the reading against the truth. */

export interface MutantCase {
  readonly what: string
  readonly html: string
  readonly url: string
  readonly setting: string
  /** What the page says; absent where nothing may be read. */
  readonly value?: string
  /** Nothing that would mend what is wrong with the page. */
  readonly onlyNeutral?: true
  /** Told by a form name that the platform keeps, not by its label. */
  readonly isHooked?: true
  /** The platform shows its page as a dialog, in which it means the same. */
  readonly isDialog?: true
  /** A switch of one control, which may be turned over. */
  readonly isSwitch?: true
}

export interface Job {
  readonly pack: Platform
  readonly cases: readonly MutantCase[]
  /** Values that pass for either kind of account, by setting. */
  readonly accepted: Readonly<Record<string, readonly string[]>>
  readonly seed: number
  /** Mutants of each kind for each case. */
  readonly each: number
}

export interface Outcome {
  readonly kept: number
  readonly same: number
  readonly changed: number
  /** A wrong value that a check would have passed: case, seed and changes. */
  readonly falsePasses: readonly string[]
  readonly lost: readonly string[]
}

const valueIn = ({ observations }: PageResult, setting: string) =>
  observations.find((one) => one.setting === setting)?.value

const opposite = (value: string | undefined) => (value === 'on' ? 'off' : 'on')

function run({ pack, cases, accepted, seed, each }: Job): Outcome {
  const outcome = { kept: 0, same: 0, changed: 0, falsePasses: [] as string[], lost: [] as string[] }
  const passes = (setting: string, value: string | undefined) =>
    value !== undefined && accepted[setting]?.includes(value) === true
  cases.forEach((one, at) => {
    for (let n = 0; n < each; n++) {
      const die: Random = random(seed + at * 1009 + n)
      const name = () => `${pack.id}: ${one.what}, seed ${seed + at * 1009 + n}`
      draw(one.html)
      const done = (one.onlyNeutral === true ? neutral : preserving)(document, die)
      const read = valueIn(engine.readNow(pack, one.url), one.setting)
      outcome.kept += 1
      if (read === one.value) outcome.same += 1
      else if (passes(one.setting, read)) outcome.falsePasses.push(`${name()}: ${done} → ${read}`)
      else outcome.lost.push(`${name()}: ${done} → ${read}`)
      if (one.value === undefined) continue
      draw(one.html)
      const { how, turned } = changing(document, die, one)
      if (how === undefined) continue
      const after = valueIn(engine.readNow(pack, one.url), one.setting)
      outcome.changed += 1
      const truth = turned ? opposite(one.value) : undefined
      if (after !== truth && passes(one.setting, after))
        outcome.falsePasses.push(`${name()}: ${how} → ${after}, in truth ${truth}`)
    }
  })
  return outcome
}

declare global {
  var chaperoneMutants: typeof run
}

globalThis.chaperoneMutants = run
