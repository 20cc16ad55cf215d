import { setTimeout as after } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Popup, Tab } from './browser/driver.ts'
import {
  ask,
  card,
  entriesOf,
  facebook,
  kinds,
  logPage,
  openAt,
  passphrase,
  popupWith,
  pressSave,
  rowsIn,
  stage,
  verified,
  withScreenshot,
} from './start.ts'

/** What the popup says of a save that is killed on its way; that nothing is lost over many is in kill.e2e.test.ts. */

const rounds = 6

type Outcome = { saved: number } | 'notSaved'

const outcomeOf = async (popup: Popup): Promise<Outcome> => {
  const words = await popup.evaluate<string>(`${card(facebook.last)}.innerText`)
  const seq = /Saved as entry (\d+)/.exec(words)?.[1]
  const failed = words.includes('Not saved.')
  expect([seq !== undefined, failed], words).toContain(true)
  expect(seq !== undefined && failed, words).toBe(false)
  return seq === undefined ? 'notSaved' : { saved: Number(seq) }
}

const settled = (popup: Popup) =>
  popup.waitFor(`/Saved as entry \\d|Not saved\\./.test(${card(facebook.last)}.innerText)`, 30_000)

// The number of the click, as the popup makes it.
const listenIn = (popup: Popup) =>
  popup.evaluate(
    `(() => {
      const make = crypto.randomUUID.bind(crypto)
      crypto.randomUUID = () => (globalThis.lastRequest = make())
    })()`,
  )

describe.each(kinds)('a save in %s', (kind) => {
  const at = stage(kind)
  const tally = { saved: 0, notSaved: 0 }
  let thread: Tab
  let log: Tab
  let undisturbedMs: number

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    thread = await openAt(at.driver, facebook.thread, facebook.last)
    const popup = await popupWith(at.driver, thread, facebook.last)
    const start = performance.now()
    await pressSave(popup, facebook.last)
    await settled(popup)
    undisturbedMs = performance.now() - start
    await popup.close()
    tally.saved += 1
  })

  it.each(Array.from({ length: rounds }, (_, i) => i))(
    'whose background is stopped at moment %i of its way is wholly there or not at all, as the popup says',
    async (moment) => {
      const popup = await popupWith(at.driver, thread, facebook.last)
      await listenIn(popup)
      await pressSave(popup, facebook.last)
      await after((undisturbedMs * 1.2 * moment) / rounds)
      await at.driver.stopBackground()
      await settled(popup)
      const outcome = await outcomeOf(popup)
      const requestId = await popup.evaluate<string>('globalThis.lastRequest')
      await popup.close()

      const made = (await rowsIn(log)).filter((row) => row.requestId === requestId)
      if (outcome === 'notSaved') {
        tally.notSaved += 1
        expect(made).toEqual([])
        return
      }
      tally.saved += 1
      expect(made.map(({ seq }) => seq)).toEqual([outcome.saved])
      const [entry] = await ask(log, 'entries', { before: outcome.saved + 1, count: 1 })
      expect(entry).toMatchObject({
        seq: outcome.saved,
        whatHappened: facebook.last,
        files: await withScreenshot(log, outcome.saved),
      })
    },
  )

  it('leaves a log without a gap, a fork or an entry too many, however many of them were saved', async () => {
    // How many fall before the commit and how many after it is the machine's affair and no claim of ours.
    expect(tally.saved + tally.notSaved).toBeGreaterThanOrEqual(rounds + 1)
    const found = await verified(log)
    expect(found.problems).toEqual([])
    expect(found).toMatchObject({ verdict: 'intact', entries: tally.saved, checkpoints: tally.saved })
    expect((await entriesOf(log)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: tally.saved }, (_, i) => i + 1),
    )
  })
})
