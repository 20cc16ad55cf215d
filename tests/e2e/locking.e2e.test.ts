import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import {
  ask,
  card,
  entriesOf,
  facebook,
  givePassphrase,
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

/** Saving needs no passphrase, reading does; and nothing that goes wrong with it costs an entry. */

const saveLast = async (driver: ReturnType<typeof stage>['driver'], thread: Tab, seq: number) => {
  const popup = await popupWith(driver, thread, facebook.last)
  await pressSave(popup, facebook.last)
  await until(popup, `${card(facebook.last)}.innerText.includes('Saved as entry ${seq}')`, 30_000)
  return popup
}

describe.each(mainKind)('the log in %s', (kind) => {
  const at = stage(kind)
  let thread: Tab
  let log: Tab

  beforeAll(async () => {
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'setPassphrase', { passphrase })
    thread = await openAt(at.driver, facebook.thread, facebook.last)
  })

  it('takes a message while it is locked, and shows it only to the passphrase', async () => {
    await ask(log, 'lock', {})
    await until(log, has('The log is locked'))
    const popup = await saveLast(at.driver, thread, 1)
    await until(popup, has('Log locked'))
    await popup.close()
    expect(await ask(log, 'logState', {})).toMatchObject({ unlocked: false, size: 1 })
    for (const name of ['entries', 'file', 'verifyLog'] as const)
      await expect(ask(log, name, { count: 9, seq: 1, name: 'screenshot.png' })).rejects.toThrow(
        'LockedError',
      )
    expect(await log.evaluate<string>('document.body.innerText')).not.toContain(facebook.last)
  })

  it('makes the one who guesses wait longer and longer, and wipes nothing', async () => {
    // A try of this test after a failed one begins as the first did.
    await at.driver.background(`chrome.storage.session.remove('failures')`)
    await log.bringToFront()
    await givePassphrase(log, 'not the passphrase')
    await until(log, has('That is not the passphrase.'))
    const waits: number[] = []
    const guess = async () => {
      const answer = await ask(log, 'unlock', { passphrase: 'nor this' }).then(() => 'open', String)
      waits.push(Number(/TooSoonError: (\d+)/.exec(answer)?.[1] ?? 0))
      return Math.max(...waits)
    }
    await expect.poll(guess, { timeout: 60_000 }).toBeGreaterThan(8)
    // It grows from little; a short wait can be over before a busy machine asks again (each is in tries.test.ts).
    expect(waits.find((seconds) => seconds > 0)).toBeLessThan(8)
    await givePassphrase(log)
    await until(
      log,
      `/Several wrong tries\\. Wait \\d+ seconds?, then try again\\./.test(document.body.innerText)`,
    )
    // Sleeping is no way around the wait.
    await at.driver.stopBackground()
    await expect(ask(log, 'unlock', { passphrase })).rejects.toThrow('TooSoonError')
    expect(await ask(log, 'logState', {})).toMatchObject({ unlocked: false, size: 1, hasPassphrase: true })
    const popup = await saveLast(at.driver, thread, 2)
    await popup.close()
  })

  it('opens to the right passphrase once the wait is over, with everything there', async () => {
    await expect
      .poll(() => ask(log, 'unlock', { passphrase }).then(() => 'open', String), { timeout: 60_000 })
      .toBe('open')
    await until(log, `document.querySelectorAll('form').length === 0 && ${has(facebook.last)}`)
    expect((await entriesOf(log)).map(({ seq }) => seq)).toEqual([1, 2])
    expect(await verified(log)).toMatchObject({ verdict: 'intact', entries: 2, problems: [] })
  })

  it('locks itself when its alarm fires, also on a page that shows it', async () => {
    const alarms = await at.driver.background<{ name: string; scheduledTime: number }[]>(
      'chrome.alarms.getAll().then((all) => all.map(({ name, scheduledTime }) => ({ name, scheduledTime })))',
    )
    // The other one is that of the reminders: the backup of these entries.
    expect(alarms.map(({ name }) => name).toSorted()).toEqual(['auto-lock', 'reminders'])
    // The same alarm, now instead of in a quarter of an hour; the background sleeps until it comes.
    await at.driver.background(`chrome.alarms.create('auto-lock', { when: Date.now() + 1 })`)
    await until(log, has('The log is locked'), 60_000)
    expect(await log.evaluate<string>('document.body.innerText')).not.toContain(facebook.last)
    await expect(verified(log)).rejects.toThrow('LockedError')
  })
})
