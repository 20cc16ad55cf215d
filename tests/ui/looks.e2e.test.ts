import { describe, expect, test } from 'vitest'
import { asked, page, press, show, text, troubles, until } from './stage.ts'

/** What a page looks like, where that says something: what is chosen, what belongs together, where a line begins. */

/** As where somebody has the system draw everything in colours of their own. */
const withForcedColours = async (look: () => Promise<void>) => {
  const session = await page.createCDPSession()
  const force = (value: 'active' | 'none') =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
  await force('active')
  await look().finally(() => force('none'))
  await session.detach()
}

/** Where the words of what is found first begin, in pixels from the left. */
const wordsAt = (selector: string, words = '') =>
  page.evaluate(
    (at, wanted) => {
      const found = [...document.querySelectorAll(at)].find((one) => one.textContent.includes(wanted))
      if (found === undefined) throw new Error(`nothing is ${at} ${wanted}`)
      const range = document.createRange()
      range.selectNodeContents(found)
      return Math.round(range.getBoundingClientRect().left)
    },
    selector,
    words,
  )

describe('with forced colours', () => {
  test('one tab of the log looks chosen, and a note has an edge', async () => {
    await show('log', 'light', 1000)
    await until('Removed entry')
    await withForcedColours(async () => {
      const lines = await page.$$eval('[role=tab]', (tabs) =>
        tabs.map((tab) => [tab.getAttribute('aria-selected'), getComputedStyle(tab).borderBottomColor]),
      )
      const ground = await page.$eval(
        'body',
        (body) => getComputedStyle(body.parentElement ?? body).backgroundColor,
      )
      expect(lines.filter(([, line]) => line !== ground).map(([chosen]) => chosen)).toEqual(['true'])
    })
    await show('thread-empty')
    await until('No messages are in view')
    await withForcedColours(async () => {
      const edge = await page.$eval('.note', (note) => getComputedStyle(note).outlineColor)
      expect(edge).toBe(await page.$eval('.note', (note) => getComputedStyle(note).color))
    })
  })

  test('a button whose edge is drawn does not stand out to the left', async () => {
    await show('tour-page')
    await until('Stop here and see')
    await withForcedColours(async () => {
      const lefts = await page.evaluate(() =>
        ['Next page', 'Later'].map(
          (words) =>
            [...document.querySelectorAll('button')]
              .find((button) => button.textContent === words)
              ?.getBoundingClientRect().left,
        ),
      )
      expect(lefts[0]).toBeGreaterThan(0)
      expect(lefts[1]).toBe(lefts[0])
    })
  })
})

describe('a line', () => {
  test.each([
    ['tour-page', 'Later', '#tour-head', 380],
    ['home', 'Checklist', '.platform h3', 320],
    ['thread-empty', 'Help the developers', 'h2', 380],
    ['onboarding-end', 'Back', 'h2', 1000],
    ['log', 'Correct', '.entry-text', 1000],
  ])(
    '%s: the words "%s" of a quiet button begin where those above it begin',
    async (state, words, above, width) => {
      await show(state, 'light', width)
      await until(words)
      expect(await wordsAt('.button-quiet', words)).toBe(await wordsAt(above))
    },
  )

  test('in a form of an entry a field follows its name at once', async () => {
    await show('log-record', 'light', 1000)
    await until('Told to stop')
    await press('Mark')
    await until('What does it show?')
    const heights = await page.$$eval('article form label', (names) => names.map((name) => name.clientHeight))
    expect(heights.length).toBeGreaterThan(1)
    expect(Math.max(...heights)).toBeLessThan(30)
  })

  test('at 320 px the foot says on a line of its own how the log is', async () => {
    await show('home', 'light', 320, true)
    await until('Log locked')
    const bottom = await page.$eval('.foot > .button', (button) => button.getBoundingClientRect().bottom)
    const top = await page.$eval('.foot-state', (state) => state.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(bottom)
  })

  test('a box to tick keeps a distance from its words', async () => {
    await show('switched-off')
    await until('Use Chaperone on')
    const gap = await page.$eval('.check-line', ({ children: [box, words] }) =>
      Math.round((words?.getBoundingClientRect().left ?? 0) - (box?.getBoundingClientRect().right ?? 0)),
    )
    expect(gap).toBe(12)
  })
})

test('a conversation that was saved leads to its entry, as a message does', async () => {
  await show('conversation-saved')
  await until('Saved as entry 13')
  await press('Open entry 13')
  await page.waitForFunction(() =>
    JSON.stringify((window as unknown as { calls: unknown }).calls).includes('#entry-13'),
  )
})

test('in another language messages are called so', async () => {
  await show('thread', 'light', 380, false, 'de')
  await until('Sichtbare Nachrichten')
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Nachrichten')
  await show('thread')
  await until('Messages in view')
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('Messages')
  expect(troubles).toEqual([])
})

test('where the example could not be judged, one can try again, and nothing says that it is still being read', async () => {
  const judged = async () => (await asked()).filter(({ name }) => name === 'practise').length
  await show('practice-failed', 'light', 1000)
  await until('Chaperone did not answer')
  expect(await text()).not.toContain('One moment')
  const before = await judged()
  await press('Try again')
  await page.waitForFunction(
    (n) =>
      (window as unknown as { calls: { name: string }[] }).calls.filter(({ name }) => name === 'practise')
        .length > n,
    {},
    before,
  )
})
