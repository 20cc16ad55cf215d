import * as z from 'zod/mini'
import { type Reading, readingSchema } from '../../core/evidence/conversation.ts'
import { askScript, conversationScript } from '../page-scripts.ts'

/** Leading the page's scroll: one step at a time, and no picture before the page stands still. */

/** It can no longer be proved that the page shows the conversation that was asked for. */
export class ConversationLostError extends Error {
  override readonly name = 'ConversationLostError'
}

const asks = {
  begin: () => globalThis.chaperoneConversation && [globalThis.chaperoneConversation.begin()],
  read: () => globalThis.chaperoneConversation && [globalThis.chaperoneConversation.read()],
  up: () => globalThis.chaperoneConversation && [globalThis.chaperoneConversation.up()],
  restore: () => globalThis.chaperoneConversation && [globalThis.chaperoneConversation.restore()],
} satisfies Record<string, () => [unknown] | undefined>

const inPage = (tabId: number, what: keyof typeof asks) => askScript(tabId, conversationScript, asks[what])

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** `false` when it cannot be proved what of the page is the conversation. */
export const beginScroll = async (tabId: number): Promise<boolean> => (await inPage(tabId, 'begin')) === true

/** @throws ConversationLostError when the page shows no such conversation any more, or another one */
export async function readStep(tabId: number, since?: Reading): Promise<Reading> {
  const answer = await inPage(tabId, 'read')
  if (answer === null) throw new ConversationLostError('the conversation is no longer on the page')
  const reading = z.parse(readingSchema, answer)
  if (since !== undefined && (reading.url !== since.url || reading.peer !== since.peer))
    throw new ConversationLostError('another conversation was opened')
  return reading
}

/** Whether every message lies where it lay. */
export function stood(before: Reading, after: Reading): boolean {
  const tops = topsOf(before)
  return (
    before.scrollTop === after.scrollTop &&
    before.scrollHeight === after.scrollHeight &&
    before.viewport.width === after.viewport.width &&
    before.viewport.height === after.viewport.height &&
    before.dpr === after.dpr &&
    JSON.stringify(before.pane) === JSON.stringify(after.pane) &&
    before.messages.length === after.messages.length &&
    after.messages.every(({ id }, i) => tops.get(id) === after.tops[i])
  )
}

const topsOf = ({ messages, tops }: Reading) => new Map(messages.map(({ id }, i) => [id, tops[i]]))

/** Whether what is in view is other than it was; a page may change its scroll position and show the same. */
const isElsewhere = (before: Reading, after: Reading): boolean => {
  const tops = topsOf(before)
  const both = after.messages.flatMap(({ id }, i) => {
    const was = tops.get(id)
    const is = after.tops[i]
    return was === undefined || is === undefined ? [] : [Math.abs(is - was)]
  })
  return both.length === 0 ? before.scrollTop !== after.scrollTop : both.some((way) => way >= 1)
}

const hasGrown = (before: Reading, after: Reading): boolean =>
  before.scrollHeight !== after.scrollHeight || before.messages.length !== after.messages.length

// The browser takes two pictures a second (facts: ≥ 600 ms apart); pages need about as long to draw what they load.
export const tileMs = 620
const lookMs = 150
const looks = 20
const olderMs = 250
const olderLooks = 10

/** Once two looks in a row see the same and nothing says that it is loading; or after some seconds, as it is then. */
async function settled(tabId: number, since: Reading): Promise<Reading> {
  await pause(tileMs)
  let last = await readStep(tabId, since)
  for (let look = 0; look < looks; look++) {
    await pause(lookMs)
    const next = await readStep(tabId, since)
    if (stood(last, next) && !next.busy) return next
    last = next
  }
  return last
}

/** Towards older messages. `undefined` at the start of the conversation: nothing moved, and nothing more came. */
export async function stepUp(tabId: number, before: Reading): Promise<Reading | undefined> {
  for (let tried = 0; tried < 3; tried++) {
    await inPage(tabId, 'up')
    const after = await settled(tabId, before)
    if (isElsewhere(before, after)) return after
    if (!(await olderCame(tabId, before))) return undefined
  }
  return undefined
}

const olderCame = async (tabId: number, before: Reading): Promise<boolean> => {
  for (let look = 0; look < olderLooks; look++) {
    const now = await readStep(tabId, before)
    if (hasGrown(before, now) || isElsewhere(before, now)) return true
    await pause(olderMs)
  }
  return false
}

/** Back to where it was, also when older or newer messages were loaded meanwhile; a page that has gone is left alone. */
export async function restorePosition(tabId: number): Promise<void> {
  for (let tried = 0; tried < 20; tried++) {
    if ((await inPage(tabId, 'restore').catch(() => true)) === true) return
    await pause(lookMs)
  }
}
