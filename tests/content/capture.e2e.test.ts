import { readFileSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/content/snapshot.iife.ts'
import type { Capture } from '../../src/core/evidence/capture.ts'
import { snapshotAttributes, snapshotDocument, snapshotTags } from '../../src/core/evidence/snapshot.ts'
import { findBrowser } from '../../tools/find-browser.ts'
import { openQuietly, type QuietPage } from '../e2e/quiet-page.ts'

/** What the built scripts take of hostile and awkward pages: where the conversation lies, and harmless markup. */

const dist = 'dist/chromium'
const url = 'https://www.facebook.com/messages/t/100077000000001'

const message = (n: number, inner = '') =>
  `<div data-message-id="mid.$${n}" aria-roledescription="message" aria-label="At 9:1${n} AM, Robin Sample: words ${n}"><div role="presentation"><div dir="auto">words ${n}${inner}</div></div></div>`
const messages = (inner = '') => `${message(1, inner)}${message(2)}${message(3)}`
const log = (inside: string, style = 'overflow:auto') =>
  `<div role="log" aria-label="Messages in conversation with Robin Sample" style="width:500px;height:300px;border:4px solid;${style}">${inside}</div>`
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messenger</title><style>html,body{height:100%;margin:0}</style></head><body><div style="display:flex"><nav style="width:200px">Alex Example: see you</nav><div role="main">${body}</div></div></body></html>`

describe('the built scripts', () => {
  let browser: Browser
  beforeAll(async () => {
    const { path } = await findBrowser('chromium', { install: true })
    browser = await puppeteer.launch({
      executablePath: path,
      timeout: 90_000,
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    })
  })
  afterAll(() => browser?.close())

  const open = (body: string) => openQuietly(browser, dist, 'facebook', { html: page(body), url })
  const captured = async (quiet: QuietPage): Promise<Capture> => {
    const reply = (await quiet.command('capture', { messageId: 'mid.$1' })) as { ok: boolean; value: Capture }
    expect(reply).toMatchObject({ ok: true, value: { messageId: 'mid.$1' } })
    return reply.value
  }
  const paneIn = async (body: string) => {
    const quiet = await open(body)
    const { pane } = await captured(quiet)
    await quiet.page.close()
    return pane
  }

  describe('find the pane of the conversation', () => {
    it('inside its border, when nothing else is in it', async () => {
      expect(await paneIn(log(messages()))).toEqual({ x: 204, y: 4, width: 500, height: 300 })
    })

    it('also where something without words lies over it, or words lie below it', async () => {
      const arrow = '<button style="position:fixed;left:400px;top:200px;width:60px;height:60px">↓ 3</button>'
      expect(await paneIn(`${log(messages())}<p>Write to Robin Sample</p>${arrow}`)).toBeDefined()
    })

    it.each([
      ['the whole page scrolls', messages()],
      ['a list of chats is in it', log(`<nav>Alex Example: see you</nav>${messages()}`)],
      ['it is among others in one table', log(`<div role="grid">Alex Example</div>${messages()}`)],
      [
        'other words stand beside the messages',
        log(
          `<div style="display:flex"><div style="width:150px">Alex Example: see you</div><div style="flex:1">${messages()}</div></div>`,
        ),
      ],
      [
        'another chat lies over it',
        `${log(messages())}<div style="position:fixed;left:380px;top:60px;width:180px;height:200px;background:#fff"><p>Alex Example: see you</p></div>`,
      ],
    ])('not when %s', async (_why, body) => {
      expect(await paneIn(body)).toBeUndefined()
    })
  })

  /** Of the message that was captured last. */
  const snapshotOf = async (quiet: QuietPage): Promise<Snapshot> => {
    await quiet.page.evaluate(readFileSync(`${dist}/src/content/snapshot.iife.js`, 'utf8'))
    const snapshot = await quiet.page.evaluate(() => globalThis.chaperoneSnapshot?.('mid.$1'))
    if (!snapshot) throw new Error('no snapshot')
    return snapshot
  }

  /** Every element and attribute that a browser makes of the markup. */
  const builtFrom = (quiet: QuietPage, html: string) =>
    quiet.page.evaluate((source) => {
      const all = [...new DOMParser().parseFromString(source, 'text/html').body.querySelectorAll('*')]
      return {
        tags: [...new Set(all.map(({ localName }) => localName))],
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
      }
    }, html)

  const hostile = [
    '<img src=x onerror="globalThis.hit=1"><svg onload="globalThis.hit=1"><script>globalThis.hit=1</script></svg>',
    '<a href="javascript:globalThis.hit=1" ping="https://evil.invalid/p">link</a><iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
    '<form action="https://evil.invalid/"><input name="attributes"><input name="childNodes"><input name="localName"><button formaction="javascript:globalThis.hit=1">b</button></form>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.hit=1&gt;"></table></mtext></math>',
    '<svg></p><style><a id="</style><img src=1 onerror=globalThis.hit=1>"></svg>',
    '<template><img src=x onerror="globalThis.hit=1"></template><noscript><p title="</noscript><img src=x onerror=globalThis.hit=1>"></noscript>',
    '<p style="background:url(https://evil.invalid/s)" class="x" data-note="&lt;/style&gt;&lt;img src=x onerror=globalThis.hit=1&gt;">styled</p>',
    '<object data="https://evil.invalid/o"></object><embed src="https://evil.invalid/e"><link rel="stylesheet" href="https://evil.invalid/c"><meta http-equiv="refresh" content="9999;url=https://evil.invalid/">',
    '<x-own is="y" onclick="globalThis.hit=1">own</x-own><video poster="https://evil.invalid/v" src="https://evil.invalid/w"></video>',
    '<select><option>s</option></select><textarea></textarea><img alt="🌹" src="x"><img alt="a rose" src="x" width="40" height="30">',
  ].join('')

  it('keep of hostile markup only words and what describes them, and leave the page as it was', async () => {
    const quiet = await open(log(messages(hostile)))
    const before = await quiet.html()
    const { changes } = await quiet.counts()
    await captured(quiet)
    const snapshot = await snapshotOf(quiet)
    expect(await quiet.html()).toBe(before)
    expect((await quiet.counts()).changes).toBe(changes)
    const { tags, attributes } = await builtFrom(quiet, snapshot.html)
    expect(tags.filter((tag) => !snapshotTags.includes(tag))).toEqual([])
    expect(
      attributes.filter((name) => !snapshotAttributes.includes(name) && !/^(aria|data)-/.test(name)),
    ).toEqual([])
    expect(snapshot.html).toContain('words 1')
    expect(snapshot.html).toContain('data-was-href="javascript:globalThis.hit=1"')
    expect(snapshot.html).toContain('🌹')
    expect(snapshot.html).toMatch(/\[Picture: a rose, \d+ × \d+\]/)
    expect(snapshot.text).toContain('words 1')
    expect(snapshot.isCut).toBe(false)

    const viewer = await browser.newPage()
    const asked: string[] = []
    viewer.on('request', (request) => asked.push(request.url()))
    await viewer.setContent(snapshotDocument(snapshot.html))
    await viewer.click('body')
    expect(await viewer.evaluate(() => Reflect.get(globalThis, 'hit'))).toBeUndefined()
    expect(asked.filter((one) => !one.startsWith('about:'))).toEqual([])
    await viewer.close()
    await quiet.page.close()
  })

  it('keep a bounded part of a message of megabytes or of endless depth, and say so', async () => {
    const quiet = await open(log(messages()))
    await captured(quiet)
    const grow = (isDeep: boolean) =>
      quiet.page.evaluate((deep) => {
        const add = (to: Element | null, words: string) => {
          const span = document.createElement('span')
          span.textContent = words
          to?.append(span)
          return span
        }
        const text = document.querySelector('[data-message-id] [dir=auto]')
        if (deep) for (let i = 0, at = text; i < 300; i++) at = add(at, 'deeper ')
        else
          for (let i = 0; i < 150; i++) {
            const group = add(text, '')
            for (let j = 0; j < 150; j++) add(group, 'many words '.repeat(20))
          }
      }, isDeep)
    for (const deep of [true, false]) {
      await grow(deep)
      const { html, text, isCut } = await snapshotOf(quiet)
      expect(isCut).toBe(true)
      expect(html).toContain('only this much of its markup was kept')
      expect(html.length).toBeLessThan(1_500_000)
      expect(text.length).toBeLessThanOrEqual(1_000_000)
    }
    await quiet.page.close()
  })

  it('keep the message that was captured also when the page drops it meanwhile', async () => {
    const quiet = await open(log(messages()))
    await captured(quiet)
    await quiet.page.evaluate(() => document.querySelector('[data-message-id]')?.remove())
    await quiet.page.evaluate(readFileSync(`${dist}/src/content/snapshot.iife.js`, 'utf8'))
    const [kept, other] = await quiet.page.evaluate(() =>
      ['mid.$1', 'mid.$2'].map((id) => globalThis.chaperoneSnapshot?.(id)),
    )
    expect(kept?.html).toContain('words 1')
    expect(other).toBeNull()
    await quiet.page.close()
  })
})
