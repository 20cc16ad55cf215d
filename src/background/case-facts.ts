import { type Case, type CaseFacts, casesOf } from '../core/evidence/cases.ts'
import { identity } from '../log/identity.ts'
import { openEntry } from '../log/open-entry.ts'
import { type StoredEntry, store } from '../log/store.ts'
import { onLock } from './keyring.ts'

/**
 * Who belongs to which case is sealed, so each entry must be opened once to know. Entries never change; what was
 * learnt of one is kept in this worker's memory until the log is locked.
 */

const known = new Map<number, CaseFacts>()

onLock(() => known.clear())

const learn = async (row: StoredEntry, secret: string): Promise<void> => {
  if (row.sealed === undefined) known.delete(row.seq)
  if (row.sealed === undefined || known.has(row.seq)) return
  try {
    const entry = await openEntry(row, secret)
    const { seq, id, type, case: filed, amends, who } = entry
    const isNote = type === 'note' || type === 'amendment'
    known.set(seq, {
      seq,
      id,
      type,
      ...(filed !== undefined && { case: filed }),
      ...(amends !== undefined && { amends }),
      ...(isNote && who !== undefined && { who }),
      // Only a pseudonym is needed; other words need not lie in memory.
      whatHappened: isNote ? entry.whatHappened : '',
    })
  } catch {
    // Verifying says what is wrong with it.
  }
}

/** @throws LockedError */
export async function caseFacts(): Promise<CaseFacts[]> {
  const secret = await identity()
  const numbers = await store.entries.orderBy('seq').primaryKeys()
  for (let at = 0; at < numbers.length; at += 200) {
    const rows = await store.entries.bulkGet(numbers.slice(at, at + 200))
    await Promise.all(rows.map((row) => (row === undefined ? undefined : learn(row, secret))))
  }
  return [...known.values()]
}

/** All cases, in the order in which they were opened. @throws LockedError */
export const cases = async (): Promise<Case[]> => casesOf(await caseFacts())
