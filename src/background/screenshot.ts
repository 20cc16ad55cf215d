import browser, { type Tabs } from 'webextension-polyfill'
import { fromBase64 } from '../core/evidence/base64.ts'
import { takeDown } from './tour/spotlight.ts'

/** The picture of what was on the screen, untouched: the browser's own PNG. */

export class ScreenshotError extends Error {
  override readonly name = 'ScreenshotError'
}

/** Another page is, or came, before the one that was meant. */
export class NotInFrontError extends Error {
  override readonly name = 'NotInFrontError'
}

// Chrome allows about two pictures a second and refuses the rest (facts: ≥ 600 ms apart, retry on the quota error).
const tries = 5
const pauseMs = 650

/** Longer each time: another extension may be using up the same quota. */
const pause = (tried: number) => new Promise((resolve) => setTimeout(resolve, pauseMs * tried))

const toBytes = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1))

const isInFront = async ({ id }: Tabs.Tab) => (await browser.tabs.get(id ?? -1)).active

/** PNG of the tab's visible part. @throws NotInFrontError, ScreenshotError with the browser's reason. */
export async function screenshot(tab: Tabs.Tab): Promise<Uint8Array<ArrayBuffer>> {
  if (tab.active !== true) throw new NotInFrontError('the page is not in front')
  await takeDown(tab.id)
  // The browser takes whatever is in front. What was seen of another page meanwhile must not be kept.
  let left = false
  const leave = ({ windowId }: { windowId: number }) => {
    if (windowId === tab.windowId) left = true
  }
  browser.tabs.onActivated.addListener(leave)
  try {
    const picture = await taken(tab)
    if (left || !(await isInFront(tab))) throw new NotInFrontError('another page came to the front')
    return picture
  } finally {
    browser.tabs.onActivated.removeListener(leave)
  }
}

const taken = async (tab: Tabs.Tab): Promise<Uint8Array<ArrayBuffer>> => {
  for (let tried = 1; ; tried++) {
    try {
      return toBytes(await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }))
    } catch (error) {
      const reason = (error as Error).message
      if (!reason.includes('quota') || tried === tries) throw new ScreenshotError(reason)
      await pause(tried)
    }
  }
}
