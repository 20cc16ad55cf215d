import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { addressOf, servePreview } from './server.ts'
import { answers } from './states.ts'

/** What a picture is taken in. At 200 % zoom a screen of 640 px is 320 px wide. */
const looks = [
  { name: 'light', theme: 'light', zoom: 1 },
  { name: 'dark', theme: 'dark', zoom: 1 },
  { name: 'zoom', theme: 'light', zoom: 2 },
] as const

export type Look = (typeof looks)[number]['name']

export interface ViewPicture {
  readonly state: string
  readonly look: Look
  readonly file: string
  readonly bytes: number
}

const popupWidth = 380
const pageWidth = 1000
/** Of a long list the beginning is enough. */
const tallest = 1600

const isPopup = (state: string) => addressOf('', state).includes('/popup/')

async function shoot(
  page: Page,
  origin: string,
  state: string,
  look: (typeof looks)[number],
  type: 'webp' | 'png',
) {
  const width = look.zoom === 2 ? 320 : isPopup(state) ? popupWidth : pageWidth
  await page.setViewport({ width, height: 600, deviceScaleFactor: look.zoom })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.goto(addressOf(origin, state, look.zoom === 2))
  await page.waitForSelector('main')
  // What is drawn only once its bytes are there: pictures, charts, fonts.
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 150))))
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({
    width,
    height: Math.min(Math.max(height, 320), tallest),
    deviceScaleFactor: look.zoom,
  })
  // In a taller window more comes into view, and takes its place.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)))
  return page.screenshot(type === 'png' ? { type } : { type, quality: 70 })
}

/** Every state of every view that the preview knows, in each look, written as `folder/STATE-LOOK.TYPE`. */
export async function shootViews(
  folder: string,
  executablePath: string,
  {
    only = [],
    looked = ['light', 'dark'],
    type = 'webp',
  }: { only?: readonly string[]; looked?: readonly Look[]; type?: 'webp' | 'png' } = {},
): Promise<ViewPicture[]> {
  if (only.length === 0) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const server = await servePreview()
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
  const taken: ViewPicture[] = []
  try {
    const page = await browser.newPage()
    for (const state of only.length > 0 ? only : Object.keys(answers)) {
      for (const look of looks.filter(({ name }) => looked.includes(name))) {
        const picture = await shoot(page, server.origin, state, look, type)
        const file = `${state}-${look.name}.${type}`
        await writeFile(join(folder, file), picture)
        taken.push({ state, look: look.name, file, bytes: picture.length })
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return taken
}
