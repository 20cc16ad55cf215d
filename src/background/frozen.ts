import { FrozenLogError, isForbidden } from '../core/pathway/freeze.ts'
import { preferences } from '../log/preferences.ts'

/** @throws FrozenLogError when it would correct, file or delete what an open allegation holds fast */
export async function requireUnfrozen(draft: Parameters<typeof isForbidden>[0]): Promise<void> {
  if (isForbidden(draft, (await preferences()).frozen))
    throw new FrozenLogError('The log is frozen: this entry stays as it is.')
}
