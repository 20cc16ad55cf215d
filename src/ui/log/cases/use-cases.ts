import { useMemo } from 'react'
import { casesOf } from '../../../core/evidence/cases.ts'
import { isOpened } from '../../../core/evidence/digest.ts'
import type { CaseView } from '../../../views.ts'
import type { Finding } from '../find/use-finding.ts'

const none: readonly CaseView[] = []

/**
 * Made here of what the page has read already: in a long log, asking the background would have it read everything a
 * second time. Cases are sealed like everything else: there are none to be seen while the log is locked.
 */
export function useCases({ digests, progress }: Pick<Finding, 'digests' | 'progress'>): readonly CaseView[] {
  return useMemo(
    // While a part is missing, an entry could seem to lie where it was before.
    () =>
      digests.size === 0 || progress !== undefined ? none : casesOf([...digests.values()].filter(isOpened)),
    [digests, progress],
  )
}
