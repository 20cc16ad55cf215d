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

const popup = [
  'home',
  'settings',
  'settings-ask',
  'thread',
  'thread-first',
  'page-parts',
  'pending',
  'missing',
]

test.each(['de', 'fr', 'es'])('in %s the popup fits 320 px, read from either side', async (language) => {
  for (const state of popup) {
    await show(state, 'light', 320, true, language)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await widest()).toEqual([])
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    expect(await widest()).toEqual([])
  }
  expect(troubles).toEqual([])
})

/** What sticks out of a window of 320 px or of its own box, with everything opened; quiet buttons hang over by 12. */
const widest = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < 0 || right > 320 || element.scrollWidth > element.clientWidth + 12)
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
