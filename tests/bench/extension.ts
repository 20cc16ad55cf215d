import { type Driver, launch, type Popup } from '../e2e/browser/driver.ts'
import { startPractice } from '../practice/server.ts'
import { type Measurement, measurement } from './measurement.ts'
import { measureSealing } from './sealing.ts'

/** The built extension in a real Chromium: saving, unlocking and opening the log. */

const thread = 'https://www.facebook.com/messages/t/100077000000001'
const passphrase = 'lantern orbit velvet quarry 7'
const saves = 12
const unlocks = 11
const openings = 5
const unlockBudgetMs = 2_000

/** Each asks the background from one of our pages and says how long the answer took. */
const timed = (name: string, args: string, before = ''): string => `(async () => {
  ${before}
  const args = ${args}
  const start = performance.now()
  const reply = await chrome.runtime.sendMessage({ to: 'page', name: '${name}', args })
  const took = performance.now() - start
  if (!reply.ok) throw new Error(reply.error + ': ' + reply.message)
  return { took, value: reply.value }
})()`

interface Timed<T> {
  readonly took: number
  readonly value: T
}

const activeTab = `(await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id`

const unlockTimes = async (page: Pick<Popup, 'evaluate'>): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; i < unlocks; i++) {
    await page.evaluate(timed('lock', '{}'))
    const { took } = await page.evaluate<Timed<null>>(timed('unlock', JSON.stringify({ passphrase })))
    times.push(took)
  }
  return times
}

interface Saved {
  readonly status: string
  readonly pictureMissing?: string
}

const saveTimes = async (popup: Popup): Promise<number[]> => {
  const { value: rows } = await popup.evaluate<Timed<{ messages: { id: string }[] }>>(
    timed('state', `{ tabId: ${activeTab} }`),
  )
  const times: number[] = []
  for (let i = 0; i < saves; i++) {
    const messageId = rows.messages[i % rows.messages.length]?.id
    // The browser takes two pictures a second; waiting for it is not our time.
    const pause = 'await new Promise((resolve) => setTimeout(resolve, 1100))'
    const request = `{ tabId: ${activeTab}, messageId: ${JSON.stringify(messageId)}, requestId: crypto.randomUUID() }`
    const { took, value } = await popup.evaluate<Timed<Saved>>(timed('save', request, pause))
    if (value.status !== 'saved' || value.pictureMissing !== undefined)
      throw new Error(`save ${i} did not save all: ${JSON.stringify(value)}`)
    times.push(took)
  }
  return times
}

const unlockInPage = `(async () => {
  const form = document.querySelector('form')
  const shown = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('article') === null) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now()))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
  })
  const start = performance.now()
  form.requestSubmit()
  return (await shown) - start
})()`

const openingTimes = async (driver: Driver): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; i < openings; i++) {
    await driver.background(`chrome.storage.session.remove('identity')`)
    const log = await driver.openExtensionPage('src/ui/log/index.html')
    await log.waitFor(`document.querySelector('input[type=password]') !== null`)
    await log.type('input[type=password]', passphrase)
    times.push(await log.evaluate<number>(unlockInPage))
    await log.close()
  }
  return times
}

const measure = async (driver: Driver): Promise<Measurement[]> => {
  const tab = await driver.open(thread)
  await tab.waitFor(`document.querySelectorAll('[aria-roledescription=message]').length > 10`, 20_000)
  const popup = await driver.clickToolbar(tab)
  await popup.evaluate(timed('setPassphrase', JSON.stringify({ passphrase })))
  const saved = await saveTimes(popup)
  const unlocked = await unlockTimes(popup)
  await popup.close()
  await tab.close()
  const opened = await openingTimes(driver)
  // Last: what it saves is no part of a log of that many messages.
  const page = await driver.openExtensionPage('src/ui/verify/index.html')
  const sealed = await measureSealing(page)
  return [
    measurement('save one message with its picture, asked to committed', 'ms', saved),
    measurement('unlock with the passphrase, in the service worker', 'ms', unlocked, unlockBudgetMs),
    measurement(`log page: unlock to first of ${saves} entries shown`, 'ms', opened),
    sealed,
  ]
}

/** @param dist the built extension */
export async function measureExtension(dist: string): Promise<{ browser: string; found: Measurement[] }> {
  const practice = await startPractice()
  try {
    const driver = await launch('chromium', {
      dist,
      practicePort: practice.port,
      size: { width: 1280, height: 900 },
    })
    try {
      return { browser: driver.version, found: await measure(driver) }
    } finally {
      await driver.close()
    }
  } finally {
    await practice.close()
  }
}
