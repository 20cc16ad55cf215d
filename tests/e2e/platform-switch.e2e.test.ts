import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { facebook, has, mainKind, openAt, popupWith, press, stage, until } from './start.ts'

/** Each platform can be switched off: nothing is read there, in open pages too, until it is switched on again. */

const optionsPage = 'src/ui/options/index.html'
const badge = (tab: string) =>
  `(globalThis.browser ?? chrome).tabs.query({}).then(async (tabs) => {
    const found = tabs.find(({ url }) => url?.includes(${JSON.stringify(tab)}))
    return found === undefined ? 'no tab' : await (globalThis.browser ?? chrome).action.getBadgeText({ tabId: found.id })
  })`

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  beforeAll(async () => {
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
  })

  it('is switched off in the options, and the open page is let go', async () => {
    const options = await at.driver.openExtensionPage(optionsPage)
    await until(options, has('Use Chaperone on Facebook'))
    await until(options, `${badge('facebook')}.then((text) => text !== '')`)
    await press(options, 'Use Chaperone on Facebook')
    await until(options, `${badge('facebook')}.then((text) => text === '')`)
    await options.close()
    await page.bringToFront()
    const popup = await popupWith(at.driver, page, 'Switched off for Facebook')
    expect(await popup.evaluate<string>('document.body.innerText')).not.toContain('Read on this page')
    await popup.close()
  })

  it('is switched on again where it is missed, without a reload', async () => {
    const popup = await popupWith(at.driver, page, 'Switched off for Facebook')
    await press(popup, 'Use Chaperone on Facebook')
    await until(popup, has('Read on this page'))
    await popup.close()
  })
})
