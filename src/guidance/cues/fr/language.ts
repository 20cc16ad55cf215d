import type { CueLanguage, CueRule } from '../../../core/cues/types.ts'
import words from './words.ts'

const rules = import.meta.glob<readonly CueRule[]>(['./*.ts', '!./words.ts', '!./language.ts'], {
  eager: true,
  import: 'default',
})

export default { ...words, rules: Object.values(rules).flat() } satisfies CueLanguage
