import * as z from 'zod/mini'
import type { SaveResult } from '../views.ts'

/** Saving a whole conversation: it goes on in the background while the popup is closed. */

/** Screens; about a minute and a half of work, and some 40 MB. */
export const mostTiles = 60

export const conversationRequests = {
  saveConversation: z.object({
    tabId: z.int().check(z.nonnegative()),
    requestId: z.uuid(),
    /** How many screens at most. */
    limit: z.int().check(z.gte(1), z.lte(mostTiles)),
  }),
  /** Ends it. `keep`: what was taken so far is saved; otherwise it is thrown away. */
  stopConversation: z.object({ keep: z.boolean() }),
  conversationState: z.object({}),
} as const

/** `start`: reached its beginning. `left`: another tab came to the front. `lost`: the page changed, or an error. */
export type ConversationEnd = 'start' | 'limit' | 'stopped' | 'left' | 'lost'

export interface ConversationState {
  running?: {
    requestId: string
    tabId: number
    /** Screens taken. */
    tiles: number
    limit: number
    /** Everything is taken; it is being put together and saved. */
    finishing: boolean
  }
  /** What became of the last one since the browser started. */
  last?: {
    requestId: string
    tabId: number
    tiles: number
    ended?: ConversationEnd
    result: SaveResult | { status: 'discarded' }
  }
}

export interface ConversationReplies {
  /** `begun`: ask for its state from now on. */
  saveConversation:
    | { status: 'begun' }
    | { status: 'needsPassphrase' }
    | { status: 'notSaved'; error: string }
  stopConversation: null
  conversationState: ConversationState
}
