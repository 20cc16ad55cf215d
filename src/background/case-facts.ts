import { type Case, type CaseFacts, casesOf } from '../core/evidence/cases.ts'
import { digestAll } from './digest-log.ts'
import { factsReader } from './facts-reader.ts'
import { onLock, watchLock } from './keyring.ts'

/** Who belongs to which case is sealed; the digests tell it without opening every entry. */

let made: { from: unknown; cases: Case[] } | undefined

onLock(() => {
  made = undefined
})

const digested = async () => {
  const read = await factsReader.read()
  if (read.missing.length === 0) return read.digests
  await digestAll()
  return (await factsReader.read()).digests
}

const opened = (digests: ReadonlyMap<number, CaseFacts | undefined>) =>
  [...digests.values()].filter((facts) => facts !== undefined)

/** @throws LockedError */
export const caseFacts = async (): Promise<CaseFacts[]> => opened(await digested())

/** All cases, in the order in which they were opened. @throws LockedError */
export async function cases(): Promise<Case[]> {
  const isLockedSince = watchLock()
  const digests = await digested()
  if (made?.from === digests) return made.cases
  const found = casesOf(opened(digests))
  if (!isLockedSince()) made = { from: digests, cases: found }
  return found
}
