import type { BranchId, StageId } from '../../core/pathway/types.ts'
import type { Called } from './called.ts'
import { branches } from './everywhere-branches.ts'
import { stages } from './everywhere-stages.ts'
import type { Stage, Step } from './types.ts'

/** A country's own steps, and those that take the place of one of the same id. */
export type OwnSteps = Partial<Record<StageId | BranchId, readonly Step[]>>

const withOwn = (stage: Stage, own: readonly Step[] = []): Stage => ({
  ...stage,
  steps: [
    ...stage.steps.map((step) => own.find(({ id }) => id === step.id) ?? step),
    ...own.filter(({ id }) => !stage.steps.some((step) => step.id === id)),
  ],
})

const each = <K extends StageId | BranchId>(given: Record<K, Stage>, own: OwnSteps): Record<K, Stage> =>
  Object.fromEntries((Object.keys(given) as K[]).map((id) => [id, withOwn(given[id], own[id])])) as Record<
    K,
    Stage
  >

export const stagesWith = (called: Called, own: OwnSteps): Record<StageId, Stage> => each(stages(called), own)

export const branchesWith = (called: Called, own: OwnSteps): Record<BranchId, Stage> =>
  each(branches(called), own)
