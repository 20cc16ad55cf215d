import { useEffect, useState } from 'react'
import { lookInside } from '../../../core/evidence/hand-over/look-inside.ts'
import { storedEntry } from '../../../log/bundle-source.ts'
import type { Chosen } from './use-chosen.ts'

type Inside =
  | { is: 'looking'; done: number; total: number }
  | { is: 'failed' }
  /** Numbers of the entries in which something was found. */
  | { is: 'looked'; names: readonly string[]; others: readonly number[]; contacts: readonly number[] }

/** Reads the words of everything that goes, for names and for what should perhaps not go. */
export function useInside({ plan, selection, cases, scope }: Chosen): Inside {
  const total = plan.whole.length + plan.extracts.length
  const [inside, setInside] = useState<Inside>({ is: 'looking', done: 0, total })
  useEffect(() => {
    let isGone = false
    const strangers = cases
      .filter(({ id }) => !scope.cases.has(id))
      .flatMap(({ pseudonym, who }) => [pseudonym, who?.displayName ?? '', who?.handle ?? ''])
    const look = async () => {
      const names = new Set<string>()
      const others: number[] = []
      const contacts: number[] = []
      const all = [...selection.entries.map((seq) => ({ seq, fields: undefined })), ...selection.extracts]
      for (const [done, { seq, fields }] of all.entries()) {
        if (isGone) return
        if (done % 50 === 0) setInside({ is: 'looking', done, total: all.length })
        const found = lookInside(await storedEntry(seq), fields, strangers)
        for (const name of found.names) names.add(name)
        if (found.others.length > 0) others.push(seq)
        if (found.contacts) contacts.push(seq)
      }
      const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b)
      if (!isGone)
        setInside({
          is: 'looked',
          names: [...names],
          others: ascending(others),
          contacts: ascending(contacts),
        })
    }
    look().catch(() => isGone || setInside({ is: 'failed' }))
    return () => {
      isGone = true
    }
  }, [selection, cases, scope])
  return inside
}
