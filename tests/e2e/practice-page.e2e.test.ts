import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { clickOn, has, mainKind, press, stage, text, until } from './start.ts'
import { dump } from './stored.ts'

/** The practice page shows the real reader and the real checks at work on pages of our own, and keeps nothing. */

const frame = (n: number) => `document.querySelectorAll('iframe')[${n}].contentDocument`
/** The finding with this title, as one reads it. */
const finding = (title: string) =>
  `[...document.querySelectorAll('details')].find((one) => one.textContent.includes(${JSON.stringify(title)}))?.querySelector('summary').innerText ?? ''`

const phone = 'Stop others finding you by phone number'
const friends = 'Hide your friends list'

describe.each(mainKind)('the practice page in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  beforeAll(async () => {
    page = await at.driver.openExtensionPage('src/ui/practice/index.html')
    await until(page, has(phone))
  })
  const choose = (setting: string, option: string) =>
    page.evaluate<void>(`(() => {
      const field = ${frame(0)}.querySelector('select[name=${setting}]')
      const { set } = Object.getOwnPropertyDescriptor(field.ownerDocument.defaultView.HTMLSelectElement.prototype, 'value')
      set.call(field, ${JSON.stringify(option)})
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)

  it('reads what is set, and reads it again when it is changed', async () => {
    expect(await page.evaluate<string>(finding(phone))).toContain('Set to: Everyone')
    await clickOn(page, `${frame(0)}?.querySelector('input[name=findByPhone][value="Only me"]')`)
    await until(page, `(${finding(phone)}).includes('Only me')`)
    expect(await page.evaluate<string>(finding(phone))).toContain('Read: as advised')
    expect(await page.evaluate<string>(finding('Turn off active status'))).toContain('Read: not as advised')
  })

  it('never takes unknown words for safe', async () => {
    await choose('friendsList', 'My close circle')
    await until(page, `(${finding(friends)}).includes('Could not')`)
    await choose('friendsList', 'Only me')
    await until(page, `(${finding(friends)}).includes('Read: as advised')`)
  })

  it('lists the messages, with who wrote them, and saves none', async () => {
    await until(page, `document.querySelectorAll('article').length === 3`)
    const said = await page.evaluate<string>(`document.querySelector('article').innerText`)
    expect(said).toContain('Alex Example')
    expect(said).toContain('I know which school your children go to.')
    expect(said).toContain('Received')
    await press(page, 'Save')
    await until(page, has('This is an example: nothing was saved.'))
    for (const [table, rows] of Object.entries(await dump(page))) expect(rows, table).toEqual([])
    expect(await page.evaluate<string>(text)).toContain('Nobody in them exists')
  })
})
