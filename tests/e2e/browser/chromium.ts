import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../tools/find-browser.ts'
import { stopWorker, untilGone, wakeWorker } from './chromium-worker.ts'
import type { Driver, LaunchOptions, Tab } from './driver.ts'
import { unwrap, waitFor, within, wrap } from './expression.ts'
import { firstRunPage, passFirstRun } from './first-run.ts'
import { killGroup, profileFolder, readManifest, removeProfile } from './profile.ts'

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { path, version } = await findBrowser('chromium', { install: true })
  const dist = resolve(options.dist)
  const profile = profileFolder(options.profile)
  const since = Date.now()
  const browser = await start(path, profile, options).catch((error: unknown) => {
    removeProfile(profile)
    throw error
  })
  const extension = await install(browser, dist).catch(async (error: unknown) => {
    await browser.close()
    removeProfile(profile)
    throw error
  })
  const origin = `chrome-extension://${extension.id}`
  const { popup } = await readManifest(dist)
  const pages = new WeakMap<Tab, Page>()
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab)
    if (!page) throw new Error('this tab belongs to another browser')
    return page
  }

  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage()
    if (options.size) await page.setViewport(options.size)
    await page.goto(url, { waitUntil: 'load' })
    const tab = toTab(page)
    pages.set(tab, page)
    return tab
  }

  const background = async <T>(expression: string): Promise<T> => {
    const target = await wakeWorker(browser, origin)
    // A handle that was taken before a stop never answers: always a fresh one.
    const worker = await within(target.worker(), 'service worker')
    if (!worker) throw new Error('the service worker stopped again')
    return unwrap<T>(await within(worker.evaluate(wrap(expression)) as Promise<string>, expression))
  }

  const closeFirstRun = async () => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/${firstRunPage}`))
    await (await target.page())?.close()
  }
  const firstRun = {
    ...{ dist, background, isFresh: options.profile === undefined },
    closeTab: closeFirstRun,
  }
  await passFirstRun(firstRun, since)

  return {
    kind: 'chromium',
    version,
    extensionId: extension.id,
    extensionOrigin: origin,
    profile,
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    open,
    openExtensionPage: (page) => open(`${origin}/${page}`),
    async clickToolbar(tab) {
      const page = pageOf(tab)
      await page.bringToFront()
      const before = new Set(browser.targets())
      await extension.triggerAction(page)
      const target = await browser.waitForTarget(
        (t) => !before.has(t) && t.url().startsWith(`${origin}/${popup}`),
        { timeout: 30_000 },
      )
      const popupPage = await target.asPage()
      await waitFor((e) => evaluateIn(popupPage, e), "document.readyState === 'complete'")
      const { evaluate, click, type, waitFor: wait, screenshot } = toTab(popupPage, 'popup')
      return {
        evaluate,
        click,
        type,
        waitFor: wait,
        screenshot,
        close: async () => {
          if (!browser.targets().includes(target)) return
          await popupPage.evaluate('window.close()').catch(() => {})
          await untilGone(browser, target)
        },
      }
    },
    // Menus and shortcuts are the system's own: a headless Chromium has neither, so what it sends us is sent by hand.
    async chooseFromMenu(tab, selector) {
      const page = pageOf(tab)
      await page.bringToFront()
      await within(page.click(selector, { button: 'right' }), `right click ${selector}`)
      await background(`${activeTab}.then(([tab]) => void chrome.contextMenus.onClicked
        .dispatch({ menuItemId: 'save-message', editable: false, pageUrl: tab.url }, tab))`)
    },
    async pressShortcut(tab, shortcut = 'S') {
      await pageOf(tab).bringToFront()
      const command = { S: 'save-message', H: 'quick-hide' }[shortcut]
      await background(
        `${activeTab}.then(([tab]) => void chrome.commands.onCommand.dispatch('${command}', tab))`,
      )
    },
    leave: () => background(`void chrome.idle.onStateChanged.dispatch('idle')`),
    async reinstall() {
      const at = Date.now()
      await browser.uninstallExtension(extension.id)
      await install(browser, dist)
      await passFirstRun(firstRun, at)
    },
    background,
    stopBackground: () => stopWorker(browser, origin),
    async badgeText(tab) {
      await pageOf(tab).bringToFront()
      return background<string>(`${activeTab}.then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`)
    },
    async close() {
      await browser.close()
      removeProfile(profile)
    },
    async kill() {
      const gone = new Promise((done) => browser.once('disconnected', done))
      killGroup(browser.process()?.pid)
      await gone
    },
  }
}

const activeTab = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })'

/** Not by launch's own list of extensions: its failure would reach no `catch`. */
async function install(browser: Browser, dist: string): Promise<Extension> {
  const id = await browser.installExtension(dist)
  // The list lags behind.
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const found = (await browser.extensions()).get(id)
    if (found) return found
  }
  throw new Error(`Chromium did not load the extension in ${dist}`)
}

function start(executablePath: string, profile: string, options: LaunchOptions): Promise<Browser> {
  // A killed Chromium leaves these, and would take the next one for a second window of itself.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, lock), { force: true })
  }
  const { practicePort, size = { width: 1280, height: 900 } } = options
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads },
    }),
    // A loaded machine of two cores needs its time.
    timeout: 90_000,
    // An emulated size would also be forced upon the popup.
    defaultViewport: null,
    args: [
      `--host-resolver-rules=MAP * ${practicePort === undefined ? '~NOTFOUND' : `127.0.0.1:${practicePort}`}`,
      `--window-size=${size.width},${size.height}`,
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--no-default-browser-check',
      ...(options.theme === 'dark' ? ['--force-dark-mode'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

const evaluateIn = async <T>(page: Page, expression: string): Promise<T> =>
  unwrap<T>(await within(page.evaluate(wrap(expression)) as Promise<string>, expression))

function toTab(page: Page, as: 'tab' | 'popup' = 'tab'): Tab {
  const evaluate = <T>(expression: string) => evaluateIn<T>(page, expression)
  // A popup has no tab to bring to the front; trying would close it.
  const bringToFront = async () => {
    if (as === 'tab') await page.bringToFront()
  }
  return {
    evaluate,
    async click(selector) {
      await bringToFront()
      await within(page.click(selector), `click ${selector}`)
    },
    async type(selector, text) {
      await bringToFront()
      await page.click(selector)
      await page.evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)})
        element.select ? element.select() : getSelection().selectAllChildren(element)
      })()`)
      await page.keyboard.press('Backspace')
      await page.keyboard.type(text)
    },
    waitFor: (expression, timeoutMs) => waitFor(evaluate, expression, timeoutMs),
    screenshot: async () => {
      await bringToFront()
      const part = as === 'popup' ? { clip: await shownOf(page), captureBeyondViewport: false } : {}
      return within(page.screenshot(part), 'screenshot')
    },
    url: async () => page.url(),
    bringToFront,
    close: () => page.close(),
  }
}

/** A headless popup is wider than its body; on a screen it has the width of it. In CSS pixels of the page. */
const shownOf = (page: Page) =>
  evaluateIn<{ x: number; y: number; width: number; height: number }>(
    page,
    '({ x: scrollX, y: scrollY, width: document.body.offsetWidth, height: innerHeight })',
  )
