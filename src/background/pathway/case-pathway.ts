import { factsOf, type Gist } from '../../core/pathway/facts.ts'
import { letterFactsOf } from '../../core/pathway/letter.ts'
import { fourOf, promptsOf } from '../../core/pathway/rules.ts'
import { branchesOf, stageOf } from '../../core/pathway/stage.ts'
import { stepStates } from '../../core/pathway/steps.ts'
import { elsewhere } from '../../guidance/jurisdictions/elsewhere.ts'
import { jurisdictions } from '../../guidance/jurisdictions/index.ts'
import { preferences } from '../../log/preferences.ts'
import { platforms } from '../../platforms/index.ts'
import type { CasePathway, StageView } from '../../requests/pathway.ts'
import { caseFacts, cases } from '../case-facts.ts'
import { jurisdictionNow } from '../organisation.ts'
import { NotPossibleError } from '../record.ts'
import { gistsOf } from './gists.ts'
import { contactViews, promptView, stageView } from './to-view.ts'

const platformName = (id: string) => platforms.find((platform) => platform.id === id)?.name

/**
 * Disclosures and bundles stand beside the cases; those count that handed over something of this one. A bundle that
 * was corrected was not made after all.
 */
async function handedOver(entries: readonly number[]): Promise<Gist[]> {
  const facts = await caseFacts()
  const own = new Set(entries)
  const withdrawn = new Set(facts.filter(({ type }) => type === 'amendment').map(({ amends }) => amends))
  const seqs = facts
    .filter(
      ({ type, id, seq }) => ['disclosure', 'export'].includes(type) && !withdrawn.has(id) && !own.has(seq),
    )
    .map(({ seq }) => seq)
  const { gists } = await gistsOf(seqs)
  return gists.filter(({ disclosed }) => disclosed.some((seq) => own.has(seq)))
}

/** Where one case stands and what to do next, made anew each time. @throws LockedError, NotPossibleError */
export async function casePathway(id: string, now: Date): Promise<CasePathway> {
  const filed = (await cases()).find((one) => one.id === id)
  if (filed === undefined) throw new NotPossibleError('There is no such case.')
  const { frozen, pathwayTicks = {} } = await preferences()
  const code = await jurisdictionNow()
  const jurisdiction = code === undefined ? elsewhere : jurisdictions[code]
  const { gists, unread } = await gistsOf(filed.entries)
  const facts = factsOf([...gists, ...(await handedOver(filed.entries))])
  const ticks = pathwayTicks[id] ?? {}
  const prompts = promptsOf(facts, now.getTime())
  const stage = stageOf(facts, prompts, ticks)
  const branches = branchesOf(facts, frozen !== undefined)
  const branchViews = branches.map((branch): StageView => {
    const guidance = jurisdiction.branches[branch]
    return stageView(
      branch,
      guidance,
      stepStates(guidance.steps, facts, ticks, frozen?.seq),
      jurisdiction,
      now,
    )
  })
  const { steps } = jurisdiction.stages[stage]
  const stages = stageView(
    stage,
    jurisdiction.stages[stage],
    stepStates(steps, facts, ticks),
    jurisdiction,
    now,
  )
  return {
    jurisdiction: jurisdiction.code,
    stage,
    // Nothing comes before getting to safety.
    parts: stage === 'S5' ? [stages, ...branchViews] : [...branchViews, stages],
    prompts: prompts.map((prompt) => promptView(prompt, jurisdiction, now)),
    four: fourOf(prompts),
    letter: letterFactsOf(facts, platformName),
    isVulnerable: branches.includes('M'),
    unread,
    emergency: [...jurisdiction.emergency],
    defence: contactViews(jurisdiction.called.defence, jurisdiction, now),
  }
}
