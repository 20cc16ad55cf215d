import type { MessageRow } from '../evidence/capture.ts'

/** From how many on it is worth a word: many people send one thought in two or three messages. */
export const manyUnanswered = 4

/**
 * How many of the newest messages one person sent in a row, with nothing of the clinician's own between them, as far as
 * the page shows the conversation. Counts only what is proved to have come in; what is not proved ends the row.
 * @param newestFirst as the popup lists them
 */
export function unanswered(newestFirst: readonly MessageRow[]): number {
  const [newest] = newestFirst
  const end = newestFirst.findIndex(
    ({ direction, sender }) => direction !== 'in' || sender !== newest?.sender,
  )
  return end === -1 ? newestFirst.length : end
}
