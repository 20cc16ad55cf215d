import browser from 'webextension-polyfill'
import type { Reading } from '../../core/evidence/conversation.ts'
import { vault } from '../../log/identity.ts'
import type { ConversationEnd, ConversationReplies, ConversationState } from '../../requests/conversation.ts'
import { clearBadge } from '../badge.ts'
import { changed } from '../revision.ts'
import { NotInFrontError } from '../screenshot.ts'
import { askPage } from '../tab.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { write } from '../writer.ts'
import { conversationEntry } from './entry.ts'
import { beginScroll, readStep, restorePosition, stepUp } from './scroll.ts'
import { sweepTrays, type TakenTile, Tray, takeTile } from './tiles.ts'

/** One capture of a whole conversation at a time, from the request to the committed entry or to nothing at all. */

export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError'
}

/** It cannot be proved what of the page is the conversation, so that nothing may be scrolled or cut. */
export class NoConversationError extends Error {
  override readonly name = 'NoConversationError'
}

interface Session {
  readonly requestId: string
  readonly tabId: number
  readonly limit: number
  readonly tray: Tray
  readonly tiles: TakenTile[]
  /** What the user asked for meanwhile. */
  stop?: 'keep' | 'discard'
  finishing: boolean
}

let running: Session | undefined

interface Held {
  conversation?: Pick<Required<ConversationState>['running'], 'requestId' | 'tabId' | 'tiles'>
  lastConversation?: ConversationState['last']
}

const held = () => browser.storage.session.get(['conversation', 'lastConversation']) as Promise<Held>

/** What an earlier worker left when it was ended in the middle: its pictures belong to nothing and go. */
const swept = (async () => {
  const { conversation } = await held()
  await sweepTrays()
  if (conversation === undefined) return
  await browser.storage.session.remove('conversation')
  await browser.storage.session.set({
    lastConversation: { ...conversation, result: { status: 'notSaved', error: 'Interrupted' } },
  })
  await clearBadge(conversation.tabId).catch(() => undefined)
})()

export async function conversationState(): Promise<ConversationState> {
  await swept
  const { lastConversation: last } = await held()
  return {
    ...(running !== undefined && {
      running: {
        requestId: running.requestId,
        tabId: running.tabId,
        tiles: running.tiles.length,
        limit: running.limit,
        finishing: running.finishing || running.stop !== undefined,
      },
    }),
    ...(last !== undefined && { last }),
  }
}

/** @throws AlreadyRunningError, NoConversationError, UnreachableTabError; then nothing was begun. */
export async function beginConversation(
  tabId: number,
  requestId: string,
  limit: number,
): Promise<ConversationReplies['saveConversation']> {
  await swept
  if (running !== undefined) throw new AlreadyRunningError('another conversation is being saved')
  const keys = await vault()
  if (keys === undefined) return { status: 'needsPassphrase' }
  // Puts the content script there where it is not; the scroll stands on it.
  await askPage(tabId, 'messages', {})
  if (!(await beginScroll(tabId))) throw new NoConversationError('the conversation was not found on the page')
  const since = await readStep(tabId)
  if (running !== undefined) throw new AlreadyRunningError('another conversation is being saved')
  const tray = await Tray.start(requestId, keys.recipient)
  running = { requestId, tabId, limit, tray, tiles: [], finishing: false }
  void run(running, since)
  await changed()
  return { status: 'begun' }
}

/** Ends it; from the popup or by the shortcut. */
export function stopConversation(keep: boolean): void {
  if (running !== undefined) running.stop ??= keep ? 'keep' : 'discard'
}

const run = async (session: Session, since: Reading) => {
  const { tabId, requestId, tiles, tray } = session
  let savedAs: number | undefined
  try {
    const end = await throughPages(session, since)
    session.finishing = true
    await restorePosition(tabId)
    const result = await outcome(session, end)
    await browser.storage.session.set({
      lastConversation: { requestId, tabId, tiles: tiles.length, ended: end.ended, result },
    })
    if (result.status === 'saved') savedAs = result.seq
  } finally {
    running = undefined
    await browser.storage.session.remove('conversation')
    await tray.empty()
    await clearBadge(tabId).catch(() => undefined)
    await changed()
  }
  if (savedAs !== undefined)
    await tellOutcome(tabId, browser.i18n.getMessage('notifySaved', String(savedAs)), true)
}

interface End {
  readonly ended: ConversationEnd
  readonly note?: string
}

const throughPages = async (session: Session, since: Reading): Promise<End> => {
  const { tabId, limit, tiles, tray } = session
  try {
    for (;;) {
      if (session.stop !== undefined) return { ended: 'stopped' }
      const tile = await takeTile(tabId, tiles.length + 1, since, tray)
      tiles.push(tile)
      await showProgress(session)
      if (tiles.length >= limit) return { ended: 'limit' }
      if (session.stop !== undefined) return { ended: 'stopped' }
      if ((await stepUp(tabId, tile.reading)) === undefined) return { ended: 'start' }
    }
  } catch (error) {
    // What was taken until then is worth keeping; the entry says how it ended.
    return { ended: error instanceof NotInFrontError ? 'left' : 'lost', note: (error as Error).message }
  }
}

const showProgress = async ({ requestId, tabId, tiles }: Session) => {
  await browser.storage.session.set({ conversation: { requestId, tabId, tiles: tiles.length } })
  const text = String(tiles.length)
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f5f6b' }).catch(() => undefined)
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined)
}

type Outcome = NonNullable<ConversationState['last']>['result']

const outcome = async ({ stop, tiles, tray, requestId }: Session, end: End): Promise<Outcome> => {
  if (stop === 'discard') return { status: 'discarded' }
  if (tiles.length === 0)
    return { status: 'notSaved', error: `NoPictureError: ${end.note ?? 'nothing was taken'}` }
  try {
    const { entry, files } = await conversationEntry(tiles, end, tray, new Date())
    return { status: 'saved', ...(await write(entry, files, { requestId })) }
  } catch (error) {
    const { name, message } = error as Error
    return { status: 'notSaved', error: `${name}: ${message}` }
  }
}

/** The keyboard's way out while the popup is closed; what was taken is saved. */
export function listenForStop(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'stop-conversation') stopConversation(true)
  })
}
