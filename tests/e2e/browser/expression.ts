import { setTimeout as sleep } from 'node:timers/promises'

/** Makes of an expression one that a browser can be given as it is, and whose result `unwrap` reads. */
export const wrap = (expression: string): string =>
  `(async () => { try { return JSON.stringify({ value: await (${expression}\n) }) }
    catch (error) { return JSON.stringify({ error: String(error) }) } })()`

/** @throws PageError when the expression threw. */
export function unwrap<T>(json: string): T {
  const result = JSON.parse(json) as { value: T } | { error: string }
  if ('error' in result) throw new PageError(result.error)
  return result.value
}

export class PageError extends Error {
  override readonly name = 'PageError'
}

/** Polls; an error in between (the page may be navigating) is only told when the time is over. */
export async function waitFor(
  evaluate: (expression: string) => Promise<unknown>,
  expression: string,
  timeoutMs = 30_000,
): Promise<void> {
  const until = Date.now() + timeoutMs
  let last = ''
  do {
    try {
      const value = await evaluate(expression)
      if (value) return
      last = `last value ${JSON.stringify(value)}`
    } catch (error) {
      last = String(error)
    }
    await sleep(50)
  } while (Date.now() < until)
  throw new Error(`not true within ${timeoutMs} ms: ${expression} (${last})`)
}

/** Rejects where a browser does not answer, rather than hanging the test. */
export async function within<T>(work: Promise<T>, what: string, timeoutMs = 30_000): Promise<T> {
  const controller = new AbortController()
  const late = sleep(timeoutMs, undefined, { signal: controller.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms: ${what}`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    controller.abort()
    late.catch(() => {})
  }
}
