import * as z from 'zod/mini'
import type { Detection, Observation } from './core/audit/types.ts'
import type { Capture, MessageRow } from './core/evidence/capture.ts'

/**
 * What the background and one tab say to each other. Apart from the rest of the protocol, so that a page carries
 * no more of it than it needs.
 */

/**
 * What the background may ask of a tab. One flat form, and not one for each command: every platform page loads
 * this, and the smallest schema is the one that uses the least of zod.
 */
export const tabCommand = z.object({
  to: z.literal('tab'),
  name: z.enum(['read', 'messages', 'capture', 'pointed']),
  args: z.object({
    messageId: z.exactOptional(z.string()),
    by: z.exactOptional(z.enum(['contextMenu', 'shortcut'])),
  }),
})

export type TabCommand = z.infer<typeof tabCommand>
export type TabCommandName = TabCommand['name']

export interface TabArgs {
  read: Record<string, never>
  messages: Record<string, never>
  capture: { messageId: string }
  pointed: { by: 'contextMenu' | 'shortcut' }
}

export interface TabReplies {
  read: Detection & { url: string; observations: Observation[] }
  messages: MessageRow[]
  /** `null` when the message is no longer on the page. */
  capture: Capture | null
  /** Id of the message that the menu, selection, focus or pointer is on; `null` when on none. */
  pointed: string | null
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
