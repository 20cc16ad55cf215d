import { isFilingOnly } from './cases.ts'
import { type Digest, isOpened, type OpenedDigest } from './digest.ts'

/** Things that happened, each once: with its newest correction, without what only speaks about other entries. */

const aboutOthers: readonly OpenedDigest['type'][] = ['amendment', 'tombstone', 'disclosure', 'export']

/** By number. Corrections change when and where, the newest last; never which entry it was. */
export function eventsOf(digests: Iterable<Digest>): OpenedDigest[] {
  const opened = [...digests].filter(isOpened).sort((a, b) => a.seq - b.seq)
  const roots = new Map<string, string>()
  const corrections = new Map<string, OpenedDigest[]>()
  for (const digest of opened) {
    if (digest.type !== 'amendment' || digest.amends === undefined) continue
    const root = roots.get(digest.amends) ?? digest.amends
    roots.set(digest.id, root)
    corrections.set(root, [...(corrections.get(root) ?? []), digest])
  }
  return opened
    .filter((digest) => !aboutOthers.includes(digest.type) && !isFilingOnly(digest))
    .map((digest) => (corrections.get(digest.id) ?? []).reduce(corrected, digest))
}

/** What a correction does not tell stays as it was: it may be there to add a picture, or a word. */
function corrected(digest: OpenedDigest, newer: OpenedDigest): OpenedDigest {
  const { eventTime, eventPrecision, where, stop } = newer
  return {
    ...digest,
    ...(eventTime !== undefined && { eventTime, eventPrecision }),
    ...(where !== undefined && { where }),
    ...(stop !== undefined && { stop: { ...digest.stop, ...stop } }),
  }
}

const byClinician: readonly OpenedDigest['type'][] = ['warningGiven', 'note']

/** Whether it came from the other side: no warning, no note, no message of the clinician's own. */
export const isContact = ({ type, direction }: OpenedDigest): boolean =>
  !byClinician.includes(type) && direction !== 'out'

/** Through what it came: the platform or site where one was named for a thing online, else the kind of event. */
export type Channel = { readonly where: string } | { readonly type: OpenedDigest['type'] }

const online: readonly OpenedDigest['type'][] = ['message', 'post', 'friendRequest']

export const channelOf = ({ type, where }: OpenedDigest): Channel =>
  online.includes(type) && where !== undefined && where.trim() !== '' ? { where: where.trim() } : { type }

/** The same for two spellings of one place. */
export const channelKey = (channel: Channel): string =>
  'where' in channel ? `in ${channel.where.toLowerCase()}` : `as ${channel.type}`
