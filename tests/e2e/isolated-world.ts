import { resolve } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { findBrowser } from '../../tools/find-browser.ts'

/** The real extension's world of a page, asked through the debugger: what lives on its heap. */

export async function launchWithExtension(
  dist: string,
  port: number,
): Promise<{ browser: Browser; origin: string }> {
  const { path } = await findBrowser('chromium', { install: true })
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    timeout: 90_000,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--disable-dev-shm-usage',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const id = await browser.installExtension(resolve(dist))
  return { browser, origin: `chrome-extension://${id}` }
}

export interface World {
  /** Whether our script has started. */
  runs(): Promise<boolean>
  /** Objects of this class that are alive in our script's world, after garbage collection. */
  alive(named: string): Promise<number>
}

/** @throws Error when the extension has no world in the page */
export async function worldOf(page: Page, origin: string): Promise<World> {
  const session = await page.createCDPSession()
  const contextId = await contextOf(session, origin)
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId })).result
  return {
    runs: async () => (await evaluate('globalThis.chaperoneRuns === true')).value === true,
    async alive(named) {
      const { objectId: prototypeObjectId } = await evaluate(`${named}.prototype`)
      if (prototypeObjectId === undefined) throw new Error(`no ${named} in this world`)
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId })
      if (objects.objectId === undefined) throw new Error('the heap was not searched')
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length }',
        returnByValue: true,
      })
      await session.send('Runtime.releaseObject', { objectId: objects.objectId })
      return Number(result.value)
    },
  }
}

/** Contexts are told when `Runtime` is enabled, and when they come. */
async function contextOf(session: CDPSession, origin: string): Promise<number> {
  let found: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found = context.id
  })
  await session.send('Runtime.enable')
  for (let tried = 0; tried < 200 && found === undefined; tried++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  if (found === undefined) throw new Error(`${origin} has no world in this page`)
  return found
}
