import { describe, expect, test } from 'vitest'
import { stagedId } from './preview/record-samples.ts'
import { asked, page, press, show, text, type, until, violations } from './stage.ts'

/** Recording by hand, as our page does it. What the background answers is a stand-in. */

const sent = async (name: string) =>
  (await asked()).filter((call) => call.name === name).map((call) => call.args)
const what = 'What happened'

const openForm = async () => {
  await press('New entry')
  await page.waitForSelector('select[name=type]')
  await page.select('select[name=type]', 'inPerson')
}

describe('a new entry', () => {
  test('can be recorded while the log is locked, with the keyboard alone', async () => {
    await show('log-record-locked', 'light', 1000)
    await until('New entry')
    while (!(await page.evaluate(() => document.activeElement?.textContent?.trim() === 'New entry')))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('select[name=type]:focus')
    await page.keyboard.type('Gift')
    for (let n = 0; n < 30; n++) {
      if (await page.$('textarea[name=whatHappened]:focus')) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('A box without a card lay on my car.')
    while (!(await page.evaluate(() => document.activeElement?.textContent === 'Save entry')))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('Saved as entry 12')
    expect(await sent('record')).toMatchObject([
      {
        event: {
          type: 'gift',
          eventPrecision: 'approximate',
          whatHappened: 'A box without a card lay on my car.',
        },
        attachments: [],
      },
    ])
    expect(await page.$('form textarea')).toBeNull()
  })

  test('says what is missing, goes there, and keeps what was typed', async () => {
    await show('log-record-locked', 'light', 1000)
    await press('New entry')
    await press('Save entry')
    await until('Say in a few words what happened')
    await until('Choose what kind it was')
    await page.waitForSelector('select[name=type]:focus')
    expect(await sent('record')).toEqual([])
    expect(await violations()).toEqual([])
  })

  test('loses nothing when it cannot be saved, nor when it is closed and opened again', async () => {
    await show('log-record-full', 'light', 1000)
    await openForm()
    await type(what, 'He waited at the door.')
    await press('Save entry')
    await until('save again')
    expect(await violations()).toEqual([])
    await press('Close')
    await press('New entry')
    expect(await page.$eval('textarea[name=whatHappened]', (field) => field.value)).toBe(
      'He waited at the door.',
    )
  })

  test('tries the same words again under the same number, and changed words under another', async () => {
    await show('log-record-full', 'light', 1000)
    await openForm()
    await type(what, 'He waited')
    for (const more of ['', '', ' again']) {
      if (more !== '') await type(what, more)
      const before = (await sent('record')).length
      await press('Save entry')
      await page.waitForFunction(
        (n) =>
          (window as unknown as { calls: { name: string }[] }).calls.filter((c) => c.name === 'record')
            .length > n,
        {},
        before,
      )
      await until('save again')
    }
    const [first, second, third] = (await sent('record')) as { requestId: string }[]
    expect(second).toEqual(first)
    expect(third?.requestId).not.toBe(first?.requestId)
  })

  test('asks how it went when the worker died, and believes only that', async () => {
    await show('log-record-silent', 'light', 1000)
    await openForm()
    await type(what, 'He waited.')
    await press('Save entry')
    await until('Saved as entry 12')
    const [args] = (await sent('record')) as { requestId: string }[]
    expect(await sent('saveStatus')).toEqual([{ requestId: args?.requestId }])
  })

  test('takes files that are dropped, refuses what is too large, and keeps the rest', async () => {
    await show('log-record-locked', 'light', 1000)
    await openForm()
    await type(what, 'A photo.')
    const drop = (names: string[], size: number) =>
      page.$eval(
        '.record-drop',
        (place, [given, length]) => {
          const data = new DataTransfer()
          for (const name of given as string[])
            data.items.add(new File([new Uint8Array(length as number)], name, { type: 'audio/mpeg' }))
          place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        },
        [names, size] as [string[], number],
      )
    await drop(['voice mail.mp3'], 3)
    await until('voice mail.mp3')
    await drop(['film.mp3'], 200_000_001)
    await until('Not added')
    expect(await violations()).toEqual([])
    await press('Save entry')
    await until('Saved as entry 12')
    expect(await sent('record')).toMatchObject([
      { attachments: [{ importedAs: 'voice mail.mp3', type: 'audio/mpeg', staged: stagedId }] },
    ])
  })

  test('shows every field without a violation, and fits 320 px', async () => {
    await show('log-record', 'light', 320)
    await press('New entry')
    await page.select('select[name=type]', 'warningGiven')
    for (const list of ['Witnesses', 'Things kept', 'Reported to'])
      await page.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find((b) => b.textContent === `Add ${name}`)
        button?.click()
      }, list)
    expect(await violations()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect(await violations()).toEqual([])
  })
})

describe('an entry in the log', () => {
  test('tells when it happened and how long after it was recorded', async () => {
    await show('log-record', 'light', 1000)
    await until('recorded 3 days later')
    expect(await text()).toContain('practice manager · ')
  })

  test('that was corrected keeps its first words under the correction', async () => {
    await show('log-record', 'light', 1000)
    await until('Corrects entry 4')
    expect(await text()).toContain('Corrected by entry 5.')
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await page.waitForFunction(() =>
      document.querySelector('.earlier')?.textContent?.includes('We are meant'),
    )
  })

  test('is corrected by a new one with a reason, which begins with the old words', async () => {
    await show('log-record', 'light', 1000)
    await press('Correct Entry 4')
    await press('Save entry')
    await until('Say why it is corrected')
    await type('Why it is corrected', 'wrong day')
    expect(await violations()).toEqual([])
    await press('Save entry')
    await expect
      .poll(() => sent('record'))
      .toMatchObject([
        {
          amends: 4,
          event: {
            type: 'amendment',
            reason: 'wrong day',
            whatHappened: expect.stringContaining('pigeonhole'),
          },
        },
      ])
  })

  test('is deleted only with a reason', async () => {
    await show('log-record', 'light', 1000)
    await press('Delete Entry 4')
    await press('Delete entry 4 for good')
    await until('The reason is what stays')
    expect(await sent('remove')).toEqual([])
    await type('Why it is deleted', 'other people in it')
    expect(await violations()).toEqual([])
    await press('Delete entry 4 for good')
    await until('Entry 4 was deleted')
    expect(await text()).not.toContain('We are meant')
    expect(await sent('remove')).toMatchObject([{ seq: 4, reason: 'other people in it' }])
  })

  test('is shown by case, and who that is only when asked for', async () => {
    await show('log-record', 'light', 1000)
    await until('Blue 7 · 2 entries')
    await page.select('select[name=filter]', '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f102')
    await page.waitForFunction(() => document.querySelectorAll('article').length === 2)
    expect(await page.$$eval('article', (all) => all.map((one) => one.querySelector('h3')?.id))).toEqual([
      'entry-5',
      'entry-4',
    ])
    await until('Who this is')
    expect(await violations()).toEqual([])
  })
})
