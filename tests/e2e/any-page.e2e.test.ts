import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  clickOn,
  entriesOf,
  givePassphrase,
  has,
  kinds,
  logPage,
  openStage,
  popupWith,
  until,
  verified,
} from './start.ts'

/** Pages of no platform that we know: what is selected, or what is in view, can be kept after a click on the toolbar. */

const review = 'I know where the doctor parks. Somebody should wait there.'
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reviews of Dr Example</title></head>
<body style="font:16px sans-serif"><h1>Reviews</h1><p id="review">${review}</p><p>Another one: very kind staff.</p>
<input type="password" value="not for us"><script>/* no words of the page */</script>
<p style="margin-top:4000px">Far below what the picture shows.</p></body></html>`

const chooseWords = `(() => {
  getSelection().selectAllChildren(document.getElementById('review'))
})()`
const part = (title: string) =>
  `[...document.querySelectorAll('article')].find((one) => one.querySelector('h3')?.textContent === ${JSON.stringify(title)})`
const saveOf = (title: string) => `${part(title)}?.querySelector('button.button-main')`
const choose = (kind: string) => `(() => {
  const select = [...document.querySelectorAll('label')].find((one) => one.textContent === 'What is it?').control
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, '${kind}')
  select.dispatchEvent(new Event('change', { bubbles: true }))
})()`

describe.each(kinds)('in %s', (kind) => {
  const at = openStage(kind, html)
  let page: Tab

  beforeAll(async () => {
    page = await at.driver.open('https://reviews.example/doctors/example')
  })

  it('offers what is in view, and tells how to choose less', async () => {
    const popup = await popupWith(at.driver, page, 'Keep something from this page')
    await until(popup, has('select them on the page first'))
    const shown = await popup.evaluate<string>(`${part('What is in view')}.innerText`)
    expect(shown).toContain(review)
    expect(shown).not.toContain('Far below')
    expect(shown).not.toContain('not for us')
    expect(shown).not.toContain('no words')
    await popup.close()
  })

  it('saves what is selected, named for what the clinician says it is', async () => {
    await page.evaluate(chooseWords)
    const popup = await popupWith(at.driver, page, 'What you selected')
    await popup.evaluate(choose('post'))
    await clickOn(popup, saveOf('What you selected'))
    await until(popup, `${part('What you selected')}.querySelectorAll('input[type=password]').length === 2`)
    await popup.close()
    const log = await at.driver.openExtensionPage(logPage)
    await until(log, `document.querySelectorAll('input[type=password]').length === 2`)
    await givePassphrase(log)
    await until(log, has(review), 30_000)
    const [entry] = await entriesOf(log)
    expect(entry).toMatchObject({ type: 'post', whatHappened: review, where: 'reviews.example' })
    expect(entry?.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['screenshot.png', 'message.png', 'visible.txt']),
    )
    await log.close()
  })

  it('saves what is in view, says that it has it, and the log stays whole', async () => {
    const popup = await popupWith(at.driver, page, 'What is in view')
    await until(popup, has('In the log already, as entry 1'))
    await clickOn(popup, saveOf('What is in view'))
    await until(popup, has('Saved as entry 2'))
    await popup.close()
    const log = await at.driver.openExtensionPage(logPage)
    await until(log, has('Another one: very kind staff.'))
    const entry = (await entriesOf(log)).at(-1)
    expect(entry).toMatchObject({ type: 'other', where: 'reviews.example' })
    expect(entry?.whatHappened).not.toContain('Far below')
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 2, problems: [] })
    await log.close()
  })

  it('leaves the site alone until it is called there', async () => {
    const other = await at.driver.open('https://elsewhere.example/')
    expect(await other.evaluate<number>('document.querySelectorAll("*").length')).toBeGreaterThan(5)
    const popup = await at.driver.openExtensionPage('src/ui/popup/index.html')
    const parts = await popup.evaluate<unknown>(
      `(async () => {
        const api = globalThis.browser ?? chrome
        const tabs = await api.tabs.query({})
        return tabs.filter(({ url }) => url?.includes('elsewhere')).length
      })()`,
    )
    // Without a click the browser does not even tell us where that tab is.
    expect(parts).toBe(0)
    await popup.close()
    await other.close()
  })
})
