import { sources } from '../sources.ts'
import type { Source } from '../types.ts'
import { elsewhereSources } from './elsewhere.ts'
import { ukLawSources } from './uk-law.ts'
import { ukMedicalSources } from './uk-medical.ts'

/**
 * Every document that the pathway names and the checklist does not. Stored copies of unknown age: each needs a live
 * check before a release.
 */
export const pathwaySources: readonly Source[] = [...ukMedicalSources, ...ukLawSources, ...elsewhereSources]

/** Those of the checklist, too. */
export const register: ReadonlyMap<string, Source> = new Map(
  [...sources, ...pathwaySources].map((source) => [source.key, source]),
)
