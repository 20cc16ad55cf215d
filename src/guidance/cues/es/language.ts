import type { CueLanguage } from '../../../core/cues/types.ts'
import advance from './advance.ts'
import childRisk from './child-risk.ts'
import homeRoutine from './home-routine.ts'
import invitation from './invitation.ts'
import persistence from './persistence.ts'
import relationship from './relationship.ts'
import selfHarm from './self-harm.ts'
import selfHarmMeans from './self-harm-means.ts'
import threat from './threat.ts'
import words from './words.ts'

export default {
  ...words,
  rules: [
    ...selfHarm,
    ...selfHarmMeans,
    ...childRisk,
    ...threat,
    ...homeRoutine,
    ...relationship,
    ...advance,
    ...invitation,
    ...persistence,
  ],
} satisfies CueLanguage
