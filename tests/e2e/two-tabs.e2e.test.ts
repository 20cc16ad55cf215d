import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  ask,
  card,
  entriesOf,
  facebook,
  logPage,
  mainKind,
  openAt,
  passphrase,
  pressSave,
  rowsIn,
  stage,
  until,
  verified,
} from './start.ts'

/** One log, however many windows: the browser shows one popup at a time, so a second one is opened as a page. */

const x = {
  thread: 'https://x.com/i/chat/1700000000000000001-1700000000000000002',
  last: facebook.last,
} as const

const idOf = (page: Tab, host: string) =>
  page.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({ url: 'https://${host}/*' }).then(([tab]) => tab.id)`,
  )

// A tab of its own window is in front there, so that its picture can be taken.
const toWindow = (page: Tab, tabId: number) =>
  page.evaluate(`(globalThis.browser ?? chrome).windows.create({ tabId: ${tabId} }).then(() => true)`)

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let log: Tab
  let ids: number[]
  let popups: Tab[]

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    for (const { thread, last } of [facebook, x]) {
      const tab = await openAt(at.driver, thread, last)
      // Grants activeTab, without which no picture may be taken.
      await (await at.driver.clickToolbar(tab)).close()
    }
    ids = [await idOf(log, 'www.facebook.com'), await idOf(log, 'x.com')]
    popups = []
    for (const id of ids)
      popups.push(await at.driver.openExtensionPage(`src/ui/popup/index.html?tabId=${id}`))
    for (const id of ids) await toWindow(log, id)
    for (const popup of popups) await until(popup, `${card(facebook.last)} !== undefined`)
  })

  it('two tabs that save at the same moment both save, one after the other', async () => {
    await Promise.all(popups.map((popup) => pressSave(popup, facebook.last)))
    const outcomes = await Promise.all(
      popups.map(async (popup) => {
        await until(popup, `/Saved as entry \\d|Not saved\\./.test(${card(facebook.last)}.innerText)`, 30_000)
        const words = await popup.evaluate<string>(`${card(facebook.last)}.innerText`)
        return /Saved as entry (\d+)/.exec(words)?.[1] ?? words
      }),
    )
    expect(outcomes.toSorted()).toEqual(['1', '2'])
    const entries = await entriesOf(log)
    expect(entries.map(({ where }) => where).toSorted()).toEqual(['Facebook', 'X'])
    // Firefox takes activeTab back from a tab that moves to another window; what is missing, the entry says.
    const missing = kind === 'firefox' ? 'Missing activeTab permission' : undefined
    expect(entries.map(({ capture }) => capture?.pictureMissing)).toEqual([missing, missing])
  })

  it('many at once leave no gap and no fork, and the same click twice is one entry', async () => {
    const clicks = Array.from({ length: 12 }, () => crypto.randomUUID())
    const [first] = clicks
    if (first === undefined) throw new Error('no clicks')
    const messageIds = await Promise.all(
      ids.map(async (tabId) => (await ask(log, 'state', { tabId })).messages?.[0]?.id ?? 'no message'),
    )
    const saving = [...clicks, first].map((requestId, i) =>
      ask(popups[i % 2] ?? log, 'save', { tabId: ids[i % 2], messageId: messageIds[i % 2], requestId }),
    )
    // Who verifies meanwhile is not told that a log is broken which only grows.
    const verdicts: string[] = []
    for (let turn = 0; turn < 6; turn++) verdicts.push((await verified(log)).verdict)
    expect(new Set(verdicts)).toEqual(new Set(['intact']))
    const results = await Promise.all(saving)
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'saved'))
    const rows = await rowsIn(log)
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1))
    expect(new Set(rows.map(({ requestId }) => requestId)).size).toBe(14)
    expect(await verified(log)).toMatchObject({
      verdict: 'intact',
      entries: 14,
      checkpoints: 14,
      problems: [],
    })
  })
})
