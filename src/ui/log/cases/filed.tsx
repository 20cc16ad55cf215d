import { useCallback, useEffect, useState } from 'react'
import type { CaseView, LogState } from '../../../views.ts'
import { Entries } from '../entries.tsx'
import type { Finding } from '../find/use-finding.ts'
import { Cases } from './cases.tsx'
import { Pathway } from './pathway/pathway.tsx'

interface Props {
  finding: Finding
  cases: readonly CaseView[]
  frozen?: LogState['frozen']
  locked: () => void
}

/** The case that the address asks for: `#case-…`. */
const asked = () => /^#case-([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? ''

/** The entries of the log, or of one case. */
export function Filed({ finding, cases, frozen, locked }: Props) {
  const [id, setId] = useState(asked)
  useEffect(() => {
    const turned = () => setId((old) => asked() || old)
    addEventListener('hashchange', turned)
    return () => removeEventListener('hashchange', turned)
  }, [])
  // A case that was merged away takes its filter along to where its entries went.
  const named = cases.find((one) => one.id === id)
  const chosen = named?.mergedInto === undefined ? named : cases.find((one) => one.id === named.mergedInto)
  const showAll = useCallback(() => setId(''), [])
  return (
    <>
      <Cases cases={cases} choose={setId} {...(chosen === undefined ? {} : { chosen })} />
      {chosen === undefined ? null : (
        <Pathway key={chosen.id} one={chosen} locked={locked} {...(frozen === undefined ? {} : { frozen })} />
      )}
      <Entries
        finding={finding}
        cases={cases}
        locked={locked}
        showAll={showAll}
        {...(chosen === undefined ? {} : { chosen })}
      />
    </>
  )
}
