import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { firstRunPage } from './browser/first-run.ts'
import { ask, clickOn, has, mainKind, press, stage, until } from './start.ts'

/** The first run asks three things, goes on where it was left, and must not be answered. That it opens by itself, in both
 * browsers, every other test shows: the harness waits for its tab and closes it. */

const off = `(globalThis.browser ?? chrome).storage.local.get('platformsOff').then(({ platformsOff }) => platformsOff ?? [])`

describe.each(mainKind)('the first run in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  const tick = (name: string) => clickOn(page, `document.querySelector('input[name="${name}"]')`)
  const isTicked = (name: string) => `document.querySelector('input[name="${name}"]')?.checked === true`
  const reopen = async (query = '') => {
    await page?.close()
    page = await at.driver.openExtensionPage(`${firstRunPage}${query}`)
  }
  beforeAll(() => reopen())

  it('keeps what is ticked, and goes on after a closed tab where it was left', async () => {
    await until(page, has('Where do you have an account?'))
    await tick('platform-facebook')
    await until(page, has('What is your Facebook account for?'))
    await press(page, 'Professional')
    await until(page, has('This account is'))
    await press(page, 'Continue')
    await until(page, has('A passphrase for your log'))
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(
      'A passphrase for your log',
    )
    await reopen()
    await until(page, has('A passphrase for your log'))
  })

  it('lets the passphrase wait, asks where one practises, and ends with what happens now', async () => {
    await press(page, 'Not now')
    await until(page, has('Where do you practise?'))
    await clickOn(page, `document.querySelector('input[value="IE"]')`)
    await press(page, 'Continue')
    await until(page, has('What happens now'))
    await until(page, `document.querySelector('a.button[href*="facebook.com"]') !== null`)
    expect(await ask(page, 'jurisdiction', {})).toEqual({ jurisdiction: 'IE' })
    const { platforms, log } = await ask(page, 'state', {})
    expect(platforms.find(({ id }) => id === 'facebook')).toMatchObject({ kind: 'professional' })
    expect(log).toMatchObject({ hasPassphrase: false })
    expect(await page.evaluate(off)).toEqual([])
  })

  it('can be gone through again, and then switches off what was not ticked if that is wished', async () => {
    await reopen('?again')
    await until(page, isTicked('platform-facebook'))
    await tick('othersOff')
    await press(page, 'Continue')
    await until(page, has('A passphrase for your log'))
    const switchedOff = await page.evaluate<string[]>(off)
    expect(switchedOff).toContain('x')
    expect(switchedOff).not.toContain('facebook')
    await press(page, 'Back')
    await until(page, has('switched off; ticking switches it on'))
    await tick('platform-x')
    await until(page, `${off}.then((ids) => !ids.includes('x'))`)
  })

  it('leaves the rest to the options, discreet mode among it', async () => {
    const options = await at.driver.openExtensionPage('src/ui/options/index.html')
    await until(options, `document.title === 'Options'`)
    await until(options, `document.querySelector('input[name=jurisdiction][value=IE]')?.checked === true`)
    const toolbar = 'chrome.action.getTitle({})'
    await clickOn(options, `document.querySelector('input[name=discreet]')`)
    await until(options, `document.title === 'Notes'`)
    await until(page, `document.title === 'Notes'`)
    await until(options, `${toolbar}.then((title) => title === 'Notes')`)
    expect(await options.evaluate(`document.querySelector('link[rel=icon]').getAttribute('href')`)).toBe(
      '/icons/neutral.svg',
    )
    await clickOn(options, `document.querySelector('input[name=discreet]')`)
    await until(options, `${toolbar}.then((title) => title === 'Chaperone')`)
    await until(page, `document.title === 'Setting up Chaperone'`)
  })
})
