import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../tools/find-browser.ts'
import { type Practice, practiceHosts, startPractice } from '../practice/server.ts'
import type { PracticePatch } from '../practice/state.ts'

/** The stand-ins must behave as the real sites do wherever a reader could be caught out by it. */

const FACEBOOK = 'https://www.facebook.com'
const FIND = `${FACEBOOK}/settings/?tab=how_people_find_and_contact_you`
const ROBIN = '1700000000000000001-1700000000000000002'

let practice: Practice
let browser: Browser
let page: Page

beforeAll(async () => {
  practice = await startPractice()
  browser = await launch({
    executablePath: (await findBrowser('chromium', { install: true })).path,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}`],
  })
})
afterAll(async () => {
  await browser?.close()
  await practice?.close()
})
beforeEach(async () => {
  practice.reset()
  page = await browser.newPage()
})
afterEach(() => page.close())

const set = (patch: PracticePatch) => practice.set(new URL(page.url()).host, patch)
/** So late that a test sees the page before it draws. */
const drawNever = (host: string) => practice.set(host, { delayMs: { settings: 1e9, thread: 1e9 } })
const drawSoon = (host: string) => practice.set(host, { delayMs: { settings: 50, thread: 50 } })
const values = () => practice.state(new URL(page.url()).host).values

const count = (selector: string) => page.$$eval(selector, (found) => found.length)
const until = (expression: string) => page.waitForFunction(expression)
/** The nearest click a person could make on this text. */
const clickText = async (text: string) => {
  const found = await page.waitForSelector(`::-p-text(${text})`, { visible: true })
  await found?.click()
}

describe('Facebook settings', () => {
  test('show their rows late', async () => {
    drawNever('www.facebook.com')
    await page.goto(FIND)
    await page.waitForSelector('[role=main] > *')
    expect(await count('[role=main] [role=button]')).toBe(0)
    drawSoon('www.facebook.com')
    await page.reload()
    await page.waitForSelector('[aria-label="Edit privacy. Sharing with Public. "]')
    expect(await count('[role=main] input[role=switch]')).toBe(1)
  })

  test('keep a switch in its property, never in an attribute', async () => {
    await page.goto(FIND)
    const input = await page.waitForSelector('input[role=switch]')
    const read = () =>
      page.$eval('input[role=switch]', (box) => [
        (box as HTMLInputElement).checked,
        box.hasAttribute('checked'),
      ])
    expect(await read()).toEqual([true, false])
    await input?.click()
    expect(await read()).toEqual([false, false])
    await expect.poll(() => values().searchEngines).toBe('off')
  })

  test('open a dialog of radios, and choosing changes the row', async () => {
    await page.goto(FIND)
    await (await page.waitForSelector('[aria-label^="Edit privacy. Sharing with Public"]'))?.click()
    await page.waitForSelector('[role=dialog] [role=radio]')
    expect(
      await page.$$eval('[role=radio][aria-checked=true]', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Public'])
    await clickText('Only me')
    await page.click('[aria-label^="Done"]')
    expect(await count('[role=dialog]')).toBe(0)
    const label = 'Edit privacy. Sharing with Only me. '
    expect(await page.$eval(`[aria-label="${label}"] span`, (span) => span.textContent)).toBe('Only me')
    expect(values().friendsList).toBe('Only me')
  })

  test('go from tab to tab without loading', async () => {
    await page.goto(FIND)
    await page.waitForSelector('[role=main] input[role=switch]')
    await page.evaluate('window.same = true')
    const left = await page.$eval('a[href$="tab=stories"]', (link) => {
      link.click()
      return [location.search, document.querySelectorAll('[role=main] input').length]
    })
    expect(left).toEqual(['?tab=stories', 0])
    await clickText('Who can see your stories?')
    expect(await page.evaluate('window.same')).toBe(true)
    await page.goBack()
    await page.waitForSelector('::-p-text(Who can see your friends list?)')
    expect(await page.evaluate('window.same')).toBe(true)
  })

  test('show a change that was made elsewhere', async () => {
    await page.goto(FIND)
    await page.waitForSelector('[aria-label$="Public. "]')
    set({ values: { friendsList: 'Friends', searchEngines: 'off' } })
    await page.waitForSelector('[aria-label$="Friends. "]')
    await until('document.querySelector("input[role=switch]").checked === false')
  })

  test('speak Czech where the wording is known, and use the old words in a frame', async () => {
    await page.goto(`${FIND}&lang=cs`)
    await page.waitForSelector('::-p-text(Kdo vidí seznam vašich přátel?)')
    expect(await page.evaluate('document.documentElement.lang')).toBe('cs')
    await page.goto(`${FACEBOOK}/settings/?tab=privacy`)
    const frame = await (await page.waitForSelector('[role=main] iframe'))?.contentFrame()
    await frame?.waitForSelector('::-p-text(Who can look you up using the phone number you provided?)')
  })

  test('ask for a password when signed out', async () => {
    await page.goto(FIND)
    set({ signedIn: false })
    await page.waitForSelector('input[type=password]')
    expect(await count('[role=main]')).toBe(0)
  })

  test('show the two-factor state as the last span of a row', async () => {
    await page.goto('https://accountscenter.facebook.com/password_and_security/two_factor')
    const row = await page.waitForSelector('[role=listitem] [role=button]')
    expect(await row?.$$eval('span', (all) => all.at(-1)?.textContent)).toBe('Off')
  })
})

describe('Facebook messages', () => {
  const message = '[aria-roledescription=message]'

  test('come late, and older ones on scrolling up', async () => {
    drawNever('www.facebook.com')
    await page.goto(`${FACEBOOK}/messages/t/100077000000001`)
    const log = '[role=log][aria-label="Messages in conversation with Robin Sample"]'
    await page.waitForSelector(log)
    expect(await count(message)).toBe(0)
    drawSoon('www.facebook.com')
    await page.reload()
    await page.waitForSelector(message)
    const first = await count(message)
    await page.$eval(log, (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('${message}').length > ${first}`)
    const ids = await page.$$eval(message, (all) => all.map((one) => one.getAttribute('data-message-id')))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
  })

  test('draw what is sent on the right and what is received on the left', async () => {
    await page.goto(`${FACEBOOK}/messages/e2ee/t/100077000000002`)
    await page.waitForSelector(message)
    const sides = await page.$$eval(message, (all) =>
      all.map((one) => {
        const row = one.getBoundingClientRect()
        const bubble = one.querySelector('[role=presentation]')?.getBoundingClientRect() ?? row
        const right = bubble.x + bubble.width / 2 > row.x + row.width / 2
        return [one.ariaLabel?.includes(', You: '), right]
      }),
    )
    expect(sides.map(([own]) => own)).toContain(true)
    for (const [own, right] of sides) expect(right).toBe(own)
  })

  test('arrive in the open page', async () => {
    await page.goto(`${FACEBOOK}/messages/requests`)
    await page.click('a[href*="/messages/requests/t/"]')
    await page.waitForSelector(message)
    set({ incoming: { text: 'Are you there?', sender: 'Robin S. Example' } })
    await page.waitForSelector(`${message}[aria-label$="Robin S. Example: Are you there?"]`)
  })
})

describe('X', () => {
  test('hides a native box over the label, with the help outside it', async () => {
    await page.goto('https://x.com/settings/audience_and_tagging')
    const box = await page.waitForSelector('label input[type=checkbox]')
    expect(await box?.evaluate((input) => getComputedStyle(input).opacity)).toBe('0')
    expect(await page.$eval('label', (label) => label.textContent)).toBe('Protect your posts')
    await box?.click()
    expect(await page.$eval('label input', (input) => (input as HTMLInputElement).checked)).toBe(true)
    await expect.poll(() => values().protectedPosts).toBe('on')
  })

  test('gates the tagging options behind their switch, and shows the value on the row before', async () => {
    await page.goto('https://x.com/settings/audience_and_tagging')
    await clickText('Anyone can tag you')
    await page.waitForSelector('input[name=allow_media_tagging]')
    await page.click('label input[type=checkbox]')
    expect(await count('input[type=radio]')).toBe(0)
    await page.goBack()
    await page.waitForSelector('a[href="/settings/tagging"] ::-p-text(Off)')
  })

  test('greys the filter out when no one may write', async () => {
    await page.goto('https://x.com/settings/direct_messages')
    await (await page.waitForSelector('input[name=allow_dms_from][aria-posinset="1"]'))?.click()
    expect(
      await page.$$eval('input[type=checkbox]', (all) =>
        all.map((box) => (box as HTMLInputElement).disabled),
      ),
    ).toEqual([true, false])
  })

  test.each(['de', 'fr', 'es', 'nl', 'it', 'pt'])('speaks %s', async (language) => {
    await page.goto('https://x.com/settings/direct_messages')
    set({ language })
    await until(
      `document.documentElement.lang === '${language}' && document.querySelectorAll('input').length === 5`,
    )
    expect(await page.$eval('[role=radiogroup]', (group) => group.ariaLabel)).not.toBe(
      'Allow message requests from:',
    )
  })

  test.each([
    [`/messages/${ROBIN}`, '[data-testid=messageEntry]', '[data-testid=DmActivityViewport]'],
    [
      `/i/chat/${ROBIN}`,
      '[data-testid^=message-]:not([data-testid*=-text-],[data-testid*=-button-])',
      '[data-testid=dm-message-scroller]',
    ],
  ])('shows a thread at %s that grows', async (path, row, scroller) => {
    drawNever('x.com')
    await page.goto(`https://x.com${path}`)
    await page.waitForSelector(scroller)
    expect(await count(row)).toBe(0)
    drawSoon('x.com')
    await page.reload()
    await page.waitForSelector(row)
    const first = await count(row)
    await page.$eval(scroller, (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('${row}').length > ${first}`)
    const grown = await count(row)
    set({ incoming: { text: 'Hello again', sender: 'Robin Sample' } })
    await page.waitForFunction(`document.querySelectorAll('${row}').length === ${grown + 1}`)
  })

  test('leaves a thread for the settings and comes back to it', async () => {
    await page.goto(`https://x.com/i/chat/${ROBIN}`)
    await page.waitForSelector('[data-testid^=message-text-]')
    await page.click('nav a[href^="/settings"]')
    await page.waitForSelector('::-p-text(Protect your posts)')
    expect(await count('[data-testid=dm-container]')).toBe(0)
    await page.goBack()
    await page.waitForSelector('[data-testid^=message-text-]')
  })
})

describe('WhatsApp Web', () => {
  beforeEach(() => page.goto('https://web.whatsapp.com/'))

  test('opens a chat in the same URL, late, and takes a new message', async () => {
    drawNever('web.whatsapp.com')
    await page.reload()
    await (await page.waitForSelector('[data-testid=list-item-0]'))?.click()
    await page.waitForSelector('#main')
    expect(await count('#main [data-pre-plain-text]')).toBe(0)
    drawSoon('web.whatsapp.com')
    await page.reload()
    await (await page.waitForSelector('[data-testid=list-item-0]'))?.click()
    await page.waitForSelector('#main [data-pre-plain-text]')
    const first = await count('#main [data-pre-plain-text]')
    await page.$eval('[data-testid=conversation-panel-messages]', (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('#main [data-pre-plain-text]').length > ${first}`)
    set({ incoming: { text: 'Hello again', sender: 'Robin Sample' } })
    await page.waitForSelector('#main ::-p-text(Hello again)')
    expect(page.url()).toBe('https://web.whatsapp.com/')
  })

  test('has the privacy panels in place of the chat list, at the same URL', async () => {
    await (await page.waitForSelector('[data-icon=settings-refreshed]'))?.click()
    await clickText('Privacy')
    await page.waitForSelector('h1 ::-p-text(Privacy)')
    expect(await page.$eval('#pane-side', (pane) => pane.checkVisibility())).toBe(false)
    await page.click('input[role=switch]')
    await expect.poll(() => values().readReceipts).toBe('off')
    await clickText('Last seen and online')
    await clickText('Nobody')
    expect(
      await page.$$eval('[role=radio][aria-checked=true]', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Nobody', 'Everyone'])
    await page.click('[aria-label=Back]')
    await page.waitForSelector('::-p-text(Last seen and online)')
    expect(values().lastSeen).toBe('Nobody')
    expect(page.url()).toBe('https://web.whatsapp.com/')
  })
})

describe('the server', () => {
  test('writes down every request with its host, and forgets them and all changes on reset', async () => {
    await page.goto('https://unknown.example/some/path?x=1')
    expect(await page.evaluate('document.body.textContent')).toContain('elsewhere')
    expect(practice.requests).toContainEqual({
      host: 'unknown.example',
      path: '/some/path?x=1',
      method: 'GET',
    })
    expect(practiceHosts).not.toContain('unknown.example')
    await page.goto(FIND)
    set({ values: { friendsList: 'Only me' } })
    practice.reset()
    expect(practice.requests).toEqual([])
    expect(values().friendsList).toBe('Public')
  })

  test('sends the closed Messenger site on to Facebook', async () => {
    await page.goto('https://www.messenger.com/t/100077000000001')
    expect(page.url()).toBe(`${FACEBOOK}/messages/t/100077000000001`)
  })
})
