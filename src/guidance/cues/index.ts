import type { CueLanguage } from '../../core/cues/types.ts'

const found = import.meta.glob<CueLanguage>('./*/language.ts', { eager: true, import: 'default' })

/** Every language in which messages are gone through for cues: one folder each, one file for each kind of cue. */
export const cueLanguages: readonly CueLanguage[] = Object.values(found).sort((a, b) =>
  a.id.localeCompare(b.id, 'en'),
)
