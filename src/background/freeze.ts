import { freezeWords, liftWords } from '../core/pathway/freeze.ts'
import { identity } from '../log/identity.ts'
import { preferences, setPreference } from '../log/preferences.ts'
import { store } from '../log/store.ts'
import { NotPossibleError, note } from './record.ts'
import { type Written, write, written } from './writer.ts'

/**
 * Holding the log fast while an allegation is open. Both ends of it are entries, so the chain itself tells them. Whether
 * it is frozen is asked within the commit: of two pages that ask at once, one is told that it was done already.
 */

const noteOf = (whatHappened: string, filed: string | undefined) =>
  note({ whatHappened, ...(filed !== undefined && { case: filed }) })

const isFrozen = async (): Promise<boolean> => (await preferences()).frozen !== undefined

/** Works while the log is locked. @throws NotPossibleError when it is frozen already, and what `write` throws */
export const freeze = (filed: string | undefined, requestId: string): Promise<Written> =>
  write(noteOf(freezeWords, filed), [], { requestId }, async ({ seq, recordedAt }) => {
    if (await isFrozen()) throw new NotPossibleError('The log is frozen already.')
    await setPreference('frozen', { seq, since: recordedAt })
  })

/** @throws LockedError, NotPossibleError when it is not frozen, and what `write` throws */
export async function lift(filed: string | undefined, requestId: string): Promise<Written> {
  const before = await written(requestId)
  if (before !== undefined) return before
  await identity()
  return write(noteOf(liftWords, filed), [], { requestId }, async () => {
    if (!(await isFrozen())) throw new NotPossibleError('The log is not frozen.')
    await store.preferences.delete('frozen')
  })
}
