import type { BrowserKind } from '../../../tools/find-browser.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

/** What an open page lets us do, as its user could. Expressions may `await`; results pass through JSON. */
export interface Tab {
  evaluate<T>(expression: string): Promise<T>
  /** A trusted mouse click in the middle of the one element that matches first. */
  click(selector: string): Promise<void>
  /** Replaces what the field holds. */
  type(selector: string, text: string): Promise<void>
  /** Until the expression is truthy. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>
  /** PNG of what is in view. */
  screenshot(): Promise<Uint8Array>
  url(): Promise<string>
  bringToFront(): Promise<void>
  close(): Promise<void>
}

export interface Popup extends Pick<Tab, 'evaluate' | 'click' | 'type' | 'waitFor' | 'screenshot'> {
  close(): Promise<void>
}

/** Alt+Shift and this letter. */
export type Shortcut = 'S' | 'H'

/** One running browser with the extension loaded. */
export interface Driver {
  readonly kind: BrowserKind
  /** As the browser says it, for example `Mozilla Firefox 153.7.0esr`. */
  readonly version: string
  /** On Firefox the UUID of its `moz-extension:` origin. */
  readonly extensionId: string
  readonly extensionOrigin: string
  /** Can be launched again. One that `launch` made is removed by `close`, and kept by `kill`. */
  readonly profile: string
  /** Resolves when the browser is gone, whoever ended it. */
  readonly closed: Promise<void>
  /** In a new tab in front; waits for its load. */
  open(url: string): Promise<Tab>
  /** As a click on the toolbar button with this tab in front: opens the popup and grants activeTab. */
  clickToolbar(tab: Tab): Promise<Popup>
  /** A right click on the first match, then our one item of the menu that it opens. */
  chooseFromMenu(tab: Tab, selector: string): Promise<void>
  /** One of our keyboard shortcuts, with this tab in front; by default Alt+Shift+S, which saves. */
  pressShortcut(tab: Tab, shortcut?: Shortcut): Promise<void>
  /** As if nobody had touched the computer for an hour. */
  leave(): Promise<void>
  /** @param path for example `src/ui/log/index.html` */
  openExtensionPage(path: string): Promise<Tab>
  /** Takes the extension out and puts it in again, under the pages that are open. */
  reinstall(): Promise<void>
  /** In the service worker or event page, which is woken where it sleeps. */
  background<T>(expression: string): Promise<T>
  /** As the browser does with an idle one. */
  stopBackground(): Promise<void>
  badgeText(tab: Tab): Promise<string>
  close(): Promise<void>
  /** SIGKILL to every process of the browser. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  dist: string
  /** Loopback port of an https server that stands in for every host. Without it no host answers. */
  practicePort?: number
  /** Default true. */
  headless?: boolean
  profile?: string
  size?: { width: number; height: number }
  /** Folder that downloads go to without a question. */
  downloads?: string
  /** What pages are told that the person prefers; the computer's own setting where absent. */
  theme?: 'light' | 'dark'
}

/** The first run, which a fresh profile is shown in a tab of its own, is closed before this resolves. */
export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<Driver> =>
  kind === 'chromium' ? launchChromium(options) : launchFirefox(options)
