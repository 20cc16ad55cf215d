import { setTimeout as sleep } from 'node:timers/promises'
import { type Driver, launch } from '../tests/e2e/browser/driver.ts'
import { startPractice } from '../tests/practice/server.ts'
import { main as build } from './build.ts'

const pages = [
  'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
  'https://x.com/settings/audience_and_tagging',
  'https://web.whatsapp.com/',
]

/** `npm start`: the extension in a real Chromium, beside practice platforms on this computer. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--headless')) {
    const { tour } = (await import('./headless-tour.ts')) as { tour(): Promise<number> }
    return tour()
  }
  if (!hasDisplay()) {
    console.error('There is no display to show a browser on. Try: npm start -- --headless')
    return 1
  }
  const built = await build(['chromium'])
  if (built !== 0) return built
  const practice = await startPractice()
  try {
    const driver = await launch('chromium', {
      dist: 'dist/chromium',
      practicePort: practice.port,
      headless: false,
    })
    await show(driver)
  } finally {
    await practice.close()
  }
  return 0
}

/** Until the person closes the browser, which may be before all pages are there. */
async function show(driver: Driver): Promise<void> {
  try {
    await Promise.race([openPages(driver), driver.closed])
    await driver.closed
  } finally {
    await driver.close()
  }
}

async function openPages(driver: Driver): Promise<void> {
  let isOver = false
  driver.closed.then(() => {
    isOver = true
  })
  for (const page of pages) {
    await driver.open(page).catch(async (error: unknown) => {
      // A page fails a moment before the browser counts as closed.
      await Promise.race([driver.closed, sleep(2_000)])
      if (!isOver) throw error
    })
    if (isOver) return
  }
  console.log(`${driver.version} is open with Chaperone in it. Its Facebook, X and WhatsApp are practice sites on
this computer; nothing you do there reaches the real ones.

  1. On the Facebook tab, click Chaperone in the toolbar (under the puzzle piece) to read the settings.
  2. On the WhatsApp tab, click it again to choose a message and save it to the log.
  3. Quit the browser to end; its profile is thrown away.
`)
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
