import { describe, expect, test } from 'vitest'
import { asked, page, press, show, text, type, until, violations } from './stage.ts'

describe('saving', () => {
  test('says "Saved" with the number of the entry once the background has it', async () => {
    await show('thread')
    await press('Save message from Alex')
    await until('Saved as entry 12')
  })

  test('says so when there is no picture', async () => {
    await show('thread-no-picture')
    await press('Save message from Alex')
    await until('Saved as entry 12')
    expect(await text()).toContain('There is no picture')
  })

  test('asks for the passphrase in place and finishes the same save', async () => {
    await show('thread-first')
    await press('Save message from Alex')
    await until('If you forget it')
    expect(await text()).not.toContain('Saved as entry')
    await type('Passphrase', 'glacier trumpet oblique walnut')
    await type('The same passphrase again', 'glacier trumpet oblique walnut')
    await press('Set passphrase and save')
    await until('Saved as entry 12')
  })

  test('refuses a weak passphrase and never sends it', async () => {
    await show('thread-first')
    await press('Save message from Alex')
    await type('Passphrase', 'password1')
    await type('The same passphrase again', 'password1')
    await press('Set passphrase and save')
    await until('too easy to guess')
    expect((await asked()).map((call) => call.name)).not.toContain('setPassphrase')
    expect(await violations()).toEqual([])
  })

  test('says "Not saved" with what to do, and keeps the list', async () => {
    await show('thread-refused')
    await press('Save message from Alex')
    await until('Not saved.')
    expect(await text()).toContain('no longer on the page')
    expect(await text()).toContain('Try again')
    expect(await text()).toContain('Messages in view')
    expect(await violations()).toEqual([])
  })

  test('asks how it went when the worker died, and believes only that', async () => {
    await show('thread-died')
    await press('Save message from Alex')
    await until('Saved as entry 12')
    const [save, status] = (await asked()).filter((call) => call.name.startsWith('save'))
    expect(status?.name).toBe('saveStatus')
    expect(save?.args).toMatchObject(status?.args ?? {})
    expect(status?.args).toEqual({ requestId: expect.any(String) })
  })

  test('says "Not saved" when nobody answers, and tries again under the same number', async () => {
    await show('thread-silent')
    await press('Save message from Alex')
    await until('did not answer in time')
    await press('Try again message from Alex')
    const saves = (await asked()).filter((call) => call.name === 'save').map((call) => call.args)
    expect(saves).toHaveLength(2)
    expect(saves[1]).toEqual(saves[0])
  })
})

describe('the log', () => {
  test('keeps what was typed when the passphrase is wrong', async () => {
    await show('log-locked', 'light', 1000)
    await type('Passphrase of the log', 'not the one')
    await press('Unlock')
    await until('That is not the passphrase')
    expect(await page.$eval('input', (input) => input.value)).toBe('not the one')
    expect(await violations()).toEqual([])
  })

  test('keeps a picture blurred until asked, and blurs it again', async () => {
    await show('log', 'light', 1000)
    // Read only once it is in view.
    await (await page.waitForSelector('.picture'))?.scrollIntoView()
    const blurred = await page.waitForSelector('.blurred img[aria-hidden=true]')
    const look = await blurred?.evaluate((img) => [getComputedStyle(img).filter, img.getAttribute('alt')])
    expect(look?.[0]).toMatch(/^blur\((2[0-9]|[3-9]\d)/)
    expect(look?.[1]).toBe('')
    await press('Show picture')
    const clear = await page.waitForSelector('.picture-frame:not(.blurred) img')
    expect(await clear?.evaluate((img) => [img.src.slice(0, 5), getComputedStyle(img).filter])).toEqual([
      'blob:',
      'none',
    ])
    expect(await violations()).toEqual([])
    await press('Hide picture')
    await page.waitForSelector('.blurred img')
    expect(await page.$('.picture-frame:not(.blurred)')).toBeNull()
  })

  test('shows addresses as text and never as links', async () => {
    await show('log', 'light', 1000)
    await until('Removed entry')
    // The links are ours: to the options, to where bundles are checked.
    const addresses = await page.$$eval('a', (links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses).toContain('../verify/index.html')
    expect(addresses.filter((one) => !one.startsWith('../') && !one.startsWith('#'))).toEqual([])
  })

  test.each([
    ['log', 'Unchanged since it was sealed'],
    ['log-broken', 'Entry 9, view.png: missing'],
  ])('tells the verdict of %s with its limits', async (state, words) => {
    await show(state, 'dark', 1000)
    await page.evaluate(() => {
      location.hash = '#check'
    })
    await until('Verify')
    await press('Verify')
    await until(words)
    expect(await text()).toContain('does not prove who wrote a message')
    expect(await violations()).toEqual([])
  })
})

describe.each(['popup-nothing', 'log-nothing', 'options-nothing'])('%s', (state) => {
  // No such state: the background answers everything with nothing, which it never does.
  test('says that the page could not be shown, instead of nothing at all', async () => {
    await show(state, 'light', 380, true)
    await until('This page could not be shown')
    expect(await text()).toContain('TypeError')
    expect(await violations()).toEqual([])
    await press('Try again')
    await until('This page could not be shown')
  })
})

describe('the keyboard', () => {
  /** Names of what Tab reaches, in order. */
  async function reached(presses: number): Promise<string> {
    const names: string[] = []
    for (let i = 0; i < presses; i++) {
      await page.keyboard.press('Tab')
      names.push(
        await page.evaluate(() => {
          const at = document.activeElement
          return at instanceof HTMLInputElement ? at.value : (at?.textContent ?? '')
        }),
      )
    }
    return names.join('\n')
  }

  test('reaches every main action of a settings page', async () => {
    await show('settings')
    const names = await reached(16)
    for (const action of [
      'personal',
      'Read again',
      'Change it here',
      'Where this advice',
      'Log',
      'Options',
    ]) {
      expect(names).toContain(action)
    }
  })

  test('saves a message', async () => {
    await show('thread')
    while (!(await page.evaluate(() => document.activeElement?.textContent?.startsWith('Save message')))) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await until('Saved as entry 12')
  })

  test('shows where it is', async () => {
    await show('home')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline).toBe('solid')
  })
})

test('a link to change a setting opens in the tab that the popup is about', async () => {
  await show('settings')
  await press('Change it here')
  expect((await asked()).at(-1)).toEqual({
    name: 'tabs.update',
    args: [1, { url: 'https://www.facebook.com/settings?tab=how_people_find_and_contact_you' }],
  })
})

test('permission is asked for this host only, within the click', async () => {
  await show('missing')
  await press('Allow on')
  await until('Permission was not given')
  expect((await asked()).at(-1)).toEqual({
    name: 'permissions.request',
    args: { origins: ['https://www.facebook.com/*'] },
  })
})
