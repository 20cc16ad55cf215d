import { type Look, shootViews } from '../tests/ui/preview/view-pictures.ts'
import { findBrowser } from './find-browser.ts'

/** `npm run views [-- FOLDER [STATE…]]`: every state of every view, light, dark and at 200 % zoom, to be looked at. */
export async function main([folder = '.cache/views', ...only]: readonly string[]): Promise<number> {
  const { path } = await findBrowser('chromium', { install: true })
  const looked: Look[] = ['light', 'dark', 'zoom']
  const taken = await shootViews(folder, path, { only, looked, type: 'png' })
  console.log(`${taken.length} pictures in ${folder}`)
  return 0
}
