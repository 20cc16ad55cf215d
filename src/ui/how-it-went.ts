import { ask } from '../protocol.ts'
import type { SaveResult } from '../views.ts'

/** How long to wait before each further question after the first one was not answered. */
const pausesMs = [250, 750, 1_500, 3_000]

/** The background may have died after it saved, or may be saving still; it keeps the outcome of each request. */
export async function askHowItWent(requestId: string): Promise<SaveResult | undefined> {
  let last: SaveResult | undefined
  for (const pauseMs of pausesMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    // Silence is no answer; the next question may get one.
    last = await ask('saveStatus', { requestId }).catch(() => last)
    if (last !== undefined && last.status !== 'notSaved') return last
  }
  return last
}
