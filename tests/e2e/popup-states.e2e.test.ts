import { beforeAll, describe, expect, it } from 'vitest'
import connectedAppsReviewed from '../../src/checks/connected-apps-reviewed.ts'
import friendsListHidden from '../../src/checks/friends-list-hidden.ts'
import fromOthers from '../../src/checks/messages-from-others-held.ts'
import searchEnginesOff from '../../src/checks/search-engines-off.ts'
import selfSearch from '../../src/checks/self-search.ts'
import type { Popup, Tab } from './browser/driver.ts'
import {
  card,
  clickOn,
  facebook,
  has,
  mainKind,
  openAt,
  popupWith,
  press,
  pressSave,
  stage,
  until,
} from './start.ts'
import { backdateConfirmations } from './stored.ts'

/** What the popup says of settings: by account kind, by the clinician's own word, and over time. */

const friends = friendsListHidden.title
const engines = searchEnginesOff.title
const row = (title: string) =>
  `[...document.querySelectorAll('details.opens')].find((one) => one.querySelector(':scope > summary .check-title')?.textContent === ${JSON.stringify(title)})`
const rowSays = (title: string, words: string) =>
  `${row(title)}?.querySelector('summary').textContent.includes(${JSON.stringify(words)})`
const choose = (popup: Popup, kind: 'personal' | 'professional') =>
  popup.click(`.segments input[value=${kind}]`)
const isChosen = (kind: string) => `document.querySelector('.segments input:checked')?.value === '${kind}'`
const openRow = (popup: Popup, title: string) =>
  popup.evaluate(`(() => {
    for (let at = ${row(title)}; at; at = at.parentElement) if (at.localName === 'details') at.open = true
  })()`)

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let page: Tab

  const inPopup = async (work: (popup: Popup) => Promise<void>, words = 'Read on this page') => {
    const popup = await popupWith(at.driver, page, words)
    await work(popup)
    await popup.close()
  }

  beforeAll(async () => {
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
  })

  it('asks what the account is for, judges by the answer, and remembers it', async () => {
    await inPopup(async (popup) => {
      await until(popup, has('What is your Facebook account for?'))
      await until(popup, rowSays(engines, 'Read: not as advised'))
      await choose(popup, 'professional')
      await until(popup, `${row(engines)} === undefined || !${rowSays(engines, 'Read')}`)
      await until(popup, rowSays(friends, 'Read: not as advised'))
    })
    await at.driver.stopBackground()
    await inPopup(async (popup) => {
      await until(popup, isChosen('professional'))
      await choose(popup, 'personal')
      await until(popup, rowSays(engines, 'Read: not as advised'))
      await until(popup, isChosen('personal'))
    })
  })

  it('keeps the clinician’s own word apart from what was read, and takes it back on request', async () => {
    const { title } = connectedAppsReviewed
    await inPopup(async (popup) => {
      await until(popup, rowSays(title, 'Not yet checked'))
      await openRow(popup, title)
      await press(popup, 'I have checked: it is as advised', row(title))
      await until(popup, rowSays(title, 'Confirmed by you'))
    })
    await inPopup(async (popup) => {
      await until(popup, rowSays(title, 'Confirmed by you'))
      expect(await popup.evaluate<string>(`${row(title)}.textContent`)).toContain(
        'Chaperone has not read it.',
      )
      await openRow(popup, title)
      await press(popup, 'Take this back', row(title))
      await until(popup, rowSays(title, 'Not yet checked'))
      await press(popup, 'It is not', row(title))
      await until(popup, rowSays(title, 'You said: not as advised'))
      await press(popup, 'Take this back', row(title))
      await until(popup, rowSays(title, 'Not yet checked'))
    })
  })

  it('shows a setting that was as advised and is no longer as slipped back, also after the browser was ended', async () => {
    const set = (value: string) => at.practice.set('www.facebook.com', { values: { friendsList: value } })
    set('Only me')
    await page.waitFor(
      `document.querySelector('[aria-label="Edit privacy. Sharing with Only me. "]') !== null`,
    )
    await inPopup((popup) => until(popup, rowSays(friends, 'Read: as advised')))
    set('Public')
    await page.waitFor(
      `document.querySelector('[aria-label="Edit privacy. Sharing with Only me. "]') === null`,
    )
    await inPopup((popup) => until(popup, rowSays(friends, 'Read: slipped back')))
    await at.restart()
    page = await at.driver.open('https://www.facebook.com/marketplace')
    await inPopup(async (popup) => {
      await until(popup, has('1 slipped back'))
      expect(await popup.evaluate<string>(`document.querySelector('.today').innerText`)).toContain(friends)
      expect(await popup.evaluate<string>(`document.querySelector('.today').innerText`)).toContain(
        'it was as advised before and has slipped back',
      )
    }, 'One thing for today')
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
    await inPopup((popup) => until(popup, rowSays(friends, 'Read: slipped back')))
    set('Only me')
    await inPopup((popup) => until(popup, rowSays(friends, 'Read: as advised')))
  })

  it('says on a site that it does not know where each platform stands, and the one thing to do', async () => {
    page = await at.driver.open('https://garden.example/')
    await inPopup(async (popup) => {
      const words = await popup.evaluate<string>('document.body.textContent')
      for (const name of ['Facebook', 'X', 'WhatsApp']) expect(words).toContain(name)
      expect(await popup.evaluate<number>(`document.querySelectorAll('.today').length`)).toBe(1)
      // No message is read here; what is in view may be kept.
      expect(await popup.evaluate<number>(`document.querySelectorAll('article').length`)).toBe(1)
      expect(await at.driver.badgeText(page)).toBe('')
    }, 'Your accounts')
  })

  it('keeps what no platform covers, confirmed by hand and dated, and asks for it again after months', async () => {
    const title = selfSearch.title
    page = await at.driver.open('https://garden.example/')
    const toList = (popup: Popup) =>
      clickOn(
        popup,
        `[...document.querySelectorAll('li.platform')].find((one) => one.innerText.includes('Beyond the platforms'))?.querySelector('button')`,
      )
    await inPopup(async (popup) => {
      await toList(popup)
      await until(popup, rowSays(title, 'Not yet checked'))
      await openRow(popup, title)
      await press(popup, 'I have checked: it is as advised', row(title))
      await until(popup, rowSays(title, 'Confirmed by you'))
    }, 'Your accounts')
    const store = await at.driver.openExtensionPage('src/ui/options/index.html')
    await backdateConfirmations(store, 100)
    await store.close()
    await page.bringToFront()
    await inPopup(async (popup) => {
      await toList(popup)
      await until(popup, has('1 is due to be checked again'))
      await press(popup, 'Back to all accounts')
      await until(popup, has('Your accounts'))
    }, 'Your accounts')
  })

  it('shows beside a conversation which setting lets strangers write, and no longer once it is closed', async () => {
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
    await inPopup((popup) => until(popup, has('Read: not as advised')))
    page = await openAt(at.driver, facebook.thread, facebook.last)
    await inPopup(async (popup) => {
      await until(popup, has('What may have let this through'))
      expect(await popup.evaluate<string>('document.body.innerText')).toContain(fromOthers.title)
    }, facebook.last)
    at.practice.set('www.facebook.com', { values: { messagesFromOthers: 'Message requests' } })
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
    await inPopup((popup) => until(popup, rowSays(fromOthers.title, 'Read: as advised')))
    page = await openAt(at.driver, facebook.thread, facebook.last)
    await inPopup(async (popup) => {
      expect(await popup.evaluate<string>('document.body.innerText')).not.toContain('let this through')
    }, facebook.last)
  })

  it('reads a page that was open before the extension was, and takes a message from it', async () => {
    at.practice.set('www.facebook.com', { values: { friendsList: 'Only me' } })
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
    const thread = await openAt(at.driver, facebook.thread, facebook.last)
    await at.driver.reinstall()
    await inPopup((popup) => until(popup, rowSays(friends, 'Read: as advised')))
    const popup = await popupWith(at.driver, thread, facebook.last)
    await pressSave(popup, facebook.last)
    await until(popup, `${card(facebook.last)}.innerText.includes('and is held.')`)
    await popup.close()
  })

  it('lists what scrolling brings into view, and a message that arrives, without being asked twice', async () => {
    page = await openAt(at.driver, facebook.thread, facebook.last)
    await inPopup(async (popup) => {
      expect(await popup.evaluate<string>('document.body.innerText')).not.toContain(
        'Thank you! That was quick.',
      )
    }, facebook.last)
    for (const words of ['I saw your photo from the lake.', 'Thank you! That was quick.']) {
      await page.waitFor(
        `(() => { document.querySelector('[role=log]').scrollTop = 0; return ${has(words)} })()`,
        60_000,
      )
    }
    await inPopup(async (popup) => {
      expect(await popup.evaluate<string>('document.body.innerText')).not.toContain(facebook.last)
      // Newest first.
      const shown = await popup.evaluate<string>(`document.querySelector('article').innerText`)
      expect(shown).not.toContain('is this the right place to ask')
    }, 'is this the right place to ask about my appointment?')
    await page.evaluate(
      `(() => { const log = document.querySelector('[role=log]'); log.scrollTop = log.scrollHeight })()`,
    )
    await inPopup(async (popup) => {
      at.practice.set('www.facebook.com', {
        incoming: { text: 'I can see your light is on.', sender: 'Robin Sample' },
      })
      await page.waitFor(has('I can see your light is on.'))
      await press(popup, 'Read again')
      await until(popup, has('I can see your light is on.'))
      expect(await popup.evaluate<string>(`document.querySelector('article').innerText`)).toContain(
        'I can see your light is on.',
      )
    }, facebook.last)
  })
})
