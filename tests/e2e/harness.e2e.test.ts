import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Driver, launch } from './browser/driver.ts'

const dist = fileURLToPath(new URL('dummy', import.meta.url))
const page = `<!doctype html><title>A practice page</title><body style="background: #c00"><button>Count</button>
<input value="old"><script>document.querySelector('button').onclick = (e) => { document.title = 'clicked ' + e.isTrusted }</script>`

let port: number
let stop: () => void
beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'practice.example' }])
  const server = createServer({ key, cert }, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  stop = () => {
    server.close()
    server.closeAllConnections()
  }
})
afterAll(() => stop())

const widthOfPng = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16)

describe.each(['chromium', 'firefox'] as const)('the %s driver', (kind) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await launch(kind, { dist, practicePort: port })
  })
  afterAll(() => driver.close())

  test('shows a practice page under its real host name, with the content script in it', async () => {
    const tab = await driver.open('https://practice.example/settings')
    await tab.waitFor("document.documentElement.dataset.dummy === 'practice.example'")
    expect(await tab.url()).toBe('https://practice.example/settings')
    expect(await tab.evaluate('[isSecureContext, await Promise.resolve(2)]')).toEqual([true, 2])
    await tab.close()
  })

  test('clicks and types as a person does', async () => {
    const tab = await driver.open('https://practice.example/')
    await tab.click('button')
    await tab.waitFor("document.title === 'clicked true'")
    await tab.type('input', 'nová hodnota')
    expect(await tab.evaluate("document.querySelector('input').value")).toBe('nová hodnota')
    await expect(tab.click('#none')).rejects.toThrow()
    await expect(tab.evaluate("(() => { throw new TypeError('boo') })()")).rejects.toThrow('TypeError: boo')
    await tab.close()
  })

  test('opens a page of the extension, which reaches the background', async () => {
    const tab = await driver.openExtensionPage('popup/index.html')
    expect(await tab.url()).toBe(`${driver.extensionOrigin}/popup/index.html`)
    expect(await tab.evaluate("(globalThis.browser ?? chrome).runtime.sendMessage('knock')")).toBe(
      'knock heard',
    )
    expect(
      await tab.evaluate("(globalThis.browser ?? chrome).tabs.captureVisibleTab().catch((e) => 'refused')"),
    ).toBe('refused')
    await tab.close()
  })

  test('a click on the toolbar opens the real popup and grants activeTab', async () => {
    const tab = await driver.open('https://other.example/')
    const popup = await driver.clickToolbar(tab)
    await popup.type('#field', 'typed')
    expect(await popup.evaluate("document.querySelector('#field').value")).toBe('typed')
    await popup.click('#shoot')
    await popup.waitFor("document.querySelector('#result').textContent !== ''")
    const result = await popup.evaluate<Record<string, string>>(
      "({ text: document.querySelector('#result').textContent, ...document.querySelector('#result').dataset })",
    )
    expect(result).toMatchObject({ text: 'read: A practice page', trusted: 'true', active: 'true' })
    expect(result.picture).toMatch(/^data:image\/png;base64,/)
    expect(widthOfPng(await popup.screenshot())).toBeLessThan(600)
    expect(widthOfPng(await tab.screenshot())).toBeGreaterThan(900)
    await tab.close()
  })

  test('a popup closes, and opens anew', async () => {
    const tab = await driver.open('https://other.example/')
    const first = await driver.clickToolbar(tab)
    await first.evaluate('void (globalThis.seen = true)')
    await first.close()
    const second = await driver.clickToolbar(tab)
    expect(await second.evaluate('globalThis.seen ?? false')).toBe(false)
    await second.close()
    await tab.close()
  })

  test('evaluates in the background, stops it and wakes it', async () => {
    await driver.background('void (globalThis.kept = 5)')
    expect(await driver.background('globalThis.kept')).toBe(5)
    await driver.stopBackground()
    expect(await driver.background('[typeof wokenAt, globalThis.kept ?? null]')).toEqual(['number', null])
  })

  test('reads the badge', async () => {
    const tab = await driver.open('https://other.example/')
    expect(await driver.badgeText(tab)).toBe('7')
    await tab.close()
  })

  test('a kill leaves the profile, which keeps what the extension stored', async () => {
    const put = `new Promise((done) => {
      const request = indexedDB.open('kept')
      request.onupgradeneeded = () => request.result.createObjectStore('rows')
      request.onsuccess = () => {
        const write = request.result.transaction('rows', 'readwrite', { durability: 'strict' })
        write.objectStore('rows').put('value', 'key')
        write.oncomplete = () => done(true)
      }
    })`
    const get = `new Promise((done) => {
      const request = indexedDB.open('kept')
      request.onsuccess = () => {
        const read = request.result.transaction('rows').objectStore('rows').get('key')
        read.onsuccess = () => done(read.result)
      }
    })`
    const { extensionOrigin, profile } = driver
    expect(await driver.background(put)).toBe(true)
    await driver.kill()
    driver = await launch(kind, { dist, practicePort: port, profile })
    expect(driver.extensionOrigin).toBe(extensionOrigin)
    expect(await driver.background(get)).toBe('value')
  })
})
