import { beforeAll, describe, expect, it } from 'vitest'
import type { EntryView } from '../../src/views.ts'
import type { Popup, Tab } from './browser/driver.ts'
import { differing, ended, fileText, staged, tabId, tiles, whole } from './captured.ts'
import { longThread } from './long-thread.ts'
import {
  ask,
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
  until,
  verified,
} from './start.ts'

/** Full capture in the built extension: what is cut out, the markup, and whole conversations, stitched and put back. */

const fileOf = (entry: EntryView | undefined, name: string) => entry?.files.find((file) => file.name === name)
const said = longThread.map(({ text }) => text)
const shorter = longThread.slice(-20)
const elsewhere = {
  chromium: {
    host: 'x.com',
    url: 'https://x.com/i/chat/1700000000000000001-1700000000000000002',
    click: undefined,
  },
  firefox: { host: 'web.whatsapp.com', url: 'https://web.whatsapp.com/', click: '[data-testid=list-item-0]' },
} as const
const isInOrder = (all: string, words: readonly string[]) =>
  words.map((word) => all.indexOf(word)).every((at, i, places) => at > (places[i - 1] ?? -1))

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  let popup: Popup
  let log: Tab
  let tab: number

  /** Of a message in the middle, so that it is known whether the page was put back. */
  const position = `(() => {
    const log = document.querySelector('[role=log]')
    const row = [...log.querySelectorAll('[data-message-id]')].find((one) => one.getBoundingClientRect().top > log.getBoundingClientRect().top)
    return [row.dataset.messageId, Math.round(row.getBoundingClientRect().top)]
  })()`

  beforeAll(async () => {
    const [robin, ...others] = at.practice.state('www.facebook.com').threads
    if (robin === undefined) throw new Error('no thread')
    at.practice.set('www.facebook.com', {
      virtual: true,
      delayMs: { thread: 50, older: 150 },
      threads: [{ ...robin, messages: longThread }, ...others],
    })
    page = await openAt(at.driver, facebook.thread, said.at(-1) ?? '')
    const toEnd = `document.querySelector('[role=log]').scrollBy(0, 9_999)`
    await page.evaluate(toEnd)
    popup = await popupWith(at.driver, page, said.at(-1) ?? '')
    tab = await tabId(popup)
  })

  it('asks for a passphrase before it takes the first of many pictures', async () => {
    expect(await whole(popup, tab)).toEqual({ status: 'needsPassphrase' })
    expect(await staged(popup)).toBe(0)
    await ask(popup, 'setPassphrase', { passphrase })
  })

  it('cuts the message and the conversation out of an untouched picture, and keeps the markup harmless', async () => {
    const before = await page.evaluate('document.documentElement.outerHTML')
    await pressSave(popup, said.at(-1) ?? '')
    await until(popup, has('Saved as entry 1'))
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before)
    const [entry] = await entriesOf(popup)
    expect(entry?.files.map(({ name, role, of }) => [name, role, of])).toEqual([
      ['screenshot.png', 'original', undefined],
      ['message.png', 'derived', 'screenshot.png'],
      ['conversation.png', 'derived', 'screenshot.png'],
      ['message.html', 'original', undefined],
      ['visible.txt', 'original', undefined],
    ])
    expect(entry?.capture).not.toHaveProperty('cropMissing')
    expect(await popup.evaluate(differing(1, 'message.png'))).toBe(0)
    expect(await popup.evaluate(differing(1, 'conversation.png'))).toBe(0)
    const [left, top, right, bottom] = await page.evaluate<[number, number, number, number]>(
      `(({ left, top, right, bottom }) => [left, top, right, bottom])(document.querySelector('[role=log]').getBoundingClientRect())`,
    )
    const area = fileOf(entry, 'conversation.png')?.geometry?.parts[0]?.area
    expect(area?.x).toBeCloseTo(left, -0.5)
    expect(area?.y).toBeCloseTo(top, -0.5)
    expect((area?.x ?? 0) + (area?.width ?? 0)).toBeLessThanOrEqual(Math.ceil(right))
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(bottom))
    const markup = await fileText(popup, 1, 'message.html')
    expect(markup).toContain(said.at(-1))
    expect(markup).toContain('data-message-id')
    expect(markup).not.toMatch(/<(img|svg|script|style|a|iframe)\b|\s(src|href|style|class|on\w+)=/)
    expect(await fileText(popup, 1, 'visible.txt')).toContain(said.at(-1))
  })

  it('takes a whole virtualised conversation, stitches it exactly, and puts the page back', async () => {
    await page.evaluate(`document.querySelector('[role=log]').scrollBy(0, -90)`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const was = await page.evaluate(position)
    expect(await whole(popup, tab)).toEqual({ status: 'begun' })
    await expect.poll(() => tiles(popup)).toBeGreaterThan(1)
    at.practice.set('www.facebook.com', { incoming: { text: 'One more thing.', sender: 'Robin Sample' } })
    expect(await ended(popup)).toMatchObject({ ended: 'start', result: { status: 'saved', seq: 2 } })
    const entry = (await entriesOf(popup))[1]
    const taken = entry?.files.filter(({ name }) => name.startsWith('tile-')) ?? []
    expect(taken.length).toBeGreaterThan(3)
    expect(isInOrder(entry?.whatHappened ?? '', said)).toBe(true)
    expect(await page.evaluate(position)).toEqual(was)
    expect(fileOf(entry, 'conversation.png')?.geometry?.parts.length).toBeGreaterThan(3)
    expect(await popup.evaluate(differing(2, 'conversation.png'))).toBe(0)
    expect(await staged(popup)).toBe(0)
    // With notifications off, the mark of what was saved takes the place of the count.
    await expect.poll(() => at.driver.badgeText(page)).toBe('✓')
  })

  /** As the clinician does who looks in again while it goes on; the popup closes whenever something else is clicked. */
  const reopen = async () => {
    await popup.close().catch(() => undefined)
    popup = await popupWith(at.driver, page, 'The whole conversation')
  }

  it('keeps what was taken when it is stopped, and nothing when it is thrown away', async () => {
    await reopen()
    await whole(popup, tab)
    await expect.poll(() => tiles(popup)).toBeGreaterThan(1)
    expect(await whole(popup, tab)).toMatchObject({ error: expect.stringContaining('AlreadyRunningError') })
    await ask(popup, 'stopConversation', { keep: false })
    expect(await ended(popup)).toMatchObject({ result: { status: 'discarded' } })
    expect(await staged(popup)).toBe(0)
    await whole(popup, tab)
    await expect.poll(() => tiles(popup)).toBeGreaterThan(0)
    await ask(popup, 'stopConversation', { keep: true })
    expect(await ended(popup)).toMatchObject({ ended: 'stopped', result: { status: 'saved', seq: 3 } })
  })

  it('leaves nothing half where the browser stops the background in the middle', async () => {
    await whole(popup, tab)
    await expect.poll(() => tiles(popup)).toBeGreaterThan(0)
    await at.driver.stopBackground()
    await reopen()
    expect(await ended(popup)).toMatchObject({ result: { status: 'notSaved', error: 'Interrupted' } })
    expect(await staged(popup)).toBe(0)
    expect(await at.driver.badgeText(page)).toBe('')
  })

  it('ends when another tab comes to the front, and takes no picture of that', async () => {
    await reopen()
    await whole(popup, tab)
    await expect.poll(() => tiles(popup)).toBeGreaterThan(0)
    await popup.close()
    log = await at.driver.openExtensionPage(logPage)
    expect(await ended(log)).toMatchObject({ ended: 'left', result: { status: 'saved', seq: 4 } })
    expect((await verified(log)).verdict).toBe('intact')
  })

  it('shows the markup in a frame that runs and loads nothing', async () => {
    await until(log, has('How the message was built'))
    await log.evaluate(`(() => {
      const all = [...document.querySelectorAll('summary')].filter((one) => one.textContent.includes('How the message was built'))
      all.at(-1).parentElement.open = true
    })()`)
    await until(log, `document.querySelector('iframe.snapshot') !== null`)
    const frame = await log.evaluate<{ sandbox: string; inner: string }>(
      `(({ srcdoc, sandbox }) => ({ sandbox: sandbox.value, inner: srcdoc }))(document.querySelector('iframe.snapshot'))`,
    )
    expect(frame.sandbox).toBe('')
    expect(frame.inner).toContain(said.at(-1))
    expect(frame.inner).toContain(`content="default-src 'none'"`)
  })

  it('takes a conversation that loads older messages as one scrolls, on another platform', async () => {
    const { host, url, click } = elsewhere[kind]
    const [robin, ...others] = at.practice.state(host).threads
    if (robin === undefined) throw new Error('no thread')
    at.practice.set(host, {
      delayMs: { thread: 50, older: 150 },
      threads: [{ ...robin, messages: shorter }, ...others],
    })
    const other = await at.driver.open(url)
    if (click !== undefined) {
      await clickOn(other, `document.querySelector(${JSON.stringify(click)})`)
    }
    await until(other, has(said.at(-1) ?? ''))
    popup = await popupWith(at.driver, other, 'The whole conversation')
    expect(await whole(popup, await tabId(popup))).toEqual({ status: 'begun' })
    expect(await ended(popup)).toMatchObject({ ended: 'start', result: { status: 'saved', seq: 5 } })
    const entry = (await entriesOf(popup))[4]
    expect(isInOrder(entry?.whatHappened ?? '', said.slice(-shorter.length))).toBe(true)
    expect(fileOf(entry, 'conversation.png')).toBeDefined()
    expect(await popup.evaluate(differing(5, 'conversation.png'))).toBe(0)
  })
})
