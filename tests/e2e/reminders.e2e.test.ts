import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Practice, startPractice } from '../practice/server.ts'
import { type Driver, launch, type Tab } from './browser/driver.ts'
import { withManifest } from './changed-manifest.ts'
import { ask, mainKind, passphrase } from './start.ts'

/** One alarm, a number on the button, and a notification that says nothing; through locking, sleep and snoozing. */

const folder = mkdtempSync(join(tmpdir(), 'chaperone-reminders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dist = () =>
  withManifest(folder, (manifest) => {
    manifest.permissions.push(...manifest.optional_permissions.splice(0))
  })

const secret = { pseudonym: 'Quince Orchard', words: 'Please do not write to me again.' }

/** What notifications were asked for, from the time that this ran. */
const listen = `(() => {
  globalThis.asked = []
  const create = chrome.notifications.create
  chrome.notifications.create = (...args) => {
    asked.push(args)
    return create.apply(chrome.notifications, args)
  }
})()`

describe.each(mainKind.filter((kind) => kind === 'chromium'))('reminders in %s', (kind) => {
  let practice: Practice
  let driver: Driver
  let options: Tab

  beforeAll(async () => {
    practice = await startPractice()
    driver = await launch(kind, { dist: dist(), practicePort: practice.port })
    options = await driver.openExtensionPage('src/ui/options/index.html')
    await ask(options, 'setPassphrase', { passphrase })
  })
  afterAll(async () => {
    await driver?.close()
    await practice?.close()
  })

  const badge = () => driver.background<string>('chrome.action.getBadgeText({})')
  const shown = () =>
    driver.background<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))')
  const asked = () => driver.background<[string, { title: string; message: string }][]>('globalThis.asked')
  const alarms = () =>
    driver.background<{ name: string; inMs: number }[]>(
      `chrome.alarms.getAll().then((all) => all
        .filter(({ name }) => name === 'reminders')
        .map(({ name, scheduledTime }) => ({ name, inMs: scheduledTime - Date.now() })))`,
    )
  const dueOnes = async () => (await ask(options, 'reminders', {})).planned.filter(({ isDue }) => isDue)
  const hours = (n: number) => n * 3_600_000

  it('ask after a warning given long ago, with a number and a notification that name nobody', async () => {
    await driver.background(listen)
    const event = {
      type: 'warningGiven',
      eventPrecision: 'unknown',
      where: 'By letter',
      whatHappened: secret.words,
      toldToStop: { at: new Date(Date.now() - hours(24 * 20)).toISOString() },
    }
    await ask(options, 'openCase', { requestId: crypto.randomUUID(), pseudonym: secret.pseudonym })
    const [opened] = await ask(options, 'cases', {})
    const filed = { ...event, case: opened?.id }
    await ask(options, 'record', { requestId: crypto.randomUUID(), event: filed, attachments: [] })
    await expect.poll(badge).toBe('1')
    expect(await shown()).toEqual(['reminders'])
    const [[id, { title, message }] = ['', { title: '', message: '' }], ...others] = await asked()
    expect([id, title, message]).toEqual([
      'reminders',
      'Chaperone',
      'Something is due. Open when you have a moment.',
    ])
    expect(others).toEqual([])
    expect(await dueOnes()).toMatchObject([{ kind: 'followUp', name: secret.pseudonym }])
  })

  it('open where they are answered, on a click on the notification', async () => {
    await driver.background(`void chrome.notifications.onClicked.dispatch('reminders')`)
    const addresses = () =>
      driver.background<string[]>(
        `chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((all) => all.map(({ documentUrl }) => documentUrl))`,
      )
    await expect
      .poll(addresses)
      .toContainEqual(expect.stringMatching(/src\/ui\/options\/index\.html#reminders$/))
    expect(await shown()).toEqual([])
  })

  it('keep no name and no word outside the sealed log, and show none while it is locked', async () => {
    await ask(options, 'lock', {})
    const stored = await options.evaluate<string>('chrome.storage.local.get().then(JSON.stringify)')
    expect(stored).toContain('followUp')
    for (const words of Object.values(secret)) expect(stored).not.toContain(words)
    const [one] = await dueOnes()
    expect(one).not.toHaveProperty('name')
  })

  it('outlive the background: the number and the alarm are there again, and nothing is said twice', async () => {
    await driver.stopBackground()
    await driver.background(`chrome.action.setBadgeText({ text: '' })`)
    await driver.background('chrome.alarms.clearAll()')
    await driver.stopBackground()
    await ask(options, 'reminders', {})
    await expect.poll(badge).toBe('1')
    await expect.poll(alarms).toHaveLength(1)
    expect(await shown()).toEqual([])
  })

  it('go away for a day when they are put off, and come back with the alarm', async () => {
    const [one] = await dueOnes()
    await ask(options, 'snoozeReminder', { id: one?.id, days: 1 })
    expect(await badge()).toBe('')
    expect(await shown()).toEqual([])
    const [alarm] = await alarms()
    expect(alarm?.inMs).toBeGreaterThan(hours(23))
    expect(alarm?.inMs).toBeLessThanOrEqual(hours(24))
    // As if the day were over: the alarm comes, and the background sleeps until it does. What it still wrote about the
    // snoozing while we changed that would undo the change, hence the second look once it sleeps.
    const dayIsOver = async () => {
      await options.evaluate(`chrome.storage.local.get('reminders').then(({ reminders: kept }) => {
        for (const one of kept.reminders) if (one.isSnoozed) one.dueAt = Date.now() - 1000
        return chrome.storage.local.set({ reminders: kept })
      })`)
      await driver.stopBackground()
      return options.evaluate<boolean>(`chrome.storage.local.get('reminders')
        .then(({ reminders: kept }) => kept.reminders.some(({ isSnoozed, dueAt }) => isSnoozed && dueAt < Date.now()))`)
    }
    await expect.poll(dayIsOver).toBe(true)
    // By the page, which leaves the background asleep: an alarm that came while it is being stopped would be lost with it.
    await options.evaluate(`chrome.alarms.create('reminders', { when: Date.now() + 500 })`)
    await expect.poll(() => options.evaluate('chrome.action.getBadgeText({})'), { timeout: 60_000 }).toBe('1')
    expect(await shown()).toEqual(['reminders'])
  })

  it('are over when they are done', async () => {
    const [one] = await dueOnes()
    await ask(options, 'reminderDone', { id: one?.id })
    expect(await badge()).toBe('')
    const { planned } = await ask(options, 'reminders', {})
    expect(planned.map(({ kind: what }) => what).toSorted()).toEqual(['backup', 'newContact'])
  })
})
