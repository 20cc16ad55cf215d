import type { Tab } from './browser/driver.ts'
import { ask, clickOn, until } from './start.ts'

/** What the tests of a tour on the practice Facebook do, and ask for, alike. */

/** The button of the row with this label: the nearest one above which both stand. */
const buttonOf = (label: string) => `(() => {
  let at = [...document.querySelectorAll('[role=main] span')].find((one) => one.textContent === ${JSON.stringify(label)})
  while (at.querySelector('[role=button]') === null) at = at.parentElement
  return at.querySelector('[role=button]')
})()`

/** As a clinician does it: opens the choice of the row, chooses and closes. */
export async function chooseOnlyMe(page: Tab, label: string): Promise<void> {
  await page.evaluate(
    `void (document.querySelector('[data-chosen-row]')?.removeAttribute('data-chosen-row'), ${buttonOf(label)}.dataset.chosenRow = '')`,
  )
  await page.click('[data-chosen-row]')
  await until(page, `document.querySelector('[role=dialog] [role=radio]') !== null`)
  await clickOn(
    page,
    `[...document.querySelectorAll('[role=radio]')].find((one) => one.innerText.includes('Only me'))`,
  )
  await clickOn(page, `document.querySelector('[role=dialog] [aria-label^=Done]')`)
}

/** `ours` must be one of the extension's own pages. */
export const facebookTabId = (ours: Tab): Promise<number> =>
  ours.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('facebook')).id)`,
  )

/** Each setting of the stop where the tour is, with its outcome; `undefined` where it is at none. */
export const tourTicks = async (ours: Tab): Promise<string[] | undefined> =>
  (await ask(ours, 'tour', {}))?.here?.checks.map(({ setting, outcome }) => `${setting} ${outcome}`)
