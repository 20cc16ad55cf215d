import { beforeAll, describe, expect, it } from 'vitest'
import type { Popup, Tab } from './browser/driver.ts'
import { facebook, has, mainKind, openStage, popupWith, press, until } from './start.ts'

/** A settings page that the platform has changed: one quiet line, and a report of its structure that tells nothing else. */

const secrets = ['Robin', 'secretname', '0770', 'tracking', 'c0ffee']
const html = `<!doctype html><html lang="en"><head><title>Robin</title><style>.c0ffee { color: red }</style></head><body class="c0ffee">
<main role="main" aria-label="Robin's settings" data-x0770="0770"><x-row id="robin-0770"><template shadowrootmode="open"><p>Robin</p>
<button role="switch" aria-checked="true" aria-label="secretname" onclick="tracking()">Robin</button></template></x-row>
${'<ul><li>Robin</li></ul>'.repeat(40)}<input type="checkbox" name="secretname" value="0770" checked></main>
<script>globalThis.tracking = 'secretname'</script></body></html>`

const report = `document.querySelector('textarea.report')?.value ?? ''`

describe.each(mainKind)('in %s', (kind) => {
  const at = openStage(kind, html)
  let page: Tab
  let popup: Popup

  beforeAll(async () => {
    page = await at.driver.open(facebook.settings)
    popup = await popupWith(at.driver, page, 'The layout of this page is not recognised')
  })

  it('says so once, and leaves the way by hand', async () => {
    const words = await popup.evaluate<string>('document.body.innerText')
    expect(words.split('is not recognised').length).toBe(2)
    expect(words).toContain('Not yet checked')
  })

  it('shows the structure before anything is copied, and no word of the page', async () => {
    await press(popup, 'Help the developers to mend this')
    await until(popup, `${report} !== ''`)
    const text = await popup.evaluate<string>(report)
    for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
    expect(text).toContain('main [aria-label role=main]')
    expect(text).toContain('#shadow')
    expect(text).toContain('button [aria-checked=true aria-label onclick role=switch]')
    expect(text).toContain('input [checked name type=checkbox value]')
    expect(text.split('\n').length).toBeLessThan(30)
    await until(popup, has('Read it through before you pass it on'))
  })
})
