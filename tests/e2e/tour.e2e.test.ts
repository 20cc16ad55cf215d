import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { ask, kinds, openAt, stage, until } from './start.ts'

/** A lock-down tour: it leads to the page and points; the clinician changes the setting; it ticks what the page then says. */

const optionsPage = 'src/ui/options/index.html'
const isPointing = `document.documentElement.lastElementChild.localName === 'div'`
const pressed = (key: string) =>
  `void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`
/** The button of the row with this label: the nearest one above which both stand. */
const buttonOf = (label: string) => `(() => {
  let at = [...document.querySelectorAll('[role=main] span')].find((one) => one.textContent === ${JSON.stringify(label)})
  while (at.querySelector('[role=button]') === null) at = at.parentElement
  return at.querySelector('[role=button]')
})()`

describe.each(kinds)('in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  let ours: Tab

  /** What the card says: the page itself cannot read it. */
  const card = () =>
    at.driver.background<string>(`(async () => {
      const api = globalThis.browser ?? chrome
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('https://www.facebook.com/'))
      const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
        const host = document.documentElement.lastElementChild
        if (host.localName !== 'div') return ''
        const root = globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot
        const ring = root.querySelector('section').parentNode.firstElementChild
        return root.querySelector('section').textContent + (ring.role === 'status' ? '' : ' RING')
      } })
      return frame.result
    })()`)
  const tabId = () =>
    ours.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('facebook')).id)`,
    )
  const ticks = async () =>
    (await ask(ours, 'tour', {}))?.here?.checks.map(({ setting, outcome }) => `${setting} ${outcome}`)

  beforeAll(async () => {
    page = await openAt(at.driver, 'https://www.facebook.com/', 'Nothing new today')
    ours = await at.driver.openExtensionPage(optionsPage)
  })

  it('leads to the exact page and points at the gravest setting there', async () => {
    await ask(ours, 'beginTour', { platform: 'facebook' })
    await ask(ours, 'tourTo', { tabId: await tabId(), to: 'next' })
    await page.bringToFront()
    await until(page, isPointing)
    expect(await page.url()).toContain('how_people_find_and_contact_you')
    expect(await card()).toMatch(/Stop others finding you by e-mail address.*What to choose.*Why.*RING$/)
    expect(await page.evaluate(`document.documentElement.lastElementChild.shadowRoot`)).toBeNull()
  })

  it('ticks the setting once the page shows that the clinician has changed it', async () => {
    expect(await ticks()).toContain('findByEmail failed')
    await page.evaluate(`void (${buttonOf('People with your email address')}.dataset.mine = '')`)
    await page.click('[data-mine]')
    await until(page, `document.querySelector('[role=dialog] [role=radio]') !== null`)
    await page.evaluate(
      `[...document.querySelectorAll('[role=radio]')].find((one) => one.innerText.includes('Only me')).click()`,
    )
    await page.evaluate(`document.querySelector('[role=dialog] [aria-label^=Done]').click()`)
    await expect.poll(card, { timeout: 20_000 }).toMatch(/Done: the page now shows it as advised/)
    expect(await card()).not.toContain('RING')
    expect(await ticks()).toContain('findByEmail passed')
  })

  it('leaves nothing behind after Escape', async () => {
    await page.evaluate(pressed('Escape'))
    expect(await page.evaluate(isPointing)).toBe(false)
    expect(await page.evaluate(`document.documentElement.childElementCount`)).toBe(2)
  })

  it('is where it was when the browser is started again', async () => {
    await at.restart()
    ours = await at.driver.openExtensionPage(optionsPage)
    expect(await ask(ours, 'tour', {})).toMatchObject({
      platform: 'facebook',
      here: { id: 'find-and-contact' },
    })
    expect(await ticks()).toContain('findByEmail passed')
  })
})
