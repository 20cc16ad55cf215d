import type * as z from 'zod/mini'
import type { ConversationReplies, conversationRequests } from '../requests/conversation.ts'
import { beginConversation, conversationState, stopConversation } from './conversation/session.ts'

/** What our pages may ask about saving a whole conversation. */

type Answers = {
  [K in keyof ConversationReplies]: (
    args: z.infer<(typeof conversationRequests)[K]>,
  ) => Promise<ConversationReplies[K]>
}

export const conversationAnswers: Answers = {
  saveConversation: ({ tabId, requestId, limit }) =>
    beginConversation(tabId, requestId, limit).catch(({ name, message }: Error) => ({
      status: 'notSaved' as const,
      error: `${name}: ${message}`,
    })),
  async stopConversation({ keep }) {
    stopConversation(keep)
    return null
  },
  conversationState,
}
