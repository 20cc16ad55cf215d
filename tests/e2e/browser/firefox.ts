import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBrowser } from '../../../tools/find-browser.ts'
import { startConnectProxy } from './connect-proxy.ts'
import type { Driver, LaunchOptions, Tab } from './driver.ts'
import { unwrap, waitFor, within, wrap } from './expression.ts'
import { pointing } from './firefox-pointing.ts'
import { library } from './firefox-script.ts'
import { firstRunPage, passFirstRun } from './first-run.ts'
import { Marionette } from './marionette.ts'
import { killGroup, profileFolder, readManifest, removeProfile } from './profile.ts'

/** The origin of the extension must outlive the process: its storage hangs on it. */
const uuid = 'c0ffee00-2222-4333-8444-555555555555'

type Target = number | 'popup' | 'background'

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { path, version } = await findBrowser('firefox', { install: true })
  const dist = resolve(options.dist)
  const profile = profileFolder(options.profile)
  const { geckoId } = await readManifest(dist)
  const since = Date.now()
  const proxy = await startConnectProxy(options.practicePort)
  writePreferences(profile, geckoId, proxy.port, options)
  const { pid, closed } = start(path, profile, options)
  closed.then(() => proxy.close())
  const connect = async () => {
    const client = await Marionette.open(await within(marionettePort(profile), 'Firefox starts', 90_000))
    await client.send('Addon:Install', { path: dist, temporary: true })
    return client
  }
  const client = await connect().catch((error: unknown) => {
    killGroup(pid)
    removeProfile(profile)
    throw error
  })

  const run = <T>(body: string, ...args: unknown[]) =>
    within(client.run<T>(`${library(geckoId)}\n${body}`, ...args), body, 40_000)
  const evaluateIn = async <T>(target: Target, expression: string): Promise<T> =>
    unwrap<T>(await run<string>('return evaluate(browserOf(args[0]), args[1])', target, wrap(expression)))
  const ids = new WeakMap<Tab, number>()
  const idOf = (tab: Tab): number => {
    const id = ids.get(tab)
    if (id === undefined) throw new Error('this tab belongs to another browser')
    return id
  }
  const pageOf = (target: Target) => {
    const front = typeof target === 'number' ? 'gBrowser.selectedTab = tabOf(args[0]);' : ''
    const evaluate = <T>(expression: string) => evaluateIn<T>(target, expression)
    return {
      evaluate,
      click: (selector: string) =>
        run<void>(`${front} await act(browserOf(args[0]), 'click', args[1])`, target, selector),
      type: (selector: string, text: string) =>
        run<void>(
          `${front} const page = browserOf(args[0]); await act(page, 'select', args[1]); await insert(page, args[2])`,
          target,
          selector,
          text,
        ),
      waitFor: (expression: string, timeoutMs?: number) => waitFor(evaluate, expression, timeoutMs),
      screenshot: async () =>
        Uint8Array.from(
          Buffer.from(await run<string>('return picture(browserOf(args[0]))', target), 'base64'),
        ),
    }
  }
  const open = async (url: string): Promise<Tab> => {
    const id = await run<number>('return openTab(args[0])', url)
    const tab: Tab = {
      ...pageOf(id),
      url: () => run<string>('return browserOf(args[0]).currentURI.spec', id),
      bringToFront: () => run<void>('gBrowser.selectedTab = tabOf(args[0])', id),
      close: () => run<void>('gBrowser.removeTab(tabOf(args[0]))', id),
    }
    ids.set(tab, id)
    return tab
  }
  const origin = `moz-extension://${uuid}`

  const background = async <T>(expression: string) => {
    await run('await wakeBackground()')
    return evaluateIn<T>('background', expression)
  }
  const closeFirstRun = () =>
    run<void>(
      `const found = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.startsWith(args[0]))
      gBrowser.removeTab(await until('the first run', found))`,
      `${origin}/${firstRunPage}`,
    )
  const firstRun = {
    ...{ dist, background, isFresh: options.profile === undefined },
    closeTab: closeFirstRun,
  }
  await passFirstRun(firstRun, since)

  return {
    kind: 'firefox',
    version,
    extensionId: uuid,
    extensionOrigin: origin,
    profile,
    closed,
    open,
    openExtensionPage: (page) => open(`${origin}/${page}`),
    async clickToolbar(tab) {
      await run('await openPopup(args[0])', idOf(tab))
      const popup = pageOf('popup')
      await popup.waitFor("document.readyState === 'complete'")
      return { ...popup, close: () => run<void>('await closePopup()') }
    },
    chooseFromMenu: (tab, selector) =>
      run<void>(`${pointing} await chooseFromMenu(args[0], args[1])`, idOf(tab), selector),
    pressShortcut: (tab, shortcut = 'S') =>
      run<void>(`${pointing} await pressShortcut(args[0], args[1])`, idOf(tab), shortcut.toLowerCase()),
    leave: () =>
      run<void>(`Cc['@mozilla.org/widget/useridleservice;1']
        .getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(3600000)`),
    async reinstall() {
      const at = Date.now()
      await client.send('Addon:Uninstall', { id: geckoId })
      await client.send('Addon:Install', { path: dist, temporary: true })
      await passFirstRun(firstRun, at)
    },
    background,
    stopBackground: () => run<void>('await stopBackground()'),
    badgeText: (tab) =>
      run<string>("return browserAction().action.getProperty(tabOf(args[0]), 'badgeText') ?? ''", idOf(tab)),
    async close() {
      await client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await within(closed, 'Firefox ends').catch(() => killGroup(pid))
      client.close()
      removeProfile(profile)
    },
    async kill() {
      killGroup(pid)
      await closed
      client.close()
    },
  }
}

function start(path: string, profile: string, options: LaunchOptions) {
  const { width, height } = options.size ?? { width: 1280, height: 900 }
  const headless = options.headless ?? true
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const child = spawn(path, headless ? ['--headless', ...args] : args, {
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
  })
  const end = () => killGroup(child.pid)
  process.on('exit', end)
  const closed = new Promise<void>((done) => {
    child.once('close', () => {
      process.off('exit', end)
      done()
    })
  })
  return { pid: child.pid, closed }
}

/** Firefox chooses a free port and writes it down. */
async function marionettePort(profile: string): Promise<number> {
  for (;;) {
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))
      if (port > 0) return port
    } catch {
      // Not yet.
    }
    await sleep(50)
  }
}

function writePreferences(
  profile: string,
  geckoId: string,
  proxyPort: number,
  { theme, downloads }: LaunchOptions,
): void {
  mkdirSync(profile, { recursive: true })
  rmSync(join(profile, 'MarionetteActivePort'), { force: true })
  const preferences = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A temporary add-on is gone after a restart, and would take its storage along.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.trr.mode': 5,
    // An optional permission is granted on the click that asks for it, without the browser's own question.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    }),
    ...(theme !== undefined && {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    }),
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
}
