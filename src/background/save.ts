import browser, { type Tabs } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../core/evidence/base64.ts'
import type { Capture } from '../core/evidence/capture.ts'
import { captureSchema, type SavedAs, savedAsSchema } from '../core/evidence/capture.ts'
import { isEventTime } from '../core/evidence/entry.ts'
import { movedBetween } from '../core/evidence/one-moment.ts'
import { open, seal } from '../core/evidence/seal.ts'
import { withTime } from '../core/evidence/shown-time.ts'
import { vault } from '../log/identity.ts'
import { type Pending, store } from '../log/store.ts'
import type { SaveResult } from '../views.ts'
import { draft, heldDraft } from './keyring.ts'
import { markOf } from './marks.ts'
import { cutsOf, heldSnapshotSchema, original, snapshotFiles, snapshotOf } from './message-files.ts'
import { screenshot } from './screenshot.ts'
import { askPage, isOfPage, placeOf, savedAsOf } from './tab.ts'
import { type DraftFile, type EntryDraft, write, written } from './writer.ts'

/** From the click on "Save" to the committed entry. */

export class MessageGoneError extends Error {
  override readonly name = 'MessageGoneError'
}

const takenSchema = z.object({
  capture: captureSchema,
  as: z.optional(savedAsSchema),
  capturedAt: z.string(),
  offsetMinutes: z.number(),
  picture: z.optional(z.string()),
  pictureMissing: z.optional(z.string()),
  /** Why the boxes may not lie where the picture shows them. */
  moved: z.optional(z.string()),
  snapshot: z.optional(heldSnapshotSchema),
  snapshotMissing: z.optional(z.string()),
})

/** What the click took: the message, the moment and the picture (base64 PNG, or why there is none). */
type Taken = z.infer<typeof takenSchema>

const take = async (tab: Tabs.Tab, messageId: string, as?: SavedAs): Promise<Taken> => {
  const now = new Date()
  const tabId = tab.id ?? -1
  const message = await askPage(tabId, 'capture', { messageId })
  if (message === null) throw new MessageGoneError('the message is no longer on the page')
  if (!isOfPage(message, tab)) throw new MessageGoneError('the page has changed')
  const [picture, snapshot] = await Promise.all([
    // A message without its picture is worth more than no message: the entry says what is missing.
    screenshot(tab).then(
      (png) => ({ picture: toBase64(png) }),
      (error: Error) => ({ pictureMissing: error.message }),
    ),
    snapshotOf(tabId, messageId).then(
      (held) => ({ snapshot: held }),
      (error: Error) => ({ snapshotMissing: error.message }),
    ),
  ])
  // The picture and the boxes are of one moment only if the page is now as it was before.
  const after = await askPage(tabId, 'capture', { messageId }).catch(() => null)
  const moved = movedBetween(message, after)
  return {
    capture: withTime(message),
    ...(as !== undefined && { as }),
    capturedAt: now.toISOString(),
    offsetMinutes: -now.getTimezoneOffset(),
    ...picture,
    ...snapshot,
    ...(moved !== undefined && { moved }),
  }
}

const handleOf = ({ senderUrl }: Capture): string | undefined => {
  if (senderUrl === undefined || !URL.canParse(senderUrl)) return undefined
  const path = new URL(senderUrl).pathname.split('/').filter(Boolean)
  // `profile.php?id=…` is a page's name, not a person's.
  return path.length === 1 && path[0]?.endsWith('.php') === false ? path[0] : undefined
}

const precisionOf = (time: string): EntryDraft['eventPrecision'] =>
  /T\d\d:\d\d:\d\d/.test(time) ? 'second' : 'minute'

const whoOf = (capture: Capture): EntryDraft['who'] => {
  const handle = handleOf(capture)
  const other = capture.direction === 'out' ? capture.peer : (capture.sender ?? capture.peer)
  if (other === undefined && capture.senderUrl === undefined) return undefined
  return {
    ...(other !== undefined && { displayName: other }),
    ...(handle !== undefined && capture.direction !== 'out' && { handle }),
    ...(capture.senderUrl !== undefined && capture.direction !== 'out' && { profileUrl: capture.senderUrl }),
    howIdentified: 'as the platform showed it',
    isPatient: 'unknown',
  }
}

const bounded = (reason: string) => reason.slice(0, 1024)

const toEntry = (
  { capture, as, capturedAt, offsetMinutes, pictureMissing, snapshotMissing }: Taken,
  cropMissing: string | undefined,
  now: Date,
): EntryDraft => {
  const { text, sender, senderUrl, timeShown, dayShown, datetime, time, ...rest } = capture
  const who = whoOf(capture)
  const isKnown = time !== undefined && isEventTime(time)
  return {
    id: crypto.randomUUID(),
    type: as ?? savedAsOf(capture),
    ...(isKnown && { eventTime: time }),
    eventPrecision: isKnown ? precisionOf(time) : 'unknown',
    ...(timeShown !== undefined && { timeShown }),
    ...(dayShown !== undefined && { dayShown }),
    recordedAt: now.toISOString(),
    offsetMinutes,
    where: placeOf(capture),
    ...(who !== undefined && { who }),
    whatHappened: text,
    capture: {
      ...rest,
      capturedAt,
      extVersion: browser.runtime.getManifest().version,
      ...(pictureMissing !== undefined && { pictureMissing: bounded(pictureMissing) }),
      ...(cropMissing !== undefined && { cropMissing: bounded(cropMissing) }),
      ...(snapshotMissing !== undefined && { snapshotMissing: bounded(snapshotMissing) }),
    },
  }
}

/** The picture as the browser gave it, and what was cut out of it. */
const picturesOf = async ({
  capture,
  picture,
  moved,
}: Taken): Promise<{ files: DraftFile[]; missing?: string }> => {
  if (picture === undefined) return { files: [] }
  const bytes = fromBase64(picture)
  const whole: DraftFile = { name: original, type: 'image/png', role: 'original', bytes }
  if (moved !== undefined) return { files: [whole], missing: moved }
  const { files, missing } = await cutsOf(capture, bytes)
  return { files: [whole, ...files], ...(missing !== undefined && { missing }) }
}

const commit = async (taken: Taken, requestId: string): Promise<SaveResult> => {
  const mark = await markOf(taken.capture.platform, taken.capture.messageId)
  const click = { requestId, ...(mark !== undefined && { mark }) }
  const { files, missing } = await picturesOf(taken)
  const markup = taken.snapshot === undefined ? [] : snapshotFiles(taken.snapshot)
  const { seq, recordedAt } = await write(toEntry(taken, missing, new Date()), [...files, ...markup], click)
  return {
    status: 'saved',
    seq,
    recordedAt,
    ...(taken.pictureMissing !== undefined && { pictureMissing: taken.pictureMissing }),
  }
}

const hold = async (taken: Taken, requestId: string): Promise<SaveResult> => {
  const { recipient } = await draft()
  const sealed = await seal(new TextEncoder().encode(JSON.stringify(taken)), [recipient])
  await store.pending.put({ key: 'pending', requestId, capturedAt: taken.capturedAt, sealed })
  return { status: 'needsPassphrase', capturedAt: taken.capturedAt }
}

/**
 * Takes the message and its picture now and saves them; without a passphrase, holds exactly what was taken until
 * there is one. Works while the log is locked.
 * @throws MessageGoneError, UnreachableTabError and what `write` throws; then nothing was saved.
 */
export async function save(
  tabId: number,
  messageId: string,
  requestId: string,
  as?: SavedAs,
): Promise<SaveResult> {
  const before = await saved(requestId)
  if (before !== undefined) return before
  const taken = await take(await browser.tabs.get(tabId), messageId, as)
  return (await vault()) === undefined ? hold(taken, requestId) : commit(taken, requestId)
}

/** What became of a click; `undefined` when nothing is known of it. */
export async function saved(requestId: string): Promise<SaveResult | undefined> {
  const entry = await written(requestId)
  if (entry !== undefined) return { status: 'saved', ...entry }
  const waiting = await store.pending.get('pending')
  return waiting?.requestId === requestId
    ? { status: 'needsPassphrase', capturedAt: waiting.capturedAt }
    : undefined
}

/** Saves the capture that waited for the passphrase; `undefined` when none did. Needs the unlocked identity. */
export async function savePending(identity: string): Promise<SaveResult | undefined> {
  const waiting = await store.pending.get('pending')
  if (waiting === undefined) return undefined
  const json = new TextDecoder().decode(await open(waiting.sealed, identity))
  const result = await commit(z.parse(takenSchema, JSON.parse(json)), waiting.requestId)
  await store.pending.delete('pending')
  return result
}

export const discardPending = () => store.pending.delete('pending')

/** What waits; `lost` when the browser was closed and the memory that could open it is gone. */
export async function pending(): Promise<{ waiting?: Pending; lost?: string }> {
  const waiting = await store.pending.get('pending')
  if (waiting === undefined) return {}
  return (await heldDraft()) === undefined && (await vault()) === undefined
    ? { lost: waiting.capturedAt }
    : { waiting }
}
