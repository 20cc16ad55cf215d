import { beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from './browser/driver.ts'
import { card, facebook, has, mainKind, openAt, popupWith, press, stage, text, until } from './start.ts'

/** Words in messages that are worth a second look: marked, with a clinician first where it is clinical, until switched off. */

const notes = (words: string) => `${card(words)}?.querySelector('.cues')?.innerText ?? ''`
const clinicianFirst = 'First: this may need a clinician'

describe.each(mainKind)('in %s', (kind) => {
  const at = stage(kind)
  let page: Tab
  beforeAll(async () => {
    page = await openAt(at.driver, facebook.thread, facebook.last)
  })

  it('names the kind, quotes and marks the words, and counts what came without a reply', async () => {
    const popup = await popupWith(at.driver, page, 'Contact that goes on')
    const asked = 'Why do you not answer me?'
    expect(await popup.evaluate<string>(notes(asked))).toContain('Why do you not answer')
    expect(await popup.evaluate<string>(`${card(asked)}.querySelector('mark').innerText`)).toContain(
      'Why do you not answer',
    )
    expect(await popup.evaluate<string>(notes(facebook.last))).toMatch(/\d+ messages in a row, with no reply/)
    expect(await popup.evaluate<string>(text)).not.toContain(clinicianFirst)
    await popup.close()
  })

  it('puts a clinician before everything else where self-harm is spoken of', async () => {
    at.practice.set('www.facebook.com', {
      incoming: { text: 'If you do not come I will kill myself.', sender: 'Robin Sample' },
    })
    await until(page, has('I will kill myself'))
    const popup = await popupWith(at.driver, page, clinicianFirst)
    const said = await popup.evaluate<string>(text)
    expect(said.indexOf(clinicianFirst)).toBeLessThan(said.indexOf('If you do not come'))
    expect(said).toContain('kill myself')
    await popup.close()
  })

  it('says nothing of the kind once it is switched off', async () => {
    const options = await at.driver.openExtensionPage('src/ui/options/index.html')
    await until(options, has('Mark words that may be worth a second look'))
    await press(options, 'Mark words that may be worth a second look')
    await until(
      options,
      `(globalThis.browser ?? chrome).storage.local.get('cuesOff').then((kept) => kept.cuesOff === true)`,
    )
    await options.close()
    await page.bringToFront()
    const popup = await popupWith(at.driver, page, 'I will kill myself')
    expect(await popup.evaluate<string>(text)).not.toContain(clinicianFirst)
    expect(await popup.evaluate<number>(`document.querySelectorAll('.cues, mark').length`)).toBe(0)
    await popup.close()
  })
})
