import { beforeEach, describe, expect, test } from 'vitest'
import { practiceStage } from './stage.ts'

const stage = practiceStage()
const { set, values, drawNever, drawSoon, count, until, clickText } = stage

describe('WhatsApp Web', () => {
  beforeEach(() => stage.page.goto('https://web.whatsapp.com/'))

  test('opens a chat in the same URL, late, and takes a new message', async () => {
    drawNever('web.whatsapp.com')
    await stage.page.reload()
    await (await stage.page.waitForSelector('[data-testid=list-item-0]'))?.click()
    await stage.page.waitForSelector('#main')
    expect(await count('#main [data-pre-plain-text]')).toBe(0)
    drawSoon('web.whatsapp.com')
    await stage.page.reload()
    await (await stage.page.waitForSelector('[data-testid=list-item-0]'))?.click()
    await stage.page.waitForSelector('#main [data-pre-plain-text]')
    const first = await count('#main [data-pre-plain-text]')
    await stage.page.$eval('[data-testid=conversation-panel-messages]', (element) => element.scrollTo(0, 0))
    await until(`document.querySelectorAll('#main [data-pre-plain-text]').length > ${first}`)
    set({ incoming: { text: 'Hello again', sender: 'Robin Sample' } })
    await stage.page.waitForSelector('#main ::-p-text(Hello again)')
    expect(stage.page.url()).toBe('https://web.whatsapp.com/')
  })

  test('has the privacy panels in place of the chat list, at the same URL', async () => {
    await (await stage.page.waitForSelector('[data-icon=settings-refreshed]'))?.click()
    await clickText('Privacy')
    await stage.page.waitForSelector('h1 ::-p-text(Privacy)')
    expect(await stage.page.$eval('#pane-side', (pane) => pane.checkVisibility())).toBe(false)
    await stage.page.click('input[role=switch]')
    await expect.poll(() => values().readReceipts).toBe('off')
    await clickText('Last seen and online')
    await clickText('Nobody')
    expect(
      await stage.page.$$eval('[role=radio][aria-checked=true]', (all) => all.map((one) => one.textContent)),
    ).toEqual(['Nobody', 'Everyone'])
    await stage.page.click('[aria-label=Back]')
    await stage.page.waitForSelector('::-p-text(Last seen and online)')
    expect(values().lastSeen).toBe('Nobody')
    expect(stage.page.url()).toBe('https://web.whatsapp.com/')
  })
})
