import type { VerificationView } from '../src/requests/verification.ts'
import type { CheckView, EntryView, PopupState } from '../src/views.ts'
import { type Driver, launch, type Popup, type Tab } from '../tests/e2e/browser/driver.ts'
import { type Practice, startPractice } from '../tests/practice/server.ts'
import { main as build } from './build.ts'
import { table } from './table.ts'

/**
 * The main job, unattended: the built extension in a real browser reads settings on the practice platforms, sees one
 * change, saves three messages through the real toolbar popup, opens the log and checks the chain.
 */

class StepError extends Error {
  readonly isPlain = true
}

const passphrase = 'lantern orbit velvet quarry 7'

interface Stop {
  readonly platform: string
  readonly settings: string
  /** Clicks that lead to the settings in a single-URL app. */
  readonly path?: readonly string[]
  readonly ready: string
  readonly thread: string
  readonly open?: string
  readonly message: string
}

const stops: readonly Stop[] = [
  {
    platform: 'Facebook',
    settings: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
    ready: 'Who can see your friends list?',
    thread: 'https://www.facebook.com/messages/t/100077000000001',
    message: 'I will come by on Friday then.',
  },
  {
    platform: 'X',
    settings: 'https://x.com/settings/direct_messages',
    ready: 'Show read receipts',
    thread: 'https://x.com/i/chat/1700000000000000001-1700000000000000002',
    message: 'I will come by on Friday then.',
  },
  {
    platform: 'WhatsApp',
    settings: 'https://web.whatsapp.com/',
    path: ['[data-icon=settings-refreshed]', 'Privacy'],
    ready: 'Read receipts',
    thread: 'https://web.whatsapp.com/',
    open: '[data-testid=list-item-0]',
    message: 'I will come by on Friday then.',
  },
]

const has = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`

/** A click on the smallest visible thing with these words, or on a selector. */
const clickOn = async (tab: Tab, target: string) => {
  if (target.startsWith('[')) {
    await tab.waitFor(`document.querySelector(${JSON.stringify(target)}) !== null`)
    return tab.click(target)
  }
  const find = `[...document.querySelectorAll('*')].filter((one) => one.textContent.trim() === ${JSON.stringify(target)}).at(-1)`
  await tab.waitFor(`${find} !== undefined`)
  await tab.evaluate(`${find}.click()`)
}

/** What the popup was given, asked through the popup itself. */
const ask = <T>(popup: Popup | Tab, name: string, args: string): Promise<T> =>
  popup.evaluate<T>(
    `chrome.runtime.sendMessage({ to: 'page', name: ${JSON.stringify(name)}, args: ${args} }).then((reply) => {
      if (!reply.ok) throw new Error(reply.error + ': ' + reply.message)
      return reply.value
    })`,
  )

const stateOf = async (driver: Driver, tab: Tab): Promise<PopupState> => {
  const popup = await driver.clickToolbar(tab)
  const readNow = () =>
    ask<PopupState>(
      popup,
      'state',
      `{ tabId: (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id }`,
    )
  await popup.waitFor(`document.querySelectorAll('details').length > 0`, 20_000)
  const state = await readNow()
  await popup.close()
  return state
}

const settingsTab = async (driver: Driver, stop: Stop): Promise<Tab> => {
  const tab = await driver.open(stop.settings)
  for (const target of stop.path ?? []) await clickOn(tab, target)
  await tab.waitFor(has(stop.ready), 20_000)
  return tab
}

const words = ({ outcome, reason }: CheckView) =>
  outcome === 'cantTell' ? `cannot tell (${reason})` : outcome

const readSettings = async (driver: Driver): Promise<CheckView[]> => {
  const findings: CheckView[] = []
  for (const stop of stops) {
    const tab = await settingsTab(driver, stop)
    const state = await stateOf(driver, tab)
    const read = state.findings.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
    if (read.length === 0) throw new StepError(`nothing could be read on ${stop.platform}'s settings`)
    findings.push(...state.findings)
    await tab.close()
  }
  console.log(
    table(
      ['platform', 'check', 'set', 'outcome', 'impact'],
      findings.map((view) => [
        view.platformName,
        view.check,
        view.set ?? '-',
        words(view) ?? '-',
        view.impact,
      ]),
    ),
  )
  return findings
}

const changeOne = async (driver: Driver): Promise<void> => {
  const [facebook] = stops
  if (facebook === undefined) throw new StepError('no platform to change a setting on')
  const tab = await settingsTab(driver, facebook)
  const outcome = async () =>
    (await stateOf(driver, tab)).findings.find(({ check }) => check === 'friends-list-hidden')?.outcome
  const before = await outcome()
  await tab.click('[aria-label^="Edit privacy. Sharing with Public"]')
  await clickOn(tab, 'Only me')
  await tab.click('[aria-label^="Done"]')
  const after = await outcome()
  console.log(`\nFriends list changed from Public to Only me: ${before} → ${after}`)
  if (before !== 'failed' || after !== 'passed') throw new StepError('the finding did not turn')
  await tab.close()
}

const saveOne = async (driver: Driver, stop: Stop): Promise<void> => {
  const tab = await driver.open(stop.thread)
  if (stop.open !== undefined) await clickOn(tab, stop.open)
  await tab.waitFor(has(stop.message), 20_000)
  const popup = await driver.clickToolbar(tab)
  await popup.waitFor(`document.querySelector('article button') !== null`, 20_000)
  await popup.evaluate(
    `[...document.querySelectorAll('article')].find((one) => one.innerText.includes(${JSON.stringify(stop.message)})).dataset.chosen = 'yes'`,
  )
  await popup.evaluate(`[...document.querySelectorAll('[data-chosen] button')].at(-1).click()`)
  await popup.waitFor(`${has('Saved as entry')} || document.querySelector('article form') !== null`, 30_000)
  if (await popup.evaluate<boolean>(`document.querySelector('article form') !== null`)) {
    await popup.evaluate(
      `document.querySelectorAll('article input').forEach((one, i) => { one.dataset.nth = i })`,
    )
    await popup.type('[data-nth="0"]', passphrase)
    await popup.type('[data-nth="1"]', passphrase)
    await popup.evaluate(`document.querySelector('article form').requestSubmit()`)
  }
  await popup.waitFor(has('Saved as entry'), 30_000)
  await popup.close()
  await tab.close()
}

const picture = async (log: Tab, { seq, files }: EntryView): Promise<string> => {
  const [file] = files
  if (file === undefined) throw new StepError(`entry ${seq} has no picture`)
  const { base64 } = await ask<{ base64: string }>(log, 'file', JSON.stringify({ seq, name: file.name }))
  const bytes = Buffer.from(base64, 'base64')
  const isPng = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'
  if (!isPng || bytes.length !== file.bytes)
    throw new StepError(`the picture of entry ${seq} is not what was sealed`)
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}, ${Math.round(bytes.length / 1024)} kB`
}

const readLog = async (driver: Driver): Promise<void> => {
  const log = await driver.openExtensionPage('src/ui/log/index.html')
  const entries = await ask<EntryView[]>(log, 'entries', '{ count: 50 }')
  const rows: string[][] = []
  for (const entry of entries.toReversed())
    rows.push([
      String(entry.seq),
      entry.where,
      entry.direction ?? '-',
      entry.who?.displayName ?? '-',
      entry.timeShown ?? '-',
      entry.whatHappened,
      await picture(log, entry),
      entry.hash.slice(0, 12),
    ])
  console.log(
    `\n${table(['entry', 'where', 'direction', 'who', 'time shown', 'text', 'picture', 'hash'], rows)}`,
  )
  if (entries.length !== stops.length)
    throw new StepError(`${entries.length} entries instead of ${stops.length}`)
  const { verdict, checkpoints, problems } = await ask<VerificationView>(log, 'verifyLog', '{}')
  console.log(`\nChain: ${verdict}, ${entries.length} entries, ${checkpoints} signed checkpoints`)
  if (verdict !== 'intact') throw new StepError(`the chain is ${verdict}: ${JSON.stringify(problems)}`)
}

const walk = async (driver: Driver, practice: Practice): Promise<void> => {
  console.log(`${driver.version}; practice platforms on 127.0.0.1:${practice.port}\n`)
  await readSettings(driver)
  await changeOne(driver)
  for (const stop of stops) await saveOne(driver, stop)
  await readLog(driver)
}

/** Exit code 0 only when every step did what it should. */
export async function tour(): Promise<number> {
  const built = await build(['chromium'])
  if (built !== 0) return built
  const practice = await startPractice()
  const driver = await launch('chromium', {
    dist: 'dist/chromium',
    practicePort: practice.port,
    size: { width: 1280, height: 900 },
  })
  try {
    await walk(driver, practice)
    console.log('\nEvery step did what it should.')
    return 0
  } catch (error) {
    console.error(`\nfailed: ${(error as Error).message}`)
    return 1
  } finally {
    await driver.close()
    await practice.close()
  }
}
