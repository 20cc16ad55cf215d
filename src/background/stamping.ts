import browser from 'webextension-polyfill'
import { fromBase64 } from '../core/evidence/base64.ts'
import { readResponse, type Stamp } from '../core/evidence/timestamp/read-response.ts'
import { timestampRequest } from '../core/evidence/timestamp/request.ts'
import type { TimestampAuthority } from '../guidance/timestamp-authorities.ts'
import { lastCheckpoint } from '../log/stamps.ts'
import { type QueuedStamp, store } from '../log/store.ts'
import { changed } from './revision.ts'
import { chosenAuthority, sendStampRequest } from './send-stamp-request.ts'
import { faultOf, NoStampError } from './stamp-fault.ts'
import { keepStamp, nextToSend, queue } from './stamp-queue.ts'
import { onWritten } from './writer.ts'

/** Trusted time by the network: the newest checkpoint is sent, again and again until it is stamped. Off at first. */

export const stampAlarm = 'stamp'

// Doubles from one minute to an hour.
const pauseMs = (tries: number) => Math.min(60, 2 ** Math.max(0, tries - 1)) * 60_000
/** Longer than a request may take: wakes a worker that ended in the middle of one. */
const watchMs = 60_000

const wakeAt = (time: number) => browser.alarms.create(stampAlarm, { when: time })

/** A stamp that waited when the browser was closed, or that the worker's end cut off, is taken up again. */
export function listenForStamps(): void {
  const takeUp = () => void stampLatest().catch(() => undefined)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === stampAlarm) takeUp()
  })
  browser.runtime.onStartup.addListener(takeUp)
  onWritten(takeUp)
  takeUp()
}

/** The log as it is now, unless it is stamped or trusted time is off. `isAtOnce`: does not wait for the next try. */
export async function stampLatest(isAtOnce = false): Promise<void> {
  const authority = await chosenAuthority()
  if (authority === undefined) return
  await queueLatest(authority)
  await sendQueued(isAtOnce)
}

/** The newest checkpoint, unless it has this authority's stamp: asked and queued at once, lest it be stamped in between. */
async function queueLatest({ id }: TimestampAuthority): Promise<void> {
  const size = (await lastCheckpoint())?.size ?? 0
  if (size === 0) return
  await store.transaction('rw', store.stamps, store.stampQueue, async () => {
    if ((await store.stamps.get([size, id])) !== undefined) return
    if ((await store.stampQueue.get(size))?.isToSend !== true) await queue(size, { isToSend: true })
  })
}

/** One at a time, whoever asks. */
const sendQueued = (isAtOnce: boolean): Promise<void> =>
  navigator.locks.request('chaperone-stamps', async () => {
    for (let atOnce = isAtOnce; ; atOnce = false) {
      const authority = await chosenAuthority()
      const row = await nextToSend()
      if (authority === undefined || row === undefined) return void (await browser.alarms.clear(stampAlarm))
      const due = await dueAt(authority, row, atOnce)
      if (due > Date.now()) return wakeAt(due)
      await wakeAt(Date.now() + watchMs)
      if (!(await tried(authority, row))) return
    }
  })

/** Not before its next try, nor sooner after the last stamp than the authority wants. */
async function dueAt({ id, pauseSeconds }: TimestampAuthority, row: QueuedStamp, isAtOnce: boolean) {
  const stamps = pauseSeconds === 0 ? [] : await store.stamps.orderBy('size').reverse().limit(5).toArray()
  const times = stamps.filter(({ authority }) => authority === id).map((one) => Date.parse(one.receivedAt))
  const free = Math.max(0, ...times) + pauseSeconds * 1000
  // A clock that was put back must not hold a stamp up for years.
  const soon = Math.min(free, Date.now() + pauseSeconds * 1000)
  return isAtOnce ? soon : Math.max(soon, row.nextTryAt === undefined ? 0 : Date.parse(row.nextTryAt))
}

async function tried(authority: TimestampAuthority, row: QueuedStamp): Promise<boolean> {
  try {
    const { response, stamp } = await stampOf(row)
    await keepStamp(row.size, authority.id, response, stamp, false)
    return true
  } catch (error) {
    const { fault, said } = faultOf(error)
    const tries = row.tries + 1
    const next = Date.now() + pauseMs(tries)
    await queue(row.size, {
      tries,
      nextTryAt: new Date(next).toISOString(),
      lastError: said === undefined ? fault : `${fault}: ${said}`,
    })
    await wakeAt(next)
    return false
  } finally {
    await changed()
  }
}

async function stampOf({ size, nonce }: QueuedStamp): Promise<{ response: Uint8Array; stamp: Stamp }> {
  const checkpoint = await store.checkpoints.get(size)
  if (checkpoint === undefined) throw new NoStampError('emptyLog')
  const asked = { signature: checkpoint.signature, nonce: fromBase64(nonce) }
  const response = await sendStampRequest(await timestampRequest(asked.signature, asked.nonce))
  return { response, stamp: await readResponse(response, asked) }
}
