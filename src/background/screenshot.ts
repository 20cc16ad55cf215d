import browser, { type Tabs } from 'webextension-polyfill'
import { fromBase64 } from '../log/base64.ts'

/** The picture of what was on the screen, untouched: the browser's own PNG. */

export class ScreenshotError extends Error {
  override readonly name = 'ScreenshotError'
}

// Chrome allows about two pictures a second and refuses the rest (facts: ≥ 600 ms apart, retry on the quota error).
const tries = 4
const pauseMs = 650

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs))

const toBytes = (dataUrl: string): Uint8Array => fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1))

/** PNG of the tab's visible part. @throws ScreenshotError with the browser's reason. */
export async function screenshot(tab: Tabs.Tab): Promise<Uint8Array> {
  if (tab.active !== true) throw new ScreenshotError('the page is not in front')
  for (let tried = 1; ; tried++) {
    try {
      return toBytes(await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }))
    } catch (error) {
      const reason = (error as Error).message
      if (!reason.includes('quota') || tried === tries) throw new ScreenshotError(reason)
      await pause()
    }
  }
}
