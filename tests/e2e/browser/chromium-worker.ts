import type { Browser, Page, Target } from 'puppeteer-core'
import { waitFor } from './expression.ts'

/** The background of the extension in Chromium: found, woken and put to sleep. */

const findWorker = (browser: Browser, origin: string): Target | undefined =>
  browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(`${origin}/`))

export async function wakeWorker(browser: Browser, origin: string): Promise<Target> {
  const awake = findWorker(browser, origin)
  if (awake) return awake
  await withSession(browser, async (session) => {
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` })
  })
  return browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(`${origin}/`), {
    timeout: 30_000,
  })
}

/** The ServiceWorker domain answers only in the session of a page. */
async function withSession(
  browser: Browser,
  work: (session: Awaited<ReturnType<Page['createCDPSession']>>) => Promise<void>,
): Promise<void> {
  const [page] = await browser.pages()
  const session = await (page ?? (await browser.newPage())).createCDPSession()
  try {
    await work(session)
  } finally {
    await session.detach()
  }
}

export const untilGone = (browser: Browser, target: Target, timeoutMs?: number): Promise<void> =>
  waitFor(async () => !browser.targets().includes(target), 'target is gone', timeoutMs)

export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = findWorker(browser, origin)
  if (!target) return
  const worker = await target.worker()
  await worker?.close()
  await untilGone(browser, target).catch(async () => {
    // On a very busy machine the first word may be lost; this one is said to the browser, not to the worker.
    await withSession(browser, async (session) => {
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
    })
    await untilGone(browser, target, 30_000)
  })
}
