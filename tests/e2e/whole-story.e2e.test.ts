import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { firstRunPage } from './browser/first-run.ts'
import { runProgram as run } from './run-program.ts'
import { savedFile } from './saved-file.ts'
import {
  ask,
  card,
  clickOn,
  entriesOf,
  facebook,
  givePassphrase,
  has,
  kinds,
  logPage,
  openAt,
  popupWith,
  press,
  pressSave,
  stage,
  text,
  until,
} from './start.ts'
import { chooseOnlyMe, facebookTabId, tourTicks } from './tour-steps.ts'

/** From the first run to a bundle in other hands: one clinician, one patient, some weeks, in both browsers. */

const host = 'www.facebook.com'
const first = 'I dream of you every night. We belong together.'
const second = 'I know you got the letter. Why do you not answer me?'
const dayMs = 86_400_000
/** Three doors on one page of the practice platform: what stands beside the button that opens the choice. */
const doors = {
  findByEmail: 'People with your email address',
  findByPhone: 'People with your phone number',
  friendsList: 'Who can see your friends list?',
} as const

/** As if the computer had slept for so long: everything that was noted of the time lies that much further back. */
const sleptFor = (ms: number) => `(async () => {
  const { storage } = globalThis.browser ?? chrome
  const { reminders: kept } = await storage.local.get('reminders')
  const moments = ['since', 'from', 'dueAt', 'setAt', 'doneAt', 'at']
  for (const one of [...kept.reminders, ...kept.stops, ...(kept.newest ? [kept.newest] : [])])
    for (const moment of moments) if (typeof one[moment] === 'number') one[moment] -= ${ms}
  await storage.local.set({ reminders: kept })
})()`

describe.each(kinds)('a whole story in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-whole-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const at = stage(kind, downloads)
  let page: Tab
  let log: Tab
  let caseId = ''

  const arrives = async (words: string) => {
    at.practice.set(host, { incoming: { text: words, sender: 'Robin Sample' } })
    await until(page, has(words))
  }
  /** Saved from the popup, and filed under the case. */
  const saveAs = async (words: string, seq: number) => {
    const popup = await popupWith(at.driver, page, words)
    await pressSave(popup, words)
    await until(popup, `${card(words)}.innerText.includes('Saved as entry ${seq}')`, 30_000)
    await popup.close()
    await ask(log, 'fileUnder', { requestId: crypto.randomUUID(), seq, case: caseId })
  }
  const record = (event: object) =>
    ask(log, 'record', {
      requestId: crypto.randomUUID(),
      event: { eventPrecision: 'unknown', where: '', case: caseId, ...event },
      attachments: [],
    })
  const pathway = () => ask(log, 'pathway', { case: caseId })

  it('begins with three quiet questions', async () => {
    page = await at.driver.openExtensionPage(firstRunPage)
    await until(page, has('Where do you have an account?'))
    await clickOn(page, `document.querySelector('input[name="platform-facebook"]')`)
    await until(page, has('What is your Facebook account for?'))
    await press(page, 'Personal')
    await until(page, has('This account is'))
    await press(page, 'Continue')
    await until(page, has('A passphrase for your log'))
    await givePassphrase(page)
    await until(page, has('Your log has its passphrase.'), 60_000)
    await press(page, 'Continue')
    await until(page, has('Where do you practise?'))
    await clickOn(page, `document.querySelector('input[value="UK"]')`)
    await press(page, 'Continue')
    await until(page, has('What happens now'))
    await page.close()
  })

  it('closes three doors on a tour: the clinician changes each, the page shows it, the tour ticks it', async () => {
    page = await openAt(at.driver, facebook.settings, 'Who can see your friends list?')
    log = await at.driver.openExtensionPage(logPage)
    await ask(log, 'beginTour', { platform: 'facebook' })
    await ask(log, 'tourTo', { tabId: await facebookTabId(log), to: 'next' })
    await page.bringToFront()
    const ticks = () => tourTicks(log)
    for (const [setting, label] of Object.entries(doors)) {
      await expect.poll(ticks).toContain(`${setting} failed`)
      await chooseOnlyMe(page, label)
      await expect.poll(ticks).toContain(`${setting} passed`)
    }
    const ended = await ask(log, 'endTour', {})
    const read = ended?.review?.lines.filter(({ how, outcome }) => how === 'read' && outcome === 'asAdvised')
    expect(read?.map(({ label }) => label).length).toBeGreaterThanOrEqual(3)
    await ask(log, 'closeTour', {})
    await page.close()
  })

  it('shows what is worth a second look in a message that arrives, and saves it', async () => {
    page = await openAt(at.driver, facebook.thread, facebook.last)
    await ask(log, 'openCase', { requestId: crypto.randomUUID(), pseudonym: 'Blue Heron' })
    caseId = (await ask(log, 'cases', {}))[0]?.id ?? ''
    const [opened] = await entriesOf(log)
    expect(opened?.seq).toBe(1)
    await arrives(first)
    await page.bringToFront()
    const popup = await popupWith(at.driver, page, first)
    await until(popup, `${card(first)}?.querySelector('.cues') !== null`)
    expect(await popup.evaluate<string>(`${card(first)}.querySelector('mark').innerText`)).not.toBe('')
    await popup.close()
    await saveAs(first, 2)
  })

  it('takes what happened elsewhere, and the day on which the patient was told to stop', async () => {
    const stageBefore = (await pathway()).stage
    const dayBefore = new Date(Date.now() - dayMs).toISOString().slice(0, 10)
    const waited = {
      type: 'inPerson',
      eventTime: dayBefore,
      eventPrecision: 'day',
      whatHappened: 'Waited by the bicycles at closing time.',
    }
    expect(await record(waited)).toMatchObject({
      status: 'saved',
    })
    const warned = { type: 'warningGiven', whatHappened: 'The practice sent its letter.' }
    const toldToStop = { at: new Date().toISOString(), how: 'by letter' }
    expect(await record({ ...warned, toldToStop })).toMatchObject({ status: 'saved' })
    expect((await pathway()).stage).not.toBe(stageBefore)
  })

  it('moves on the pathway when there is contact after the warning, and names the entries', async () => {
    const before = await pathway()
    expect(before.prompts.map(({ rule }) => rule)).not.toContain('R01')
    await page.bringToFront()
    await arrives(second)
    const { length } = await entriesOf(log)
    await saveAs(second, length + 1)
    const after = await pathway()
    expect(after.prompts.find(({ rule }) => rule === 'R01')?.causes).toEqual([
      expect.objectContaining({ seq: length + 1 }),
    ])
    expect(after.stage).not.toBe(before.stage)
    expect(JSON.stringify(after.parts)).toMatch(/defence organisation/i)
  })

  it('asks, when the time has come, whether contact has ended, and names nobody', async () => {
    await expect
      .poll(async () => (await ask(log, 'reminders', {})).planned.map(({ kind: what }) => what))
      .toContain('followUp')
    await ask(log, 'lock', {})
    await at.driver.background(sleptFor(15 * dayMs))
    await at.driver.background(
      `(globalThis.browser ?? chrome).alarms.create('reminders', { when: Date.now() + 500 })`,
    )
    const badge = `(globalThis.browser ?? chrome).action.getBadgeText({})`
    await expect.poll(() => log.evaluate<string>(badge), { timeout: 60_000 }).toMatch(/^[1-9]$/)
    const due = (await ask(log, 'reminders', {})).planned.filter(({ isDue }) => isDue)
    expect(due.map(({ kind: what }) => what)).toContain('followUp')
    expect(JSON.stringify(due)).not.toContain('Blue Heron')
  })

  it('hands over a bundle to the defence organisation that others find whole with tools of their own', async () => {
    await log.bringToFront()
    await until(log, has('The log is locked'))
    await givePassphrase(log)
    await until(log, has(second), 60_000)
    await log.evaluate(`location.hash = '#hand-over'`)
    await until(log, has('Who is it for?'))
    await press(log, 'Next: what')
    await until(log, has('Write down who gets it.'))
    await log.type('input[name=to]', 'Sample Defence Union')
    await log.type('textarea[name=purpose]', 'Advice after contact that went on')
    await press(log, 'Next: what')
    await until(log, `/\\d+ whole/.test(${text})`)
    await press(log, 'Next: look at it')
    await until(log, has('Names inside'))
    await press(log, 'Next: make the file')
    await until(log, has('Who can open the file?'))
    await press(log, 'Anybody who has the file')
    await press(log, 'Make the file', `document.querySelector('form:has([name=lock])')`)
    const path = await savedFile(log, downloads, '.zip')
    const out = join(folder, 'out')
    run('unzip', ['-q', path, '-d', out], folder)
    expect(run('sha256sum', ['-c', 'manifest-sha256.txt'], join(out, 'bag'))).not.toContain('FAILED')
    expect(run('sh', ['verify.sh'], out).trimEnd().split('\n').at(-1)).toBe('INTACT')
    const report = run('pdftotext', ['bag/data/report.pdf', '-'], out).replace(/\s+/g, ' ')
    for (const words of [first, second, 'Waited by the bicycles']) expect(report).toContain(words)
    expect(readFileSync(join(out, 'bag/data/chronology.csv'), 'utf8')).toContain('Waited by the bicycles')
  })
})
