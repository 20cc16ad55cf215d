import { type Digest, isOpened } from '../core/evidence/digest.ts'
import type { LogFacts } from '../core/reminders/from-log.ts'
import { digestReader } from '../log/digested.ts'
import { onLock } from './keyring.ts'

/** The one reader of digests in this worker: it keeps what cases and reminders are made of, until the log is locked. */
export const factsReader = digestReader(factsOf)

onLock(() => factsReader.forget())

/** `undefined` of an entry that is deleted or cannot be opened. */
function factsOf(digest: Digest): LogFacts | undefined {
  if (!isOpened(digest)) return undefined
  const { where: _, amendsSeq: __, ...facts } = digest
  return facts
}
