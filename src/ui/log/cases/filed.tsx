import { useState } from 'react'
import type { CaseView } from '../../../views.ts'
import { Entries } from '../entries.tsx'
import { Cases } from './cases.tsx'

/** The entries of the log, or of one case. */
export function Filed({
  size,
  cases,
  locked,
}: {
  size: number
  cases: readonly CaseView[]
  locked: () => void
}) {
  const [id, setId] = useState('')
  // A case that was merged away takes its filter along to where its entries went.
  const named = cases.find((one) => one.id === id)
  const chosen = named?.mergedInto === undefined ? named : cases.find((one) => one.id === named.mergedInto)
  return (
    <>
      <Cases cases={cases} choose={setId} {...(chosen === undefined ? {} : { chosen })} />
      <Entries
        key={chosen?.id ?? 'all'}
        size={size}
        cases={cases}
        locked={locked}
        {...(chosen === undefined ? {} : { chosen })}
      />
    </>
  )
}
