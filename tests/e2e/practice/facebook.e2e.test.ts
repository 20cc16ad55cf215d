import { describe, expect, test } from 'vitest'
import { practiceStage } from './stage.ts'

/** The stand-ins must behave as the real sites do wherever a reader could be caught out by it. */

const FACEBOOK = 'https://www.facebook.com'
const FIND = `${FACEBOOK}/settings/?tab=how_people_find_and_contact_you`

const stage = practiceStage()
const { set, values, drawNever, drawSoon, count, until, clickText } = stage

describe('Facebook settings', () => {
  test('show their rows late', async () => {
    drawNever('www.facebook.com')
    await stage.page.goto(FIND)
    await stage.page.waitForSelector('[role=main] > *')
    expect(await count('[role=main] [role=button]')).toBe(0)
    drawSoon('www.facebook.com')
    await stage.page.reload()
    await stage.page.waitForSelector('[aria-label="Edit privacy. Sharing with Public. "]')
    expect(await count('[role=main] input[role=switch]')).toBe(1)
  })

  test('keep a switch in its property, never in an attribute', async () => {
    await stage.page.goto(FIND)
    const input = await stage.page.waitForSelector('input[role=switch]')
    const read = () =>
      stage.page.$eval('input[role=switch]', (box) => [
        (box as HTMLInputElement).checked,
        box.hasAttribute('checked'),
      ])
    expect(await read()).toEqual([true, false])
    await input?.click()
    expect(await read()).toEqual([false, false])
    await expect.poll(() => values().searchEngines).toBe('off')
  })

  test('open a dialog of radios, and choosing changes the row', async () => {
    await stage.page.goto(FIND)
    await (await stage.page.waitForSelector('[aria-label^="Edit privacy. Sharing with Public"]'))?.click()
    await stage.page.waitForSelector('[role=dialog] [role=radio]')
    expect(
      await stage.page.$$eval('[role=radio][aria-checked=true]', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Public'])
    await clickText('Only me')
    await stage.page.click('[aria-label^="Done"]')
    expect(await count('[role=dialog]')).toBe(0)
    const label = 'Edit privacy. Sharing with Only me. '
    expect(await stage.page.$eval(`[aria-label="${label}"] span`, (span) => span.textContent)).toBe('Only me')
    expect(values().friendsList).toBe('Only me')
  })

  test('go from tab to tab without loading', async () => {
    await stage.page.goto(FIND)
    await stage.page.waitForSelector('[role=main] input[role=switch]')
    await stage.page.evaluate('window.same = true')
    const left = await stage.page.$eval('a[href$="tab=stories"]', (link) => {
      link.click()
      return [location.search, document.querySelectorAll('[role=main] input').length]
    })
    expect(left).toEqual(['?tab=stories', 0])
    await clickText('Who can see your stories?')
    expect(await stage.page.evaluate('window.same')).toBe(true)
    await stage.page.goBack()
    await stage.page.waitForSelector('::-p-text(Who can see your friends list?)')
    expect(await stage.page.evaluate('window.same')).toBe(true)
  })

  test('show a change that was made elsewhere', async () => {
    await stage.page.goto(FIND)
    await stage.page.waitForSelector('[aria-label$="Public. "]')
    set({ values: { friendsList: 'Friends', searchEngines: 'off' } })
    await stage.page.waitForSelector('[aria-label$="Friends. "]')
    await until('document.querySelector("input[role=switch]").checked === false')
  })

  test('speak Czech where the wording is known, and use the old words in a frame', async () => {
    await stage.page.goto(`${FIND}&lang=cs`)
    await stage.page.waitForSelector('::-p-text(Kdo vidí seznam vašich přátel?)')
    expect(await stage.page.evaluate('document.documentElement.lang')).toBe('cs')
    await stage.page.goto(`${FACEBOOK}/settings/?tab=privacy`)
    const frame = await (await stage.page.waitForSelector('[role=main] iframe'))?.contentFrame()
    await frame?.waitForSelector('::-p-text(Who can look you up using the phone number you provided?)')
  })

  test('ask for a password when signed out', async () => {
    await stage.page.goto(FIND)
    set({ signedIn: false })
    await stage.page.waitForSelector('input[type=password]')
    expect(await count('[role=main]')).toBe(0)
  })

  test('show the two-factor state as the last span of a row', async () => {
    await stage.page.goto('https://accountscenter.facebook.com/password_and_security/two_factor')
    const row = await stage.page.waitForSelector('[role=listitem] [role=button]')
    expect(await row?.$$eval('span', (all) => all.at(-1)?.textContent)).toBe('Off')
  })
})

describe('Facebook messages', () => {
  const message = '[aria-roledescription=message]'

  test('come late, and older ones on scrolling up', async () => {
    drawNever('www.facebook.com')
    await stage.page.goto(`${FACEBOOK}/messages/t/100077000000001`)
    const log = '[role=log][aria-label="Messages in conversation with Robin Sample"]'
    await stage.page.waitForSelector(log)
    expect(await count(message)).toBe(0)
    drawSoon('www.facebook.com')
    await stage.page.reload()
    await stage.page.waitForSelector(message)
    const first = await count(message)
    await stage.page.$eval(log, (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('${message}').length > ${first}`)
    const ids = await stage.page.$$eval(message, (all) =>
      all.map((one) => one.getAttribute('data-message-id')),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
  })

  test('draw what is sent on the right and what is received on the left', async () => {
    await stage.page.goto(`${FACEBOOK}/messages/e2ee/t/100077000000002`)
    await stage.page.waitForSelector(message)
    const sides = await stage.page.$$eval(message, (all) =>
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
    await stage.page.goto(`${FACEBOOK}/messages/requests`)
    await stage.page.click('a[href*="/messages/requests/t/"]')
    await stage.page.waitForSelector(message)
    set({ incoming: { text: 'Are you there?', sender: 'Robin S. Example' } })
    await stage.page.waitForSelector(`${message}[aria-label$="Robin S. Example: Are you there?"]`)
  })
})
