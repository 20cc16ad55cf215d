import { describe, expect, test } from 'vitest'
import { asked, page, press, show, type, until, violations } from './stage.ts'

/** What to do next, as our page shows it. What the background answers is a stand-in. */

const sent = async (name: string) =>
  (await asked()).filter((call) => call.name === name).map((call) => call.args)
const answer = async (answers: Record<string, string>) => {
  for (const [name, value] of Object.entries(answers)) await page.select(`select[name=${name}]`, value)
}
const may = { isAdult: 'yes', hasCapacity: 'yes', wouldHarm: 'no', policeAgainst: 'no' }
const letter = () => page.$eval('textarea[name=letter]', (field) => (field as HTMLTextAreaElement).value)

describe('the letter', () => {
  test('is not there until all was asked, and warns of what should not stand in it', async () => {
    await show('log-pathway-first', 'light', 320, true)
    await press('Draft a warning letter')
    await answer({ ...may, wouldHarm: '' })
    expect(await page.$('textarea[name=letter]')).toBeNull()
    await answer({ wouldHarm: 'no' })
    await page.waitForSelector('textarea[name=letter]')
    await type('How to reach the practice for care', 'desk')
    expect(await letter()).toContain('desk')
    await page.type('textarea[name=letter]', ' Sorry. Police.')
    await until('“Sorry” can be read as an apology')
    await until('“Police” reads as an accusation')
    expect(await violations()).toEqual([])
    await press('Start again from the fields')
    expect(await letter()).not.toContain('Sorry')
    expect(await letter()).toContain('desk')
  })
})

describe('an allegation', () => {
  test('says whom to call first, before anything else', async () => {
    await show('log-pathway', 'dark', 320, true)
    await press('An allegation was made against me')
    await until('Call your defence organisation first')
    await until('0800 716 646')
    expect(await violations()).toEqual([])
    await press('Freeze the log')
    expect(await sent('freeze')).toMatchObject([{ case: expect.stringMatching(/^6f2c0f5e/) }])
  })

  test('is lifted by the typed word alone', async () => {
    await show('log-pathway-grave', 'light', 320, true)
    await press('Lift the freeze…')
    await page.type('input[name=lift]', 'lift')
    await page.keyboard.press('Enter')
    await until('Type LIFT, in capitals.')
    expect(await violations()).toEqual([])
    expect(await sent('liftFreeze')).toEqual([])
    await page.$eval('input[name=lift]', (field) => (field as HTMLInputElement).select())
    await page.type('input[name=lift]', 'LIFT')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('input[name=lift]') === null)
    expect(await sent('liftFreeze')).toMatchObject([{ sure: true }])
  })
})

describe('what a person says of a case', () => {
  test('is told when it could not be kept', async () => {
    await show('log-pathway', 'light', 600, true)
    await press('I have done this')
    await until('That could not be stored.')
  })

  test('is marked at the entry, with whom it was handed to where it is clinical', async () => {
    await show('log-record', 'light', 600, true)
    await press('Mark')
    await page.select('select[name=mark]', 'selfHarm')
    await page.type('input[name=handedTo]', 'crisis')
    expect(await violations()).toEqual([])
    await press('Add this mark')
    await until('Recorded')
    expect(await sent('markEntry')).toMatchObject([{ kind: 'selfHarm', handedTo: 'crisis' }])
  })
})
