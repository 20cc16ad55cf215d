import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, launch, type Tab } from './browser/driver.ts'
import { ask, clickOn, givePassphrase, has, logPage, mainKind, press, until } from './start.ts'

/** Finding things in a log of some hundreds of entries: in the built extension, with its real store. */

const size = 240
const atOnce = 40
const warned = 150

/** Records some, one after the other, as the form would. Entry 17 holds the needle, entry 150 the warning. */
const seed = (from: number) => `(async () => {
  const types = ['message', 'call', 'inPerson']
  for (let n = ${from}; n < ${from + atOnce}; n++) {
    const day = new Date(Date.UTC(2026, 7, 3) + Math.floor(n / 4) * 86400000).toISOString().slice(0, 10)
    const type = n === ${warned} ? 'warningGiven' : types[n % 3]
    const event = {
      type,
      ...(n % 10 === 0 && type !== 'warningGiven' ? {} : { eventTime: day + 'T21:15' }),
      eventPrecision: n % 10 === 0 && type !== 'warningGiven' ? 'unknown' : 'minute',
      where: type === 'message' ? 'Facebook' : 'Surgery',
      whatHappened: n === 17 ? 'Zoë left a Nadel in the hay' : 'Something number ' + n,
      ...(type === 'warningGiven' && { toldToStop: { how: 'by letter' } }),
    }
    const args = { requestId: crypto.randomUUID(), event, attachments: [] }
    const reply = await (globalThis.browser ?? chrome).runtime.sendMessage({ to: 'page', name: 'record', args })
    if (reply.value?.status !== 'saved') throw new Error(JSON.stringify(reply))
  }
})()`

const shown = (n: number) => has(`${n} of ${size} shown`)
const articles = `[...document.querySelectorAll('article')]`
const choose = (name: string, words: string) => `(() => {
  const list = document.querySelector('[name=${name}]')
  const value = [...(list.options ?? [])].find((one) => one.textContent === '${words}')?.value ?? '${words}'
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(list), 'value').set.call(list, value)
  list.dispatchEvent(new Event(list.options ? 'change' : 'input', { bubbles: true }))
})()`
const violations = async (page: Tab) => {
  await page.evaluate(`void (() => { ${axe.source} })()`)
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] })
      .then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')))`,
  )
}
/** What lies in the store beside the entries, as text. */
const digests = `new Promise((done, failed) => {
  const opening = indexedDB.open('chaperone')
  opening.onerror = () => failed(opening.error)
  opening.onsuccess = () => {
    const all = opening.result.transaction('digests').objectStore('digests').getAll()
    all.onsuccess = () => {
      opening.result.close()
      done(all.result.map(({ from, facts, words }) => [from, [facts, words].map((part) => new TextDecoder('latin1').decode(part)).join('')]))
    }
  }
})`

const looks = { chromium: 'light', firefox: 'dark' } as const

describe.each(mainKind)('in %s', (kind) => {
  const theme = looks[kind]
  let driver: Driver
  let log: Tab

  beforeAll(async () => {
    driver = await launch(kind, { dist: `dist/${kind}`, size: { width: 1100, height: 900 }, theme })
    log = await driver.openExtensionPage(logPage)
    await log.waitFor(`document.querySelectorAll('input[type=password]').length === 2`)
    await givePassphrase(log)
    await until(log, has('Nothing saved yet'), 60_000)
    // Locked, so that the page does not read along: the digests are made of all at once.
    await ask(log, 'lock', {})
    await until(log, `document.querySelector('input[type=password]') !== null`)
    for (let from = 1; from <= size; from += atOnce) await log.evaluate(seed(from))
    await givePassphrase(log)
    await until(log, shown(size), 60_000)
  })
  afterAll(async () => {
    await driver?.close()
  })

  it('draws what is near the window, says where each entry stands, and scrolls to the first', async () => {
    await until(log, `${articles}.length > 3`)
    expect(await log.evaluate<number>(`${articles}.length`)).toBeLessThan(40)
    expect(
      await log.evaluate(`[${articles}[0].ariaPosInSet, ${articles}[0].ariaSetSize].map(Number)`),
    ).toEqual([1, size])
    await until(
      log,
      `scrollTo(0, document.documentElement.scrollHeight), document.getElementById('entry-1') !== null`,
    )
    expect(await log.evaluate(`${articles}.some((one) => Number(one.ariaPosInSet) === ${size})`)).toBe(true)
  })

  it('keeps an entry in which something is being typed, wherever the list is scrolled to', async () => {
    await log.evaluate(`location.hash = '#entry-200'`)
    await until(log, `document.activeElement?.id === 'entry-200'`)
    const entry = `document.getElementById('entry-200').closest('article')`
    await press(log, 'Correct', entry)
    await until(log, `document.querySelector('article textarea[name=reason]') !== null`)
    await log.type('article textarea[name=reason]', 'half a sentence')
    // The list grows while entries on the way are measured: as one who scrolls until the end is reached.
    await until(
      log,
      `(scrollTo(0, document.documentElement.scrollHeight), document.getElementById('entry-3') !== null)`,
    )
    expect(await log.evaluate(`document.querySelector('article textarea[name=reason]')?.value`)).toBe(
      'half a sentence',
    )
    await press(log, 'Close', entry)
  })

  it('finds by words without their accents, by similar ones, and by number', async () => {
    await log.type('[name=search]', '"zoe nad')
    await until(log, shown(1), 30_000)
    await until(log, has('Zoë left a Nadel'))
    await log.type('[name=search]', 'nadal')
    await until(log, has('No entry has exactly these words'))
    await until(log, shown(1))
    await log.type('[name=search]', '#42')
    await until(log, `${articles}.length === 1 && ${has('Something number 42')}`)
    await log.type('[name=search]', 'zebra')
    await until(log, has('Nothing matches'))
    await press(log, 'Clear search and filters')
    await until(log, shown(size))
  })

  it('leaves the focus where one types, though the entry of the address comes back into the list', async () => {
    await log.evaluate(`location.hash = ''`)
    await log.evaluate(`location.hash = '#entry-230'`)
    await until(log, `document.activeElement?.id === 'entry-230'`)
    await log.type('[name=search]', 'zebra')
    await until(log, has('Nothing matches'))
    await log.type('[name=search]', '#230')
    await until(log, `${articles}.length === 1 && document.getElementById('entry-230') !== null`)
    // Whatever takes the focus does so once the entry is drawn.
    await log.evaluate(`new Promise((done) => setTimeout(done, 500))`)
    expect(await log.evaluate('document.activeElement.name')).toBe('search')
    await press(log, 'Clear search and filters')
  })

  it('goes to the same entry again, whenever its link is followed', async () => {
    await log.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<a id="again" href="#entry-230"></a>')`,
    )
    for (const _ of ['once', 'again']) {
      await log.evaluate(`document.querySelector('[name=search]').focus()`)
      await until(
        log,
        `(scrollTo(0, document.documentElement.scrollHeight), document.getElementById('entry-230') === null)`,
      )
      await clickOn(log, `document.getElementById('again')`)
      await until(log, `document.activeElement?.id === 'entry-230'`)
    }
    await log.evaluate(`document.getElementById('again').remove()`)
  })

  it('narrows by kind, where and day together, and orders by event', async () => {
    await press(log, 'Filters')
    await log.evaluate(choose('type-filter', 'Message'))
    await until(log, shown(79))
    await log.evaluate(choose('where-filter', 'Facebook'))
    await log.evaluate(choose('from-filter', '2026-08-03'))
    await log.evaluate(choose('to-filter', '2026-08-04'))
    await until(log, shown(2))
    await log.evaluate(choose('order', 'Newest event first'))
    await until(log, `${articles}.map((one) => one.querySelector('h3').id).join() === 'entry-6,entry-3'`)
    expect(await violations(log)).toEqual([])
  })

  it('draws how often, with the day of the warning, and counts nothing twice', async () => {
    await log.evaluate(`location.hash = '#timeline'`)
    await until(log, `/Told to stop on (9 Sept?|Sep 9,) 2026/.test(document.body.innerText)`)
    expect(await log.evaluate(`document.querySelectorAll('.chart-mark').length`)).toBe(1)
    const sums = await log.evaluate<number[]>(
      `[...document.querySelectorAll('.chart-table')].map((table) => [...table.querySelectorAll('tbody tr')]
        .reduce((sum, row) => sum + [...row.querySelectorAll('td')].reduce((n, cell) => n + (Number(cell.textContent) || 0), 0), 0))`,
    )
    const timed = size - 1 - 23
    expect(sums).toEqual([size - 1, size - 1, timed])
    expect(await log.evaluate('document.body.textContent')).toContain('23 are left out')
    await until(log, has('Open entry 1'))
    expect(await violations(log)).toEqual([])
    await press(log, 'Open entry 1')
    await until(log, `/^entry-1/.test(document.activeElement?.id)`)
  })

  it('lets go of what was deleted, in the store as well', async () => {
    await log.type('[name=search]', 'nadel')
    await until(log, shown(1))
    await ask(log, 'remove', { requestId: crypto.randomUUID(), seq: 17, reason: 'Not mine.' })
    await until(log, has('Nothing matches'))
    const blocks = await log.evaluate<[number, string][]>(digests)
    expect(blocks.map(([from]) => from)).toEqual([1])
    for (const word of ['nadel', 'Facebook', 'something', 'message'])
      expect(blocks.map(([, text]) => text).join('')).not.toContain(word)
  })

  it('shows at once what is saved elsewhere', async () => {
    await log.type('[name=search]', 'elsewhere')
    await until(log, has('Nothing matches'))
    const event = { type: 'note', eventPrecision: 'unknown', where: '', whatHappened: 'Told elsewhere' }
    await ask(log, 'record', { requestId: crypto.randomUUID(), event, attachments: [] })
    await until(log, has('Told elsewhere'))
  })

  it('forgets everything when it is locked, whoever locks it', async () => {
    await driver.background(`(globalThis.browser ?? chrome).storage.session.remove('identity')`)
    await until(log, `document.querySelector('input[type=password]') !== null`)
    expect(await log.evaluate(`document.documentElement.outerHTML`)).not.toMatch(
      /Told elsewhere|Something number/,
    )
    await expect(ask(log, 'entriesAt', { seqs: [1] })).rejects.toThrow('LockedError')
    await expect(ask(log, 'digest', {})).rejects.toThrow('LockedError')
    await givePassphrase(log)
    await until(log, has(`${size + 2} of ${size + 2} shown`), 60_000)
    expect(await log.evaluate(`document.querySelector('[name=search]').value`)).toBe('')
  })
})
