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
