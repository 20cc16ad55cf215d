import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Driver, launch, type Popup, type Tab } from '../tests/e2e/browser/driver.ts'
import { type Practice, startPractice } from '../tests/practice/server.ts'
import { shootViews } from '../tests/ui/preview/view-pictures.ts'
import { main as build } from './build.ts'
import { findBrowser } from './find-browser.ts'
import { table } from './table.ts'

/** `npm run screenshots`: pictures of the built extension at work on the practice platforms, for README. */

type Theme = 'light' | 'dark'

class PictureError extends Error {
  readonly isPlain = true
}

const folder = 'docs/pictures'
const viewsFolder = `${folder}/views`
const maxKilobytes = 150
const passphrase = 'lantern orbit velvet quarry 7'
const settings = 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you'
const message = 'I will come by on Friday then.'

/** One message each; the newest, which is in view when a thread opens. */
const threads: readonly { readonly url: string; readonly open?: string }[] = [
  { url: 'https://www.facebook.com/messages/t/100077000000001' },
  { url: 'https://x.com/i/chat/1700000000000000001-1700000000000000002' },
  { url: 'https://web.whatsapp.com/', open: '[data-testid=list-item-0]' },
]

const has = (words: string) => `document.body.innerText.includes(${JSON.stringify(words)})`
const press = (words: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(words)})).click()`

/** Takes one picture and says what it takes on the disk. */
type Shoot = (name: string, of: Pick<Tab, 'evaluate' | 'screenshot'>) => Promise<void>

const shooting = (theme: Theme, taken: string[][]): Shoot => {
  return async (name, of) => {
    // Fonts, and the transitions of what has just opened.
    await of.evaluate(`document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 400)))`)
    const png = await of.screenshot()
    const file = `${name}-${theme}.png`
    const kilobytes = Math.ceil(png.length / 1024)
    if (kilobytes > maxKilobytes) throw new PictureError(`${file} takes ${kilobytes} kB of ${maxKilobytes}`)
    writeFileSync(join(folder, file), png)
    taken.push([file, `${kilobytes} kB`])
  }
}

const shootSettings = async (driver: Driver, shoot: Shoot): Promise<void> => {
  const tab = await driver.open(settings)
  await tab.waitFor(has('Who can see your friends list?'), 20_000)
  const popup = await driver.clickToolbar(tab)
  await popup.waitFor(`document.querySelectorAll('details').length > 3`, 20_000)
  await shoot('popup-settings', popup)
  await popup.evaluate(`document.querySelector('details[open]').scrollIntoView()`)
  await shoot('popup-finding', popup)
  await popup.close()
  await tab.close()
}

const openThread = async (driver: Driver, { url, open }: (typeof threads)[number]): Promise<[Tab, Popup]> => {
  const tab = await driver.open(url)
  if (open !== undefined) {
    await tab.waitFor(`document.querySelector(${JSON.stringify(open)}) !== null`, 20_000)
    await tab.click(open)
  }
  await tab.waitFor(has(message), 20_000)
  const popup = await driver.clickToolbar(tab)
  await popup.waitFor(has(message), 20_000)
  return [tab, popup]
}

const choosePassphrase = async (popup: Popup, shoot: Shoot): Promise<void> => {
  await popup.waitFor(`document.querySelectorAll('article input').length === 2`, 20_000)
  await popup.evaluate(
    `document.querySelectorAll('article input').forEach((one, i) => { one.dataset.nth = i })`,
  )
  await popup.type('[data-nth="0"]', passphrase)
  await shoot('popup-passphrase', popup)
  await popup.type('[data-nth="1"]', passphrase)
  await popup.evaluate(`document.querySelector('article form').requestSubmit()`)
}

const shootMessages = async (driver: Driver, shoot: Shoot): Promise<void> => {
  for (const [nth, thread] of threads.entries()) {
    const [tab, popup] = await openThread(driver, thread)
    if (nth === 0) await shoot('popup-messages', popup)
    await popup.evaluate(press('Save'))
    if (nth === 0) await choosePassphrase(popup, shoot)
    await popup.waitFor(has('Saved as entry'), 30_000)
    if (nth === 0) {
      await popup.evaluate(`scrollTo(0, 0)`)
      await shoot('popup-saved', popup)
    }
    await popup.close()
    await tab.close()
  }
}

const shootHome = async (driver: Driver, shoot: Shoot): Promise<void> => {
  const tab = await driver.open('https://unknown.example/')
  const popup = await driver.clickToolbar(tab)
  await popup.waitFor(has('Your accounts'), 20_000)
  await shoot('popup-home', popup)
  await popup.close()
  await tab.close()
}

const shootLog = async (driver: Driver, shoot: Shoot): Promise<void> => {
  await driver.background(`chrome.storage.session.remove('identity')`)
  const log = await driver.openExtensionPage('src/ui/log/index.html')
  await log.waitFor(`document.querySelector('input[type=password]') !== null`, 20_000)
  await log.bringToFront()
  await shoot('log-locked', log)
  await log.type('input[type=password]', passphrase)
  await log.evaluate(`document.querySelector('form').requestSubmit()`)
  await log.waitFor(has(message), 20_000)
  // A picture is fetched once it comes into view.
  await log.evaluate(`document.querySelector('figure').scrollIntoView()`)
  await log.waitFor(`document.querySelector('figure img') !== null`, 20_000)
  await log.evaluate(press('Show picture'))
  await log.waitFor(`document.querySelector('figure img:not([aria-hidden])')?.naturalWidth > 0`, 20_000)
  await log.evaluate(`document.querySelector('article').scrollIntoView()`)
  await shoot('log-entry', log)
  await log.evaluate(`location.hash = '#check'`)
  await log.waitFor(has('Verify'), 5_000)
  await log.evaluate(press('Verify'))
  await log.waitFor(has('checkpoint'), 20_000)
  await shoot('log-verified', log)
  await log.close()
}

const shootOptions = async (driver: Driver, shoot: Shoot): Promise<void> => {
  const options = await driver.openExtensionPage('src/ui/options/index.html')
  await options.waitFor(has('Use Chaperone on Facebook'), 20_000)
  await shoot('options', options)
  await options.close()
}

/** Here the real reader judges what the example shows; the preview of that page has only sample findings. */
const shootPractice = async (driver: Driver, shoot: Shoot): Promise<void> => {
  const practice = await driver.openExtensionPage('src/ui/practice/index.html')
  await practice.waitFor(`document.querySelectorAll('details').length > 1`, 20_000)
  await practice.waitFor(`document.querySelectorAll('article').length > 1`, 20_000)
  await shoot('practice', practice)
  await practice.close()
}

async function walk(theme: Theme, practice: Practice, taken: string[][]): Promise<void> {
  const driver = await launch('chromium', {
    dist: 'dist/chromium',
    practicePort: practice.port,
    size: { width: 1100, height: 900 },
    theme,
  })
  const shoot = shooting(theme, taken)
  try {
    await shootSettings(driver, shoot)
    await shootMessages(driver, shoot)
    await shootHome(driver, shoot)
    await shootLog(driver, shoot)
    await shootOptions(driver, shoot)
    await shootPractice(driver, shoot)
  } finally {
    await driver.close()
  }
}

/** Every state of every view beside the walk, where pictures of what goes wrong cannot be had by walking. */
async function shootStates(taken: string[][]): Promise<void> {
  const { path } = await findBrowser('chromium', { install: true })
  const pictures = await shootViews(viewsFolder, path)
  const states = [...new Set(pictures.map(({ state }) => state))].filter((state) => state !== 'practice')
  const line = (state: string) =>
    `| ${state} | ![${state}, light](pictures/views/${state}-light.webp) | ![${state}, dark](pictures/views/${state}-dark.webp) |`
  writeFileSync(
    'docs/views.md',
    `# Every view\n\nWritten by \`npm run screenshots\`: each view with invented people, in its states, light and dark.\n\n| state | light | dark |\n| --- | --- | --- |\n| practice, in the real extension | ![practice, light](pictures/practice-light.png) | ![practice, dark](pictures/practice-dark.png) |\n${states.map(line).join('\n')}\n`,
  )
  const kilobytes = Math.ceil(pictures.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)
  taken.push([`views: ${pictures.length} pictures of ${states.length} states`, `${kilobytes} kB`])
}

/** Writes docs/pictures, light and dark, and docs/views.md. `views`: those of the states only. */
export async function main([only]: readonly string[] = []): Promise<number> {
  if (only === 'views') {
    const states: string[][] = []
    await shootStates(states)
    console.log(table(['picture', 'size'], states))
    return 0
  }
  const built = await build(['chromium'])
  if (built !== 0) return built
  mkdirSync(folder, { recursive: true })
  const practice = await startPractice()
  const taken: string[][] = []
  try {
    for (const theme of ['light', 'dark'] as const) {
      practice.reset()
      await walk(theme, practice, taken)
    }
  } finally {
    await practice.close()
  }
  await shootStates(taken)
  console.log(table(['picture', 'size'], taken))
  return 0
}
