import browser from 'webextension-polyfill'
import { done, snoozed } from '../core/reminders/answer.ts'
import type { SnoozeDays } from '../core/reminders/choices.ts'
import { plan } from '../core/reminders/plan.ts'
import type { Reminder } from '../core/reminders/reminder.ts'
import { due, news, next, told } from '../core/reminders/schedule.ts'
import { isUnlocked } from '../log/identity.ts'
import { showDue } from './badge.ts'
import { notify } from './notify.ts'
import { reminderChoices } from './reminders/choices.ts'
import { factsNow } from './reminders/facts.ts'
import { inTurn, type Kept, keep, kept } from './reminders/kept.ts'
import { readLog } from './reminders/read-log.ts'
import { changed } from './revision.ts'
import { onWritten } from './writer.ts'

/**
 * One alarm over all reminders. It is set anew, and the badge with it, whenever the worker wakes for whatever
 * reason: after sleep alarms come late, a changed clock moves them, and Firefox forgets them with each restart.
 */

export const remindersAlarm = 'reminders'
/** A new notification takes the place of an old one: however much is due, there is one. */
const notificationId = 'reminders'

/** Plans anew from what is known now, tells what has become due, and sets the alarm. */
export const wake = (): Promise<void> => inTurn(async () => settle(await planned(await kept())))

/** What the clinician answers. */
export const markDone = (id: string): Promise<void> => answered((all, now) => done(all, id, now))
export const snooze = (id: string, days: SnoozeDays): Promise<void> =>
  answered((all, now) => snoozed(all, id, days, now))

const answered = (answer: (all: Reminder[], now: number) => Reminder[]): Promise<void> =>
  inTurn(async () => {
    const state = await planned(await kept())
    await settle({ ...state, reminders: answer(state.reminders, Date.now()) })
  })

/** While the log is open: what it tells is kept for when it is locked. */
const wakeFromLog = async (): Promise<void> => {
  if (!(await isUnlocked())) return
  const { stops, newest } = await readLog()
  await inTurn(async () => {
    // Erased meanwhile: then it is locked, and nothing of it may come back.
    if (!(await isUnlocked())) return
    const before = await kept()
    // That an entry was deleted does not make an earlier contact new again.
    const isNewer = newest !== undefined && newest.seq > (before.newest?.seq ?? 0)
    await settle(await planned({ ...before, stops, ...(isNewer && { newest }) }))
  })
}

const planned = async (before: Kept): Promise<Kept> => {
  const now = new Date()
  const [facts, choices] = await Promise.all([factsNow(before, now), reminderChoices()])
  const newUid = () => crypto.randomUUID()
  return { ...before, reminders: plan(facts, choices, before.reminders, now.getTime(), newUid) }
}

const settle = async (state: Kept): Promise<void> => {
  const now = Date.now()
  // Told before it is kept: a worker that ends between the two says it again, in the same notification.
  if (news(state.reminders, now).length > 0)
    await notify(browser.i18n.getMessage('reminderNotification'), notificationId)
  const count = due(state.reminders, now).length
  const isNew = await keep({ ...state, reminders: told(state.reminders, now) })
  await showDue(count)
  if (count === 0) await browser.notifications?.clear(notificationId)
  const at = next(state.reminders, now)
  if (at === undefined) await browser.alarms.clear(remindersAlarm)
  else await browser.alarms.create(remindersAlarm, { when: at })
  if (isNew) await changed()
}

export function listenForReminders(): void {
  const again = () => void wake().catch(() => undefined)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === remindersAlarm) void onAlarm().catch(() => undefined)
  })
  browser.runtime.onInstalled.addListener(again)
  browser.runtime.onStartup.addListener(again)
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') again()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return
    if (changes.revision !== undefined) soon()
    if (changes.identity?.newValue !== undefined) readOpenLog()
  })
  onWritten(readOpenLog)
  listenForClicks()
  again()
}

/** Longer than planning takes: wakes a worker that ended in the middle of it, for this alarm will not come again. */
const watchMs = 60_000

const onAlarm = async () => {
  await browser.alarms.create(remindersAlarm, { when: Date.now() + watchMs })
  await wake()
}

/** Many such in a row are answered once. */
const onceIn = (ms: number, work: () => Promise<void>) => {
  let isWaiting = false
  const start = () => {
    isWaiting = false
    void work().catch(() => undefined)
  }
  return () => {
    if (!isWaiting) setTimeout(start, ms)
    isWaiting = true
  }
}

/** Something was read, saved or chosen. */
const soon = onceIn(250, wake)
/** The log was opened, or something written to it. Saving comes first. */
const readOpenLog = onceIn(2000, wakeFromLog)

let isListening = false

/** There is nothing to listen to until notifications are allowed. */
function listenForClicks(): void {
  const listen = () => {
    if (isListening || browser.notifications === undefined) return
    isListening = true
    browser.notifications.onClicked.addListener((id) => {
      if (id === notificationId) void open()
    })
  }
  browser.permissions.onAdded.addListener(listen)
  listen()
}

const open = async () => {
  await browser.notifications.clear(notificationId)
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/options/index.html#reminders') })
}
