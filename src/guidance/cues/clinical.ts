import type { ChecklistSource } from '../types.ts'

/**
 * What "a clinician first, and no personal reply" rests on where self-harm or a child at risk is spoken of. The GMC
 * has care that is asked for on a private profile sent to an appropriate setting; that this comes before any silence
 * is our own judgement, as the pathway's branch C is.
 */
export const clinicalSources: readonly ChecklistSource[] = [
  { source: 'gmc-social-media', standing: 'secondary' },
]
