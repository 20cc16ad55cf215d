import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onPath } from '../../tools/on-path.ts'
import type { Tab } from './browser/driver.ts'
import { ask, has, kinds, mainKind, openAt, popupWith, press, stage, text, until } from './start.ts'
import { chooseOnlyMe, facebookTabId, tourTicks } from './tour-steps.ts'

/** A lock-down tour: it leads to the page and points; the clinician changes the setting; it ticks what the page then says. */

const optionsPage = 'src/ui/options/index.html'
const isPointing = `document.documentElement.lastElementChild.localName === 'div'`
const pressed = (key: string) =>
  `void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`

describe.each(kinds)('in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'chaperone-tour-'))
  afterAll(() => rmSync(downloads, { recursive: true, force: true }))
  const at = stage(kind, downloads)
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
  const ticks = () => tourTicks(ours)

  beforeAll(async () => {
    page = await openAt(at.driver, 'https://www.facebook.com/', 'Nothing new today')
    ours = await at.driver.openExtensionPage(optionsPage)
  })

  it('leads to the exact page and points at the gravest setting there', async () => {
    await ask(ours, 'beginTour', { platform: 'facebook' })
    await ask(ours, 'tourTo', { tabId: await facebookTabId(ours), to: 'next' })
    await page.bringToFront()
    await until(page, isPointing)
    expect(await page.url()).toContain('how_people_find_and_contact_you')
    expect(await card()).toMatch(/Stop others finding you by e-mail address.*What to choose.*Why.*RING$/)
    expect(await page.evaluate(`document.documentElement.lastElementChild.shadowRoot`)).toBeNull()
  })

  it('ticks the setting once the page shows that the clinician has changed it', async () => {
    expect(await ticks()).toContain('findByEmail failed')
    await chooseOnlyMe(page, 'People with your email address')
    await expect.poll(card).toMatch(/Done: the page now shows it as advised/)
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

  it.runIf(mainKind.includes(kind))('goes on through the popup, which gives way to the page', async () => {
    page = await openAt(at.driver, 'https://www.facebook.com/', 'Nothing new today')
    const popup = await popupWith(at.driver, page, 'Tour of Facebook')
    expect(await popup.evaluate<string>(text)).toContain('Read: as advised')
    await press(popup, 'Next page')
    await until(page, `location.href.includes('tab=posts')`)
    await until(page, isPointing)
  })

  it.runIf(mainKind.includes(kind))('ends in a record that is saved as a PDF and can be read', async () => {
    const popup = await popupWith(at.driver, page, 'Tour of Facebook')
    await press(popup, 'Stop here and see the record')
    await until(popup, has('Review record: Facebook'))
    expect(await page.evaluate(isPointing)).toBe(false)
    await press(popup, 'Save as PDF')
    const made = () => readdirSync(downloads).filter((name) => name.endsWith('.pdf'))
    await expect.poll(made, { timeout: 60_000 }).toHaveLength(1)
    const [name = ''] = made()
    expect(name).toMatch(/^chaperone-review-facebook-\d{4}-\d\d-\d\d\.pdf$/)
    if (onPath(['pdftotext']) === undefined) return
    const words = execFileSync('pdftotext', ['-raw', join(downloads, name), '-'], { encoding: 'utf8' })
    expect(words).toContain('Review of privacy settings: Facebook')
    expect(words).toContain('“Only me”')
    expect(words.replace(/\s+/g, ' ')).toContain('it does not say that you are secure.')
  })
})
