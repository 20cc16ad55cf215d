import { ours } from './basis.ts'
import { branchesWith, stagesWith } from './own-steps.ts'
import type { Jurisdiction } from './types.ts'

const called = {
  emergency: ['elsewhere-emergency'],
  police: ['elsewhere-police'],
  helpline: [],
  defence: ['elsewhere-defence'],
}

/** What holds wherever the clinician practises, while no country was chosen or theirs is not among them. */
export const elsewhere: Jurisdiction = {
  code: 'elsewhere',
  name: 'Elsewhere',
  emergency: [],
  emergencyBasis: ours,
  called,
  contacts: [
    { id: 'elsewhere-emergency', name: 'The emergency number of your country', ...ours },
    { id: 'elsewhere-police', name: 'Your local police, not urgent', ...ours },
    {
      id: 'elsewhere-defence',
      name: 'Your defence organisation or insurer',
      note: 'Take the number on your membership papers or policy.',
      ...ours,
    },
  ],
  stages: stagesWith(called, {}),
  branches: branchesWith(called, {}),
}
