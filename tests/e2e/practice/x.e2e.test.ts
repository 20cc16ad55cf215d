import { describe, expect, test } from 'vitest'
import { practiceStage } from './stage.ts'

const ROBIN = '1700000000000000001-1700000000000000002'

const stage = practiceStage()
const { set, values, drawNever, drawSoon, count, until, clickText } = stage

describe('X', () => {
  test('hides a native box over the label, with the help outside it', async () => {
    await stage.page.goto('https://x.com/settings/audience_and_tagging')
    const box = await stage.page.waitForSelector('label input[type=checkbox]')
    expect(await box?.evaluate((input) => getComputedStyle(input).opacity)).toBe('0')
    expect(await stage.page.$eval('label', (label) => label.textContent)).toBe('Protect your posts')
    await box?.click()
    expect(await stage.page.$eval('label input', (input) => (input as HTMLInputElement).checked)).toBe(true)
    await expect.poll(() => values().protectedPosts).toBe('on')
  })

  test('gates the tagging options behind their switch, and shows the value on the row before', async () => {
    await stage.page.goto('https://x.com/settings/audience_and_tagging')
    await clickText('Anyone can tag you')
    await stage.page.waitForSelector('input[name=allow_media_tagging]')
    await stage.page.click('label input[type=checkbox]')
    expect(await count('input[type=radio]')).toBe(0)
    await stage.page.goBack()
    await stage.page.waitForSelector('a[href="/settings/tagging"] ::-p-text(Off)')
  })

  test('greys the filter out when no one may write', async () => {
    await stage.page.goto('https://x.com/settings/direct_messages')
    await (await stage.page.waitForSelector('input[name=allow_dms_from][aria-posinset="1"]'))?.click()
    expect(
      await stage.page.$$eval('input[type=checkbox]', (all) =>
        all.map((box) => (box as HTMLInputElement).disabled),
      ),
    ).toEqual([true, false])
  })

  test.each(['de', 'fr', 'es', 'nl', 'it', 'pt'])('speaks %s', async (language) => {
    await stage.page.goto('https://x.com/settings/direct_messages')
    set({ language })
    await until(
      `document.documentElement.lang === '${language}' && document.querySelectorAll('input').length === 5`,
    )
    expect(await stage.page.$eval('[role=radiogroup]', (group) => group.ariaLabel)).not.toBe(
      'Allow message requests from:',
    )
  })

  test.each([
    [`/messages/${ROBIN}`, '[data-testid=messageEntry]', '[data-testid=DmActivityViewport]'],
    [
      `/i/chat/${ROBIN}`,
      '[data-testid^=message-]:not([data-testid*=-text-],[data-testid*=-button-])',
      '[data-testid=dm-message-scroller]',
    ],
  ])('shows a thread at %s that grows', async (path, row, scroller) => {
    drawNever('x.com')
    await stage.page.goto(`https://x.com${path}`)
    await stage.page.waitForSelector(scroller)
    expect(await count(row)).toBe(0)
    drawSoon('x.com')
    await stage.page.reload()
    await stage.page.waitForSelector(row)
    const first = await count(row)
    await stage.page.$eval(scroller, (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('${row}').length > ${first}`)
    const grown = await count(row)
    set({ incoming: { text: 'Hello again', sender: 'Robin Sample' } })
    await stage.page.waitForFunction(`document.querySelectorAll('${row}').length === ${grown + 1}`)
  })

  test('leaves a thread for the settings and comes back to it', async () => {
    await stage.page.goto(`https://x.com/i/chat/${ROBIN}`)
    await stage.page.waitForSelector('[data-testid^=message-text-]')
    await stage.page.click('nav a[href^="/settings"]')
    await stage.page.waitForSelector('::-p-text(Protect your posts)')
    expect(await count('[data-testid=dm-container]')).toBe(0)
    await stage.page.goBack()
    await stage.page.waitForSelector('[data-testid^=message-text-]')
  })
})
