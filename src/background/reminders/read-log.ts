import { type Contact, newestContact, type Stop, stopsOf } from '../../core/reminders/from-log.ts'
import { digestAll } from '../digest-log.ts'
import { factsReader } from '../facts-reader.ts'

/**
 * What only the open log tells: who was told to stop and when, and that somebody new is in it. Moments and random
 * ids come out of it, no name. @throws LockedError
 */
export async function readLog(): Promise<{ stops: Stop[]; newest?: Contact }> {
  await digestAll()
  const { digests } = await factsReader.read()
  const facts = [...digests.values()].filter((fact) => fact !== undefined)
  const newest = newestContact(facts)
  return { stops: stopsOf(facts), ...(newest !== undefined && { newest }) }
}
