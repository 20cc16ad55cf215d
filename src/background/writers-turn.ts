/** One at a time for whatever changes the log as a whole: saving, restoring, erasing. Across all our contexts. */
export const inWritersTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('chaperone-log', work)
