import { expect } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { ask } from './start.ts'

/** What the tests of capture ask of our own pages, and how a derived picture is made again from its originals. */

type Page = Pick<Tab, 'evaluate' | 'waitFor' | 'type'>

/** Copies each part of a derived picture from its originals and counts the pixels that differ from the stored one. */
export const differing = (seq: number, name: string) => `(async () => {
  const ask = async (name, args) => (await (globalThis.browser ?? chrome).runtime.sendMessage({ to: 'page', name, args })).value
  const pixels = async (name) => {
    const { base64 } = await ask('file', { seq: ${seq}, name })
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: 'none', premultiplyAlpha: 'none' })
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const { files } = await ask('entry', { seq: ${seq} })
  const { geometry } = files.find((file) => file.name === ${JSON.stringify(name)})
  const stored = await pixels(${JSON.stringify(name)})
  const rebuilt = new Uint8ClampedArray(geometry.width * geometry.height * 4)
  for (const { from, area, x, y } of geometry.parts) {
    const tile = await pixels(from)
    for (let row = 0; row < area.height; row++) {
      const at = ((area.y + row) * tile.width + area.x) * 4
      rebuilt.set(tile.data.subarray(at, at + area.width * 4), ((y + row) * geometry.width + x) * 4)
    }
  }
  const sameSize = stored.width === geometry.width && stored.height === geometry.height
  return sameSize ? rebuilt.reduce((sum, value, i) => sum + (value !== stored.data[i]), 0) : -1
})()`

export const fileText = async (page: Page, seq: number, name: string) =>
  Buffer.from((await ask(page, 'file', { seq, name })).base64, 'base64').toString('utf8')

export const tabId = (page: Page) =>
  page.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
  )

export const whole = async (page: Page, tab: number, limit = 60) =>
  ask(page, 'saveConversation', { tabId: tab, requestId: crypto.randomUUID(), limit })

export const ended = async (page: Page) => {
  await expect
    .poll(async () => (await ask(page, 'conversationState', {})).running, { timeout: 60_000, interval: 300 })
    .toBeUndefined()
  return (await ask(page, 'conversationState', {})).last
}

export const tiles = async (page: Page) => (await ask(page, 'conversationState', {})).running?.tiles ?? 0
export const staged = (page: Page) =>
  page.evaluate<number>(`new Promise((done) => {
    const opening = indexedDB.open('chaperone')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('staged').objectStore('staged').count()
      counting.onsuccess = () => { opening.result.close(); done(counting.result) }
    }
  })`)
