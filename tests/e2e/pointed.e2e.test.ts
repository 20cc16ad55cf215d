import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  ask,
  entriesOf,
  facebook,
  kinds,
  logPage,
  openAt,
  passphrase,
  rowsIn,
  stage,
  verified,
  withScreenshot,
} from './start.ts'

/** The same save without the popup: from the menu on a message, and from the keyboard. */

const message = (key: string) => `[data-message-id="mid.$c${key}"]`
const bubble = (key: string) => `${message(key)} [dir=auto]`
const words = {
  'robin-23': 'You looked happy at the market with your children on Saturday.',
  'robin-24': 'We should have coffee, just us two. I know you would like to 😊',
  'robin-25': 'Why do you not answer me?',
  'robin-26': facebook.last,
}

/** Notifications are off until they are switched on: the toolbar button says it instead. */
const listen = `(() => {
  globalThis.asked = []
  const { action } = globalThis.browser ?? chrome
  const setTitle = action.setTitle
  const hear = (...args) => {
    asked.push(args[0])
    return setTitle.apply(action, args)
  }
  globalThis.badges = []
  const setBadgeText = action.setBadgeText
  const see = (...args) => {
    badges.push(args[0].text)
    return setBadgeText.apply(action, args)
  }
  Object.assign(action, { setTitle: hear, setBadgeText: see })
  if (globalThis.chrome?.action) Object.assign(chrome.action, { setTitle: hear, setBadgeText: see })
})()`

describe.each(kinds)('in %s', (kind) => {
  const at = stage(kind)
  let thread: Tab
  let log: Tab

  // The toolbar is clicked once before: a person has done so, and it is what grants the picture where hosts are not.
  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    thread = await openAt(at.driver, facebook.thread, facebook.last)
    await (await at.driver.clickToolbar(thread)).close()
    await at.driver.background(listen)
  })

  /** What was said; that it is taken back after some seconds says nothing. */
  const asked = async () =>
    (await at.driver.background<{ title: string }[]>('globalThis.asked.splice(0)'))
      .map(({ title }) => title)
      .filter((title) => title !== 'Chaperone')

  const savedNext = async (key: keyof typeof words) => {
    const before = (await rowsIn(log)).length
    return async () => {
      await expect.poll(async () => (await rowsIn(log)).length).toBe(before + 1)
      expect((await entriesOf(log)).at(-1)).toMatchObject({
        whatHappened: words[key],
        who: { displayName: 'Robin Sample' },
        files: await withScreenshot(log, before + 1),
      })
      const notices: string[] = []
      await expect.poll(async () => notices.push(...(await asked()))).toBe(1)
      expect(notices).toEqual([`Saved as entry ${before + 1}.`])
      // By now it may have been taken back.
      expect(await at.driver.background<string[]>('globalThis.badges.splice(0)')).toContain('✓')
    }
  }

  it('the menu saves the message that it was opened on, with its picture, and says so without a name or a word of it', async () => {
    const isSaved = await savedNext('robin-24')
    await at.driver.chooseFromMenu(thread, bubble('robin-24'))
    await isSaved()
  })

  it('the menu on no message saves nothing, and says so', async () => {
    const before = await rowsIn(log)
    await at.driver.chooseFromMenu(thread, '[role=main] h2')
    const notices: string[] = []
    await expect.poll(async () => notices.push(...(await asked()))).toBe(1)
    expect(notices[0]).toMatch(/^No message was found there, so nothing was saved\./)
    expect(await rowsIn(log)).toEqual(before)
  })

  it('the shortcut takes what is selected, before what has the focus and what is under the pointer', async () => {
    const isSaved = await savedNext('robin-23')
    await thread.click(bubble('robin-25'))
    await thread.evaluate(`document.querySelector(${JSON.stringify(message('robin-26'))}).focus()`)
    await thread.evaluate(
      `getSelection().selectAllChildren(document.querySelector(${JSON.stringify(bubble('robin-23'))}))`,
    )
    await at.driver.pressShortcut(thread)
    await isSaved()
  })

  it('the shortcut without a selection takes what has the focus, before what is under the pointer', async () => {
    const isSaved = await savedNext('robin-26')
    await thread.click(bubble('robin-25'))
    await thread.evaluate('getSelection().removeAllRanges()')
    await thread.evaluate(`document.querySelector(${JSON.stringify(message('robin-26'))}).focus()`)
    await at.driver.pressShortcut(thread)
    await isSaved()
  })

  it('the shortcut without a selection and a focus takes what is under the pointer', async () => {
    const isSaved = await savedNext('robin-25')
    await thread.click(bubble('robin-25'))
    await thread.evaluate('getSelection().removeAllRanges()')
    await thread.evaluate('document.activeElement.blur()')
    await at.driver.pressShortcut(thread)
    await isSaved()
  })

  it('the shortcut on no message saves nothing, and says so', async () => {
    const before = await rowsIn(log)
    await thread.evaluate('getSelection().removeAllRanges()')
    await thread.click('[role=main] h2')
    await thread.evaluate('document.activeElement.blur()')
    await at.driver.pressShortcut(thread)
    const notices: string[] = []
    await expect.poll(async () => notices.push(...(await asked()))).toBe(1)
    expect(notices[0]).toMatch(/^No message was found there/)
    expect(await rowsIn(log)).toEqual(before)
  })

  it('saves no less truly than the popup does: the log is intact', async () => {
    // Four, and one more for each try that was seen too late.
    const entries = (await rowsIn(log)).length
    expect(entries).toBeGreaterThanOrEqual(4)
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries, problems: [] })
  })
})
