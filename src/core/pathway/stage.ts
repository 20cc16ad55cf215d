import { fourOf, type Prompt } from './rules.ts'
import type { BranchId, Fact, Mark, StageId } from './types.ts'

/** Where a case stands on the pathway. It only ever says what to do next, not what will happen. */

/** When each step was ticked by the clinician, ISO, by the step's id. */
export type Ticks = Readonly<Record<string, string>>

const hasMark = (facts: readonly Fact[], ...marks: Mark[]) =>
  facts.some((fact) => marks.some((mark) => fact.marks.includes(mark)))

const dangerMarks = ['dangerNow', 'weapon'] as const
const dangerSteps = ['S5-emergency', 'S5-people'] as const

/** Something dangerous that was recorded, or marked, after the clinician last said to have got to safety. */
function isInDanger(facts: readonly Fact[], ticks: Ticks): boolean {
  const ticked = dangerSteps.map((step) => Date.parse(ticks[step] ?? ''))
  const safeSince = ticked.some(Number.isNaN) ? Number.NEGATIVE_INFINITY : Math.max(...ticked)
  return facts.some(
    ({ marks, recordedAt }) => dangerMarks.some((mark) => marks.includes(mark)) && recordedAt > safeSince,
  )
}

/** R15 asks for a clinical hand-over, which is a branch of its own and no sign of fear. */
const isGrave = ({ rule, isUrgent }: Prompt) => isUrgent && rule !== 'R15'

export function stageOf(facts: readonly Fact[], prompts: readonly Prompt[], ticks: Ticks): StageId {
  if (isInDanger(facts, ticks)) return 'S5'
  if (prompts.some(isGrave)) return 'S4'
  if (Object.values(fourOf(prompts)).every((rules) => rules.length > 0)) return 'S4'
  const has = (rule: Prompt['rule']) => prompts.some((prompt) => prompt.rule === rule)
  if (has('R01')) return 'S3'
  const contacts = facts.filter(({ isContact }) => isContact)
  if (contacts.length > 1 || hasMark(facts, 'romantic')) return 'S2'
  return contacts.length > 0 || prompts.length > 0 ? 'S1' : 'S0'
}

/** Beside the stage, and before it: clinical content first, for it always comes before silence. */
export function branchesOf(facts: readonly Fact[], isFrozen: boolean): BranchId[] {
  const branches: BranchId[] = []
  if (hasMark(facts, 'selfHarm', 'clinical')) branches.push('C')
  if (isFrozen || hasMark(facts, 'allegation')) branches.push('V')
  if (hasMark(facts, 'vulnerable')) branches.push('M')
  return branches
}
