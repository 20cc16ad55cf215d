import { freezeWords, liftWords } from '../core/pathway/freeze.ts'
import { identity } from '../log/identity.ts'
import { preferences, setPreference } from '../log/preferences.ts'
import { store } from '../log/store.ts'
import { NotPossibleError, note } from './record.ts'
import { type Written, write, written } from './writer.ts'

/** Holding the log fast while an allegation is open. Both ends of it are entries, so the chain itself tells them. */

/** Works while the log is locked. @throws NotPossibleError when it is frozen already, and what `write` throws */
export async function freeze(filed: string | undefined, requestId: string): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  if ((await preferences()).frozen !== undefined) throw new NotPossibleError('The log is frozen already.')
  return write(
    note({ whatHappened: freezeWords, ...(filed !== undefined && { case: filed }) }),
    [],
    { requestId },
    ({ seq, recordedAt }) => setPreference('frozen', { seq, since: recordedAt }),
  )
}

/** @throws LockedError, NotPossibleError when it is not frozen, and what `write` throws */
export async function lift(filed: string | undefined, requestId: string): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  await identity()
  if ((await preferences()).frozen === undefined) throw new NotPossibleError('The log is not frozen.')
  return write(
    note({ whatHappened: liftWords, ...(filed !== undefined && { case: filed }) }),
    [],
    { requestId },
    () => store.preferences.delete('frozen'),
  )
}
