import { toBase64 } from '../core/evidence/base64.ts'
import type { Entry } from '../core/evidence/entry.ts'
import { open } from '../core/evidence/seal.ts'
import { whenShown } from '../core/evidence/shown-time.ts'
import { verify } from '../core/evidence/verify.ts'
import { identity, vault } from '../log/identity.ts'
import { MissingEntryError, openEntry } from '../log/open-entry.ts'
import { readFile } from '../log/read-file.ts'
import { type StoredEntry, store } from '../log/store.ts'
import type { VerificationView } from '../requests/verification.ts'
import type { EntryView, FileView } from '../views.ts'
import { cases } from './case-facts.ts'

/** Reading the log back. Everything here needs the unlocked identity. */

const shownOf = ({ timeShown, dayShown }: Entry) =>
  whenShown({ ...(timeShown !== undefined && { timeShown }), ...(dayShown !== undefined && { dayShown }) })

const toView = (entry: Entry, row: StoredEntry): EntryView => {
  const { capture, who } = entry
  return {
    // The row's: an entry that says another number of itself is no reason to lose sight of this one.
    seq: row.seq,
    id: entry.id,
    type: entry.type,
    recordedAt: entry.recordedAt,
    offsetMinutes: entry.offsetMinutes,
    where: entry.where,
    whatHappened: entry.whatHappened,
    eventPrecision: entry.eventPrecision,
    hash: row.entryHash,
    link: row.link,
    files: entry.files,
    told: toldOf(entry),
    ...(who !== undefined && {
      who: {
        ...(who.displayName !== undefined && { displayName: who.displayName }),
        ...(who.handle !== undefined && { handle: who.handle }),
        ...(who.profileUrl !== undefined && { profileUrl: who.profileUrl }),
      },
    }),
    ...((entry.timeShown ?? entry.dayShown) !== undefined && { timeShown: shownOf(entry) }),
    ...(entry.eventTime !== undefined && { eventTime: entry.eventTime }),
    ...(capture !== undefined && captureView(capture)),
  }
}

const toldOf = (entry: Entry): NonNullable<EntryView['told']> => ({
  who: entry.who,
  interpretation: entry.interpretation,
  description: entry.description,
  myResponse: entry.myResponse,
  toldToStop: entry.toldToStop,
  impact: entry.impact,
  flags: entry.flags,
  witnesses: entry.witnesses,
  reportedTo: entry.reportedTo,
  physicalEvidence: entry.physicalEvidence,
  reason: entry.reason,
  amends: entry.amends,
  amendsSeq: entry.amendsSeq,
  case: entry.case,
})

const captureView = (capture: NonNullable<Entry['capture']>) => ({
  direction: capture.direction,
  directionBasis: capture.directionBasis,
  reactions: capture.reactions,
  media: capture.media,
  ...(capture.quote !== undefined && { quote: capture.quote }),
  capture: {
    platform: capture.platform,
    url: capture.url,
    title: capture.title,
    messageId: capture.messageId,
    capturedAt: capture.capturedAt,
    userAgent: capture.userAgent,
    viewport: { width: capture.viewport.width, height: capture.viewport.height },
    dpr: capture.dpr,
    extVersion: capture.extVersion,
    ...(capture.pictureMissing !== undefined && { pictureMissing: capture.pictureMissing }),
    ...(capture.cropMissing !== undefined && { cropMissing: capture.cropMissing }),
    ...(capture.snapshotMissing !== undefined && { snapshotMissing: capture.snapshotMissing }),
    ...(capture.conversation !== undefined && { conversation: capture.conversation }),
    raw: capture.raw,
  },
})

const newest = async (before: number, count: number, filed?: string): Promise<StoredEntry[]> => {
  if (filed === undefined) return store.entries.where('seq').below(before).reverse().limit(count).toArray()
  const held = (await cases()).find(({ id }) => id === filed)?.entries ?? []
  const numbers = held
    .filter((seq) => seq < before)
    .reverse()
    .slice(0, count)
  return (await store.entries.bulkGet(numbers)).filter((row) => row !== undefined)
}

/** Newest first, before `before` and of the case `filed` where given. One that cannot be opened is shown as such; verifying says why. */
export async function entries(
  before: number | undefined,
  count: number,
  filed?: string,
): Promise<EntryView[]> {
  const secret = await identity()
  return viewsOf(await newest(before ?? Number.POSITIVE_INFINITY, Math.min(count, 500), filed), secret)
}

/** These entries, in this order; a number that there is not is left out. @throws LockedError */
export async function entriesAt(seqs: number[]): Promise<EntryView[]> {
  const secret = await identity()
  const rows = await store.entries.bulkGet(seqs)
  return viewsOf(
    rows.filter((row) => row !== undefined),
    secret,
  )
}

const viewsOf = (rows: readonly StoredEntry[], secret: string): Promise<EntryView[]> =>
  Promise.all(
    rows.map((row) =>
      openEntry(row, secret).then(
        (opened) => toView(opened, row),
        () => unreadable(row),
      ),
    ),
  )

/** One entry, also a deleted one. @throws MissingEntryError when there is no such number; LockedError */
export async function entry(seq: number): Promise<EntryView> {
  const secret = await identity()
  const row = await store.entries.get(seq)
  if (row === undefined) throw new MissingEntryError(`There is no entry ${seq}.`)
  const [view = unreadable(row)] = await viewsOf([row], secret)
  return view
}

const unreadable = ({ seq, id, recordedAt, entryHash, link, sealed, lost }: StoredEntry): EntryView => ({
  seq,
  id,
  type: sealed === undefined && lost === undefined ? 'deleted' : 'unreadable',
  recordedAt,
  offsetMinutes: 0,
  where: '',
  whatHappened: '',
  files: [],
  hash: entryHash,
  link,
})

/** In base64, for what asks by message; our pages read large files themselves. @throws as `readFile` */
export async function file(seq: number, name: string): Promise<FileView> {
  const { type, bytes } = await readFile(seq, name)
  return { name, type, base64: toBase64(bytes) }
}

/** Damage to a backup took it, and the restore said so; it is not that somebody tampered with it here. */
const isLost = (row: StoredEntry | undefined, name: string | undefined): boolean =>
  name === undefined ? row?.lost !== undefined : row?.lostFiles?.includes(name) === true

/** Checks the whole chain, every signature, and every entry and file byte by byte. */
export async function verifyLog(now: Date): Promise<VerificationView> {
  const secret = await identity()
  const keys = await vault()
  // Of one moment: else an entry that is saved meanwhile has its row here and not its checkpoint, or the reverse.
  const [rows, checkpoints] = await store.transaction('r', store.entries, store.checkpoints, () =>
    Promise.all([store.entries.orderBy('seq').toArray(), store.checkpoints.orderBy('size').toArray()]),
  )
  const result = await verify({
    rows: rows.map(({ seq, entryHash, prev, link }) => ({ seq, entryHash, prev, link })),
    checkpoints: checkpoints.map(({ text, signature }) => ({ text, signature: new Uint8Array(signature) })),
    publicKey: keys?.publicKey ?? new Uint8Array(),
    ...(keys?.earlierKeys && { earlierKeys: keys.earlierKeys }),
    entry: async (seq) => {
      const row = await store.entries.get(seq)
      return row?.sealed === undefined ? undefined : open(row.sealed, secret)
    },
    file: async (seq, name) => {
      const held = await store.files.get([seq, name])
      return held === undefined ? undefined : open(held.sealed, secret)
    },
  })
  return {
    verdict: result.verdict,
    entries: result.entries,
    checkpoints: result.checkpoints,
    deleted: [...result.deleted],
    problems: result.problems.map(({ kind, seq, file: name, detail }) => ({
      problem: isLost(rows[(seq ?? 0) - 1], name) ? 'lostInRestore' : kind,
      ...(seq !== undefined && { seq }),
      ...(name !== undefined && { file: name }),
      ...(detail !== undefined && { detail }),
    })),
    checkedAt: now.toISOString(),
    fingerprint: result.fingerprint,
    ...(result.checkpoint !== undefined && { checkpoint: result.checkpoint }),
  }
}
