import { mkdir } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { addressOf, servePreview } from './server.ts'
import { answers } from './states.ts'

/** `node tests/ui/preview/shoot.mjs [folder] [state…]`: every state, light and dark, at 100 % and 200 %. */

const [folder = '.cache/screenshots', ...wanted] = process.argv.slice(2)
const states = wanted.length > 0 ? wanted : Object.keys(answers)
const looks = [
  { theme: 'light', zoom: 1 },
  { theme: 'dark', zoom: 1 },
  { theme: 'light', zoom: 2 },
]

await mkdir(folder, { recursive: true })
const server = await servePreview()
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const state of states) {
    for (const { theme, zoom } of looks) {
      const isPopup = !/^(log|options)/.test(state) && zoom === 1
      const width = isPopup ? 380 : zoom === 2 ? 320 : 1000
      await page.setViewport({ width, height: 600, deviceScaleFactor: 1 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      await page.goto(addressOf(server.origin, state, !isPopup))
      await page.waitForSelector('main')
      await new Promise((resolve) => setTimeout(resolve, 150))
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewport({ width, height: Math.max(height, 400), deviceScaleFactor: 1 })
      await page.screenshot({ path: `${folder}/${state}-${theme}-${zoom}x.png`, fullPage: true })
    }
  }
} finally {
  await browser.close()
  await server.close()
}
