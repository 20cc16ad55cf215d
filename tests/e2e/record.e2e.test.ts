import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch, type Tab } from './browser/driver.ts'
import { beginEntry, clickOn, has, mainKind, passphrase, text } from './start.ts'

/** What is recorded by hand, in the built extension: written while locked, read back, corrected, deleted, verified. */

const button = (words: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}))`
const press = (tab: Tab, words: string) => clickOn(tab, button(words))
/** Of the store itself: every entry's row, and every file. */
const stored = (expression: string) =>
  `new Promise((resolve, reject) => {
    const opening = indexedDB.open('chaperone')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['entries', 'files'])
      const got = [reading.objectStore('entries').getAll(), reading.objectStore('files').getAll()]
      reading.oncomplete = () => {
        opening.result.close()
        const [entries, files] = got.map(({ result }) => result)
        resolve(${expression})
      }
    }
  })`

describe.each(mainKind)('in %s', (kind) => {
  let driver: Driver
  let log: Tab

  beforeAll(async () => {
    driver = await launch(kind, { dist: `dist/${kind}`, size: { width: 1100, height: 900 } })
    log = await driver.openExtensionPage('src/ui/log/index.html')
    await log.waitFor(`document.querySelectorAll('input[type=password]').length === 2`)
    await log.evaluate(
      `document.querySelectorAll('input[type=password]').forEach((one, n) => { one.dataset.nth = n })`,
    )
    await log.type('[data-nth="0"]', passphrase)
    await log.type('[data-nth="1"]', passphrase)
    await log.evaluate(`document.querySelector('form').requestSubmit()`)
    await log.waitFor(has('Nothing saved yet'), 60_000)
  })
  afterAll(async () => {
    await driver?.close()
  })

  it('records an incident with a file while the log is locked', async () => {
    await press(log, 'Lock now')
    await log.waitFor(`document.querySelector('input[type=password]') !== null`)
    await beginEntry(log, 'A box lay on my car.')
    await log.evaluate(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['From: Robin Sample\\r\\n'], 'a mail?.eml', { type: 'message/rfc822' }))
      const field = document.querySelector('input[type=file]')
      field.files = data.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await log.waitFor(has('a mail?.eml'))
    await press(log, 'Save entry')
    await log.waitFor(has('Saved as entry 1'), 30_000)
    expect(await log.evaluate(text)).not.toContain('A box lay on my car.')
  })

  it('keeps what is typed while the log is unlocked, and reads the entry back', async () => {
    await beginEntry(log, 'Second, half')
    await log.type('input[type=password]', passphrase)
    await log.evaluate(`document.querySelector('input[type=password]').form.requestSubmit()`)
    await log.waitFor(has('A box lay on my car.'), 60_000)
    expect(await log.evaluate(`document.querySelector('textarea[name=whatHappened]').value`)).toBe(
      'Second, half',
    )
    await log.waitFor(has('a mail?.eml'))
    expect(
      await log.evaluate(
        `(globalThis.chrome ?? browser).runtime.sendMessage({ to: 'page', name: 'file', args: { seq: 1, name: 'a-mail.eml' } }).then(({ value }) => atob(value.base64))`,
      ),
    ).toBe('From: Robin Sample\r\n')
    await press(log, 'Save entry')
    await log.waitFor(has('Saved as entry 2'), 30_000)
  })

  it('corrects by a new entry and keeps the old words', async () => {
    await press(log, 'Correct Entry 1')
    await log.waitFor(`document.querySelector('textarea[name=reason]') !== null`)
    await log.type('textarea[name=reason]', 'It was the roof.')
    await log.type('article textarea[name=whatHappened]', 'A box lay on the roof of my car.')
    await press(log, 'Save entry')
    await log.waitFor(has('Corrects entry 1'), 30_000)
    const words = await log.evaluate<string>(text)
    expect(words).toContain('A box lay on the roof of my car.')
    expect(words).toContain('A box lay on my car.')
  })

  it('deletes with a reason: the words and the file are gone, the row stays, and the chain is whole', async () => {
    expect(await log.evaluate(stored('files.length'))).toBe(1)
    await press(log, 'Delete Entry 1')
    await log.waitFor(`document.querySelector('textarea[name=reason]') !== null`)
    await log.type('article textarea[name=reason]', 'Other people are in it.')
    await press(log, 'Delete entry 1 for good')
    await log.waitFor(has('Entry 1 was deleted'), 30_000)
    expect(await log.evaluate(text)).not.toContain('A box lay on my car.')
    expect(await log.evaluate(stored('entries.map((one) => [one.seq, one.sealed === undefined])'))).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, false],
    ])
    expect(await log.evaluate(stored('files.length'))).toBe(0)
    await log.evaluate(`location.hash = '#check'`)
    await log.waitFor(has('Verify'), 5_000)
    await press(log, 'Verify')
    await log.waitFor(has('1 entry was deleted with a reason on record: 1'), 30_000)
    expect(await log.evaluate(text)).toContain('Unchanged since it was sealed')
    await log.evaluate(`location.hash = '#entries'`)
  })

  it('opens a case, files an entry under it, and shows that case alone', async () => {
    await press(log, 'New case')
    await log.waitFor(`document.querySelector('input[name=pseudonym]') !== null`)
    await log.type('input[name=pseudonym]', 'Blue 7')
    await press(log, 'Open case')
    await log.waitFor(has('Case opened: Blue 7'), 30_000)
    await press(log, 'Case… Entry 2')
    await log.waitFor(`document.querySelector('article select[name=case]') !== null`)
    const choose = (selector: string) => `(() => {
      const list = document.querySelector(${JSON.stringify(selector)})
      const value = [...list.options].find((one) => one.textContent.startsWith('Blue 7')).value
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, value)
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })()`
    await log.evaluate(choose('article select[name=case]'))
    await press(log, 'File under this case')
    await log.waitFor(
      `[...document.querySelectorAll('select[name=filter] option')].some((one) => one.textContent.includes('1 entry'))`,
      30_000,
    )
    await log.evaluate(choose('select[name=filter]'))
    await log.waitFor(`document.querySelectorAll('article').length === 1 && ${has('Second, half')}`, 30_000)
  })

  it('files an entry under a case that is opened for it', async () => {
    await press(log, 'Case… Entry 2')
    await log.waitFor(`document.querySelector('article select[name=case]') !== null`)
    await log.evaluate(`(() => {
      const list = document.querySelector('article select[name=case]')
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, 'new')
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await press(log, 'File under this case')
    await log.waitFor(has('Give the case a pseudonym.'), 5_000)
    await log.type('article input[name=pseudonym]', 'Green 3')
    await press(log, 'File under this case')
    await log.waitFor(
      `[...document.querySelectorAll('select[name=filter] option')].some((one) => one.textContent.startsWith('Green 3') && one.textContent.includes('1 entry'))`,
      30_000,
    )
  })
})
