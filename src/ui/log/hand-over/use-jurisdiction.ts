import { useEffect, useState } from 'react'
import type { Jurisdiction } from '../../../core/evidence/report/report-input.ts'
import { ask } from '../../../protocol.ts'

export const jurisdictions = ['UK', 'IE', 'US', 'CA', 'AU', 'NZ'] as const satisfies readonly Jurisdiction[]

/** Paper as it is sold there. */
export const paperIn = (jurisdiction: Jurisdiction): 'A4' | 'Letter' =>
  jurisdiction === 'US' || jurisdiction === 'CA' ? 'Letter' : 'A4'

/** Where the clinician practises, kept for the next time. */
export function useJurisdiction(): readonly [Jurisdiction, (next: Jurisdiction) => void] {
  const [jurisdiction, setJurisdiction] = useState<Jurisdiction>('UK')
  useEffect(() => {
    let isGone = false
    ask('jurisdiction', {})
      .then(({ jurisdiction: kept }) => kept === undefined || isGone || setJurisdiction(kept))
      .catch(() => {})
    return () => {
      isGone = true
    }
  }, [])
  const choose = (next: Jurisdiction) => {
    setJurisdiction(next)
    // One that cannot be kept still holds for this time.
    ask('setJurisdiction', { jurisdiction: next }).catch(() => {})
  }
  return [jurisdiction, choose]
}
