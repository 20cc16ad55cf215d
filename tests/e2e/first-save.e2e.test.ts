import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  card,
  entriesOf,
  facebook,
  givePassphrase,
  has,
  logPage,
  mainKind,
  openAt,
  popupWith,
  press,
  pressSave,
  rowsIn,
  stage,
  until,
  verified,
  withScreenshot,
} from './start.ts'

/** The first save comes before there is a passphrase. What was taken at the click waits for it. */

const removeLast = `[...document.querySelectorAll('[aria-roledescription=message]')].at(-1).remove()`
const waits = /A message captured at .+ waits for your passphrase/

describe.each(mainKind)('in %s', (kind) => {
  describe('a message that was captured before there was a passphrase', () => {
    const at = stage(kind)
    let thread: Tab

    beforeAll(async () => {
      thread = await openAt(at.driver, facebook.thread, facebook.last)
      const popup = await popupWith(at.driver, thread, facebook.last)
      await pressSave(popup, facebook.last)
      await until(popup, `${card(facebook.last)}.querySelectorAll('input[type=password]').length === 2`)
      await popup.close()
      await thread.evaluate(removeLast)
    })

    it('waits while the popup is closed and the background sleeps, and the next popup says so', async () => {
      await at.driver.stopBackground()
      const popup = await popupWith(at.driver, thread, 'waits for your passphrase')
      expect(await popup.evaluate<string>('document.body.innerText')).toMatch(waits)
      expect(await popup.evaluate<string>('document.body.innerText')).toContain('It is not saved yet.')
      expect(await rowsIn(await at.driver.openExtensionPage(logPage))).toEqual([])
    })

    it('is saved from the log page, as it was at the click', async () => {
      const log = await at.driver.openExtensionPage(logPage)
      await until(log, has('waits for your passphrase'))
      await until(log, `document.querySelectorAll('input[type=password]').length === 2`)
      await givePassphrase(log)
      await until(log, has(facebook.last), 30_000)
      expect(await log.evaluate<string>('document.body.innerText')).not.toMatch(waits)
      expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 1, problems: [] })
      expect(await entriesOf(log)).toMatchObject([
        { whatHappened: facebook.last, files: await withScreenshot(log, 1) },
      ])
    })
  })

  describe('a message that was captured, in a browser that ended before there was a passphrase,', () => {
    const at = stage(kind)
    let thread: Tab

    beforeAll(async () => {
      thread = await openAt(at.driver, facebook.thread, facebook.last)
      const popup = await popupWith(at.driver, thread, facebook.last)
      await pressSave(popup, facebook.last)
      await until(popup, `${card(facebook.last)}.querySelectorAll('input[type=password]').length === 2`)
      await at.restart()
      thread = await openAt(at.driver, facebook.thread, facebook.last)
    })

    it('is lost, and the popup says plainly when it was and that it was not saved', async () => {
      const popup = await popupWith(at.driver, thread, 'was not saved')
      const words = await popup.evaluate<string>('document.body.innerText')
      expect(words).toMatch(/A message captured on .+ at .+ was not saved/)
      expect(words).toContain('If the message is still there, please save it again.')
      expect(words).not.toMatch(waits)
      await popup.close()
    })

    it('can be saved again while it is on the page, and then the word of the loss can go', async () => {
      const popup = await popupWith(at.driver, thread, facebook.last)
      await pressSave(popup, facebook.last)
      await until(popup, `${card(facebook.last)}.querySelectorAll('input[type=password]').length === 2`)
      await givePassphrase(popup)
      await until(popup, has('Saved as entry 1'), 30_000)
      await until(popup, `!${has('was not saved')}`)
      await popup.close()
      const log = await at.driver.openExtensionPage(logPage)
      expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 1, problems: [] })
    })
  })

  describe('a captured message', () => {
    const at = stage(kind)

    it('that is discarded is gone, and only after a second question', async () => {
      const thread = await openAt(at.driver, facebook.thread, facebook.last)
      let popup = await popupWith(at.driver, thread, facebook.last)
      await pressSave(popup, facebook.last)
      await until(popup, `${card(facebook.last)}.querySelectorAll('input[type=password]').length === 2`)
      await popup.close()
      popup = await popupWith(at.driver, thread, 'waits for your passphrase')
      await press(popup, 'Discard')
      await until(popup, has('Yes, discard it'))
      expect(await popup.evaluate<string>('document.body.innerText')).toMatch(waits)
      await press(popup, 'Yes, discard it')
      await until(popup, `!${has('waits for your passphrase')}`)
      await popup.close()
    })
  })
})
