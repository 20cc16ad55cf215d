import type { CaseFacts } from '../core/evidence/cases.ts'
import { type Digest, isOpened } from '../core/evidence/digest.ts'
import { digestReader } from '../log/digested.ts'
import { onLock } from './keyring.ts'

/** The one reader of digests in this worker: it keeps what cases are made of, until the log is locked. */
export const factsReader = digestReader(factsOf)

onLock(() => factsReader.forget())

/** `undefined` of an entry that is deleted or cannot be opened. */
function factsOf(digest: Digest): CaseFacts | undefined {
  if (!isOpened(digest)) return undefined
  const { seq, id, type, case: filed, amends, who, whatHappened } = digest
  const isNote = type === 'note' || type === 'amendment'
  return {
    seq,
    id,
    type,
    whatHappened,
    ...(filed !== undefined && { case: filed }),
    ...(amends !== undefined && { amends }),
    ...(isNote && who !== undefined && { who }),
  }
}
