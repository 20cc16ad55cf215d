import { beforeAll, describe, expect, it } from 'vitest'
import postsProtected from '../../src/checks/posts-protected.ts'
import readReceiptsOff from '../../src/checks/read-receipts-off.ts'
import type { Popup, Tab } from './browser/driver.ts'
import {
  ask,
  card,
  clickOn,
  entriesOf,
  facebook,
  has,
  logPage,
  mainKind,
  openAt,
  passphrase,
  popupWith,
  pressSave,
  stage,
  text,
  until,
  verified,
  withScreenshot,
} from './start.ts'

/** The same line, settings and messages, on the two platforms that are built differently from the first. */

const { last } = facebook
const privacy = `[...document.querySelectorAll('[role=button]')].find(({ innerText }) => innerText.trim().startsWith('Privacy'))`
const ids = '1700000000000000001-1700000000000000002'
const rowSays = (title: string, words: string) =>
  `[...document.querySelectorAll('details.opens > summary')].some(({ textContent }) =>
    textContent.includes(${JSON.stringify(title)}) && textContent.includes(${JSON.stringify(words)}))`

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let saved = 0

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
  })

  const savesLast = async (popup: Popup, entry: object) => {
    await pressSave(popup, last)
    saved += 1
    await until(popup, `${card(last)}.innerText.includes('Saved as entry ${saved}')`, 30_000)
    expect((await entriesOf(log)).at(-1)).toMatchObject({
      seq: saved,
      whatHappened: last,
      direction: 'in',
      files: await withScreenshot(log, saved),
      ...entry,
    })
  }

  describe('X', () => {
    it('has its settings read, and read anew when one is changed', async () => {
      const page = await openAt(
        at.driver,
        'https://x.com/settings/audience_and_tagging',
        'Protect your posts',
      )
      const popup = await popupWith(at.driver, page, 'Read on this page')
      await until(popup, rowSays(postsProtected.title, 'Read: not as advised'))
      await popup.close()
      await page.click('label input[type=checkbox]')
      await expect.poll(() => at.practice.state('x.com').values.protectedPosts).toBe('on')
      const again = await popupWith(at.driver, page, 'Read on this page')
      await until(again, rowSays(postsProtected.title, 'Read: as advised'))
      await again.close()
      await page.close()
    })

    it.each([
      ['a conversation of the old kind', `https://x.com/messages/${ids}`, {}],
      ['an encrypted chat', `https://x.com/i/chat/${ids}`, { who: { displayName: 'Robin Sample' } }],
    ])('has a message saved from %s', async (_kind, url, entry) => {
      const page = await openAt(at.driver, url, last)
      const popup = await popupWith(at.driver, page, last)
      await savesLast(popup, { where: 'X', capture: { url }, ...entry })
      await popup.close()
      await page.close()
    })
  })

  describe('WhatsApp', () => {
    let page: Tab

    it('has its privacy panel read when it was opened by clicks, at the same address', async () => {
      page = await openAt(at.driver, 'https://web.whatsapp.com/', 'Robin Sample')
      await page.click('[aria-label=Settings]')
      await page.waitFor(has('Notifications'))
      await clickOn(page, privacy)
      await page.waitFor(has('Read receipts'))
      const popup = await popupWith(at.driver, page, 'Read on this page')
      await until(popup, rowSays(readReceiptsOff.title, 'Set to: on'))
      expect(await popup.evaluate<number>(`document.querySelectorAll('article').length`)).toBe(0)
      await popup.close()
      await page.click('input[role=switch]')
      await expect.poll(() => at.practice.state('web.whatsapp.com').values.readReceipts).toBe('off')
      const again = await popupWith(at.driver, page, 'Read on this page')
      await until(again, rowSays(readReceiptsOff.title, 'Set to: off'))
      await again.close()
    })

    it('has a message saved from the chat that stands beside the settings', async () => {
      await page.click('[aria-label=Chats]')
      await page.click('[data-testid=list-item-0]')
      await page.waitFor(`document.querySelector('#main')?.innerText.includes(${JSON.stringify(last)})`)
      await page.click('[aria-label=Settings]')
      await clickOn(page, privacy)
      await page.waitFor(has('Read receipts'))
      const popup = await popupWith(at.driver, page, 'Read on this page')
      await until(popup, has('Messages in view'))
      await savesLast(popup, { where: 'WhatsApp', who: { displayName: 'Robin Sample' } })
      await popup.close()
    })

    it('has a message saved from an open chat, and knows who wrote which', async () => {
      await page.click('[aria-label=Chats]')
      const popup = await popupWith(at.driver, page, last)
      expect(await popup.evaluate<string>(text)).not.toContain('Read on this page')
      await until(popup, `${card(last)}.innerText.includes('Received')`)
      await savesLast(popup, { where: 'WhatsApp', eventTime: '2026-11-24T07:41' })
      await popup.close()
      const again = await popupWith(at.driver, page, `In the log already, as entry ${saved - 1}.`)
      await again.close()
    })
  })

  it('it all verifies', async () => {
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: saved, problems: [] })
  })
})
