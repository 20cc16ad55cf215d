import { contactViews, promptView, stageView } from '../../../src/background/pathway/to-view.ts'
import { letterFactsOf } from '../../../src/core/pathway/letter.ts'
import { fourOf, promptsOf } from '../../../src/core/pathway/rules.ts'
import { branchesOf, stageOf } from '../../../src/core/pathway/stage.ts'
import { stepStates } from '../../../src/core/pathway/steps.ts'
import type { Fact } from '../../../src/core/pathway/types.ts'
import { elsewhere as nowhere } from '../../../src/guidance/jurisdictions/elsewhere.ts'
import { jurisdictions } from '../../../src/guidance/jurisdictions/index.ts'
import type { CasePathway, PathwayReplies } from '../../../src/requests/pathway.ts'
import { dayMs, fact, on, start, warning } from '../../core/pathway/samples.ts'

/** Where invented cases stand, made by the same rules and from the same guidance as in the extension. */

const now = new Date(start + 50 * dayMs)

const pathwayOf = (
  code: CasePathway['jurisdiction'],
  facts: readonly Fact[],
  frozen?: number,
): CasePathway => {
  const jurisdiction = code === 'elsewhere' ? nowhere : jurisdictions[code]
  const prompts = promptsOf(facts, now.getTime())
  const ticks = { 'S4-silence': '2026-11-20T10:00:00.000Z' }
  const stage = stageOf(facts, prompts, ticks)
  const branches = branchesOf(facts, frozen !== undefined)
  const part = (id: CasePathway['parts'][number]['id'], given: (typeof jurisdiction.stages)['S0']) =>
    stageView(id, given, stepStates(given.steps, facts, ticks, frozen), jurisdiction, now)
  return {
    jurisdiction: code,
    stage,
    parts: [
      ...(stage === 'S5' ? [part(stage, jurisdiction.stages[stage])] : []),
      ...branches.map((id) => part(id, jurisdiction.branches[id])),
      ...(stage === 'S5' ? [] : [part(stage, jurisdiction.stages[stage])]),
    ],
    prompts: prompts.map((prompt) => promptView(prompt, jurisdiction, now)),
    four: fourOf(prompts),
    letter: letterFactsOf(facts, () => 'Facebook'),
    isVulnerable: branches.includes('M'),
    unread: frozen === undefined ? [] : [3],
    emergency: [...jurisdiction.emergency],
    defence: contactViews(jurisdiction.called.defence, jurisdiction, now),
  }
}

const many = Array.from({ length: 20 }, (_, n) =>
  fact(n + 10, n + 10, { platform: 'facebook', isKept: true }),
)

export const full = pathwayOf('UK', [
  fact(4, 1, { type: 'letter', when: { ...on(1), from: 'record' }, told: ['employer'] }),
  warning(6, 2),
  ...many,
  fact(40, 40, { type: 'inPerson', marks: ['homeKnown', 'relationshipClaimed'] }),
])
export const first = pathwayOf('UK', [fact(4, 1, { isKept: true })])
export const elsewhere = pathwayOf('elsewhere', [fact(4, 1, { isKept: true })])
export const empty = pathwayOf('NZ', [])
export const grave = pathwayOf(
  'AU',
  [
    fact(4, 1, { marks: ['dangerNow', 'selfHarm', 'allegation', 'vulnerable'] }),
    fact(5, 2, { type: 'followed', impact: 9 }),
  ],
  7,
)

export const emergency: PathwayReplies['emergency'] = [{ code: 'UK', numbers: ['999'], mustBeChecked: false }]
export const everywhere: PathwayReplies['emergency'] = Object.values(jurisdictions).map(
  ({ code, emergency: numbers }) => ({ code, numbers: [...numbers], mustBeChecked: code === 'AU' }),
)
