import { expect, test } from 'vitest'
import { answers } from './preview/states.ts'
import { page, show, troubles, violations } from './stage.ts'

test.each(Object.keys(answers))(
  '%s: no violation in either theme, no error, and it fits 320 px',
  async (state) => {
    await show(state, 'light', 320, true)
    expect(await violations()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    expect(await violations()).toEqual([])
    expect(troubles).toEqual([])
  },
)

const spoken = [
  'home-due',
  'settings',
  'settings-ask',
  'thread',
  'thread-first',
  'page-parts',
  'pending',
  'missing',
  'tour-page',
  'onboarding',
  'onboarding-end',
  'options',
  'log-locked',
  'log-record',
]

test.each(['de', 'fr', 'es'])('in %s our pages fit 320 px, read from either side', async (language) => {
  for (const state of spoken) {
    await show(state, 'light', 320, true, language)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(Math.max(...(await widths())), state).toBeLessThanOrEqual(320)
  }
  expect(troubles).toEqual([])
})

/** How wide a page is with everything opened, from left to right and from right to left. */
const widths = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return ['ltr', 'rtl'].map((dir) => {
      document.documentElement.dir = dir
      return document.documentElement.scrollWidth
    })
  })
