import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  card,
  entriesOf,
  givePassphrase,
  has,
  logPage,
  mainKind,
  openStage,
  popupWith,
  pressSave,
  until,
} from './start.ts'

/** Mastodon on a host that nobody has heard of: known by what it shows, once the clinician has called us there. */

const bodyOf = (name: string) =>
  /<body>([\s\S]*)<\/body>/.exec(readFileSync(`src/platforms/mastodon/fixtures/${name}.html`, 'utf8'))?.[1] ??
  ''
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mastodon</title></head><body>
<script id="initial-state" type="application/json">{}</script>${bodyOf('private-mentions')}${bodyOf('privacy-unsafe')}</body></html>`
const words = '@dr I know where you work 🌷'

describe.each(mainKind)('in %s', (kind) => {
  const at = openStage(kind, html)

  it('reads the settings of an instance that is in no list', async () => {
    const page = await at.driver.open('https://instance.example/settings/privacy')
    const popup = await popupWith(at.driver, page, 'Read on this page')
    await until(popup, has('Choose your followers yourself'))
    await until(popup, has('Read: not as advised'))
    await popup.close()
    await page.close()
  })

  it('saves a private mention from it, and says where it was', async () => {
    const page = await at.driver.open('https://instance.example/@robin@other.example/110000000000000001')
    const popup = await popupWith(at.driver, page, words)
    await pressSave(popup, words)
    await until(popup, `${card(words)}.querySelectorAll('input[type=password]').length === 2`)
    await popup.close()
    const log = await at.driver.openExtensionPage(logPage)
    await until(log, `document.querySelectorAll('input[type=password]').length === 2`)
    await givePassphrase(log)
    await until(log, has(words), 30_000)
    const [entry] = await entriesOf(log)
    expect(entry).toMatchObject({
      type: 'message',
      where: 'Mastodon (instance.example)',
      whatHappened: words,
    })
    await log.close()
  })
})
