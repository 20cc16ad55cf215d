import type { Detection, Observation } from './core/audit/types.ts'
import type { Capture, MessageRow } from './core/evidence/capture.ts'

/**
 * What the background and one tab say to each other. Apart from the rest of the protocol, so that a page carries
 * no more of it than it needs.
 */

/** Where `storage.local` holds the ids of the platforms that are switched off; the background writes, a page reads. */
export const platformsOffKey = 'platformsOff'

const commandNames = ['read', 'messages', 'capture', 'pointed', 'pageParts'] as const
export type TabCommandName = (typeof commandNames)[number]

/** What the background may ask of a tab. */
export interface TabCommand {
  readonly to: 'tab'
  readonly name: TabCommandName
  readonly args: { readonly messageId?: string; readonly by?: 'contextMenu' | 'shortcut' }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A command, or `undefined` for anything else. By hand, where everything else is validated with zod: that would be
 * a fifth of what every page of a platform has to load, and the background is the only one who may send these.
 */
export function tabCommandOf(message: unknown): TabCommand | undefined {
  if (!isRecord(message) || message.to !== 'tab' || !isRecord(message.args)) return undefined
  const name = commandNames.find((one) => one === message.name)
  const { messageId, by } = message.args
  const isKnown =
    (messageId === undefined || typeof messageId === 'string') &&
    (by === undefined || by === 'contextMenu' || by === 'shortcut')
  if (name === undefined || !isKnown) return undefined
  return {
    to: 'tab',
    name,
    args: { ...(messageId !== undefined && { messageId }), ...(by !== undefined && { by }) },
  }
}

export interface TabArgs {
  read: Record<string, never>
  messages: Record<string, never>
  capture: { messageId: string }
  pointed: { by: 'contextMenu' | 'shortcut' }
  pageParts: Record<string, never>
}

export interface TabReplies {
  read: Detection & { url: string; observations: Observation[] }
  messages: MessageRow[]
  /** `null` when the message is no longer on the page. */
  capture: Capture | null
  /** Id of the message that the menu, selection, focus or pointer is on; `null` when on none. */
  pointed: string | null
  /** What can be saved of any page: what is selected, if anything is, and what is in view. */
  pageParts: MessageRow[]
}

/** What a content script may report to the background. */
export interface ContentReports {
  observed: { platform: string; page: string; url: string; observations: Observation[] }
  /** The tab no longer shows a settings page. */
  left: Record<string, never>
  /** A capture of the whole conversation goes on, and the background must not be put to sleep. */
  awake: Record<string, never>
}

export type Envelope = { to: 'page' | 'content' | 'tab'; name: string; args: unknown }
export type Reply = { ok: true; value: unknown } | { ok: false; error: string; message: string }

export const failed = (error: unknown): Reply => {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return { ok: false, error: name, message }
}
