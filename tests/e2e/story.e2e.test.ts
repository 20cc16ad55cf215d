import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Practice, practiceHosts, startPractice } from '../practice/server.ts'
import { type Driver, launch, type Popup, type Tab } from './browser/driver.ts'
import { clickOn, has, mainKind, passphrase, press, text } from './start.ts'

/** The main job as a clinician does it, with the built extension, through the real toolbar popup. */

const settings = 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you'
const thread = 'https://www.facebook.com/messages/t/100077000000001'

describe.each(mainKind)('in %s', (kind) => {
  let practice: Practice
  let driver: Driver
  let page: Tab
  let popup: Popup

  beforeAll(async () => {
    practice = await startPractice()
    driver = await launch(kind, {
      dist: `dist/${kind}`,
      practicePort: practice.port,
      size: { width: 1280, height: 900 },
    })
  })
  afterAll(async () => {
    await driver?.close()
    await practice?.close()
  })

  it('detects a settings page, reads it and counts the open serious findings on the badge', async () => {
    page = await driver.open(settings)
    await page.waitFor(has('Who can see your friends list?'))
    await expect.poll(() => driver.badgeText(page)).toMatch(/^[1-9]\d*$/)
  })

  it('says in the popup what is set, what is advised and why, worst first', async () => {
    popup = await driver.clickToolbar(page)
    await popup.waitFor(has('Facebook'))
    await popup.waitFor(`document.querySelectorAll('details').length > 3`)
    const words = await popup.evaluate<string>(text)
    expect(words).toMatch(/friends list/i)
    expect(words).not.toMatch(/you are safe/i)
    await popup.close()
  })

  it('turns the finding when the clinician changes the setting', async () => {
    const before = Number(await driver.badgeText(page))
    practice.set('www.facebook.com', { values: { friendsList: 'Only me' } })
    await page.waitFor(
      `document.querySelector('[aria-label="Edit privacy. Sharing with Only me. "]') !== null`,
    )
    await expect.poll(() => driver.badgeText(page)).toBe(before === 1 ? '' : String(before - 1))
  })

  it('follows the single-page app to a page without settings and clears the badge', async () => {
    await page.evaluate(`history.pushState({}, '', '/marketplace')`)
    await expect.poll(() => driver.badgeText(page)).toBe('')
    await page.close()
  })

  it('lists the visible messages, and the first save asks for the passphrase and then finishes that save', async () => {
    page = await driver.open(thread)
    await page.waitFor(has('I will come by on Friday then.'))
    popup = await driver.clickToolbar(page)
    await popup.waitFor(has('I will come by on Friday then.')).catch(async (error) => {
      throw new Error(`${error.message}\n${await popup.evaluate(text)}`)
    })
    await clickOn(popup, `document.querySelector('article button')`)
    await popup.waitFor(`document.querySelectorAll('input[type=password]').length === 2`)
    // The patient deletes it meanwhile: what was taken at the click is what must be kept.
    await page.evaluate(
      `document.querySelectorAll('[aria-roledescription=message]').forEach((one) => one.remove())`,
    )
    await popup.evaluate(
      `document.querySelectorAll('article input').forEach((field, i) => { field.dataset.nth = i })`,
    )
    await popup.type('[data-nth="0"]', passphrase)
    await popup.type('[data-nth="1"]', passphrase)
    await popup.evaluate(`document.querySelector('article form').requestSubmit()`)
    await popup.waitFor(has('entry 1'), 30_000)
    await popup.close()
  })

  it('opens the log with the passphrase, shows the entry and its picture, and verifies the chain', async () => {
    await driver.background(`chrome.storage.session.remove('identity')`)
    const log = await driver.openExtensionPage('src/ui/log/index.html')
    await log.waitFor(`document.querySelector('input[type=password]') !== null`)
    await log.type('input[type=password]', 'not the passphrase')
    await log.evaluate(`document.querySelector('form').requestSubmit()`)
    await log.waitFor(
      `document.querySelector('[role=alert]')?.innerText.trim().length > 0 || document.querySelector('[aria-invalid=true]') !== null`,
      60_000,
    )
    await log.type('input[type=password]', passphrase)
    await log.evaluate(`document.querySelector('form').requestSubmit()`)
    await log.waitFor(has('I will come by on Friday then.'), 60_000)
    await press(log, 'Show')
    await log.waitFor(
      `[...document.querySelectorAll('.picture-frame:not(.blurred) img')].some((shown) => shown.naturalWidth > 300)`,
      60_000,
    )
    await log.evaluate(`location.hash = '#check'`)
    await log.waitFor(has('Verify'), 5_000)
    await press(log, 'Verify')
    await log.waitFor(
      `/unchanged/i.test(document.querySelector('[role=status]')?.innerText ?? '') || ${has('1 checkpoint')}`,
      60_000,
    )
    await log.close()
  })

  it('asked nobody anything: only the pages that were opened made requests', () => {
    const own = practice.requests.filter(({ host }) => practiceHosts.includes(host))
    expect(own.length).toBeGreaterThan(5)
    // What is left are the browser's own calls, which every profile makes; none may name us.
    const others = practice.requests.filter(({ host }) => !practiceHosts.includes(host))
    expect(
      others.filter(
        ({ host }) => !/(google|googleapis|gstatic|mozilla|firefox|gvt1)\.(com|net|org)$/.test(host),
      ),
    ).toEqual([])
  })
})
