import { expect, test } from 'vitest'
import { asked, page, press, show, text, until } from './stage.ts'

/** What is due is answered in place; nothing is asked of the browser unasked. */

const last = async () => (await asked()).filter(({ name }) => /eminder|permissions/.test(name)).at(-1)

test('the popup shows the two that waited longest, and the way to the rest', async () => {
  await show('home-due')
  expect(await text()).toContain('Look over your settings again: Facebook.')
  expect(await text()).toContain('Somebody was told to stop on')
  expect(await text()).not.toContain('Somebody new is in your log')
  expect(await page.$eval('a[href$="#reminders"]', (link) => link.textContent)).toContain('2 more')
  await show('home')
  expect(await text()).not.toContain('Due now')
})

test('"in a week" is said to the background, and what it does not keep is owned up to', async () => {
  await show('home-due')
  await press('In a week')
  expect(await last()).toEqual({ name: 'snoozeReminder', args: { id: 'lookAgain:facebook', days: 7 } })
  await press('Done')
  await until('That could not be stored.')
})

test('the options name a case only while the log is open', async () => {
  await show('options-reminders-unlocked', 'light', 800, true)
  expect(await text()).toContain('Case Walnut was told to stop')
  await show('options-reminders', 'light', 800, true)
  expect(await text()).not.toContain('Walnut')
})

test('a kind is switched off with its interval kept, and its interval goes with it', async () => {
  await show('options', 'light', 800, true)
  expect(await page.$('select[name=backup-days]')).not.toBeNull()
  await page.click('input[name=backup]')
  expect(await last()).toEqual({ name: 'chooseReminder', args: { kind: 'backup', on: false, days: 30 } })
  await page.select('select[name=followUp-days]', '30')
  expect(await last()).toEqual({ name: 'chooseReminder', args: { kind: 'followUp', on: true, days: 30 } })
})

test('notifications are asked for within the click that wants them, and a refusal is no failure', async () => {
  await show('options', 'light', 800, true)
  expect(await last()).toEqual({ name: 'reminders', args: {} })
  await press('Switch notifications on')
  await until('Notifications were not allowed.')
  expect(await last()).toEqual({ name: 'permissions.request', args: { permissions: ['notifications'] } })
})
