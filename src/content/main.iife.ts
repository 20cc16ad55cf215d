import type { Detection, Platform } from '../core/audit/types.ts'
import { anyPage } from '../core/evidence/page-part.ts'
import type { TabCommand } from '../tab-protocol.ts'
import { capture, messageAround } from './messages/capture.ts'
import { type ListedMessage, listMessages } from './messages/list.ts'
import { pageParts } from './messages/page-parts.ts'
import { detectHere, readHere } from './page.ts'
import { type Watch, watch } from './settings/watch.ts'
import { answerBackground, followSwitch, report } from './wire.ts'

/**
 * Runs in every page of a platform. On settings pages it watches and reports; on message pages it only answers
 * when asked; elsewhere it does nothing at all. It changes nothing on the page.
 */

declare global {
  /** Set by the platform's pack, which the manifest loads before this script. */
  var chaperonePack: Platform | undefined
  /** For the scripts that are put beside this one when something is saved; the page's own cannot see it. */
  var chaperonePage: PageNow | undefined
  var chaperoneRuns: true | undefined
}

export interface PageNow {
  messages(): readonly ListedMessage[]
  detection(): Detection
  /** The element of the message that was captured last, also when the page has dropped it since. */
  captured(messageId: string): Element | undefined
}

let current: Detection | undefined
let watching: Watch | undefined
let reported = false
let contextTarget: Element | undefined
/** Until the switch is known, and while it is off, nothing on the page is looked at. */
let isOn = false
let captured: { id: string; element: Element } | undefined

const here = (platform: Platform) => detectHere(document, platform, location.href)

/** The background may be asleep, updating or gone; the next change is reported anew. */
const quietly = (sent: Promise<unknown>) => sent.catch(() => undefined)

const tell = (platform: Platform, detection: Detection) => {
  const observations = readHere(document, platform, detection)
  reported = true
  return quietly(
    report('observed', { platform: platform.id, page: detection.page, url: location.href, observations }),
  )
}

const leave = () => {
  if (!reported) return
  reported = false
  void quietly(report('left', {}))
}

const watchSettings = (platform: Platform, detection: Detection) =>
  watch(
    document,
    () => readHere(document, platform, detection),
    () => void tell(platform, detection),
  )

const hasPanels = (platform: Platform) => platform.pages.some(({ panel }) => panel !== undefined)

/** Follows the page as a single-page app changes it. Starts observers only where there are settings to read. */
const follow = (platform: Platform) => {
  const detection = isOn ? here(platform) : undefined
  if (detection?.page === current?.page && detection?.kind === current?.kind) return
  current = detection
  watching?.stop()
  watching = undefined
  if (detection?.kind === 'settings') watching = watchSettings(platform, detection)
  else leave()
}

/** Panels open without a change of URL, so single-URL apps are looked at again after a click. */
const followClicks = (platform: Platform) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => follow(platform), 500)
  }
  document.addEventListener('click', soon, { capture: true, passive: true })
  document.addEventListener('keyup', soon, { capture: true, passive: true })
}

/** Where the person is: under the menu, else in the selection, else on the focus, else under the pointer. */
const pointedElements = (by: 'contextMenu' | 'shortcut'): (Element | null | undefined)[] => {
  if (by === 'contextMenu') return [contextTarget]
  const selection = getSelection()
  const selected = selection?.isCollapsed === false ? selection.anchorNode?.parentElement : undefined
  return [selected, document.activeElement, [...document.querySelectorAll(':hover')].at(-1)]
}

const pointedMessage = (platform: Platform, kind: Detection['kind'], by: 'contextMenu' | 'shortcut') => {
  const messages = listMessages(document, platform, kind)
  for (const element of pointedElements(by)) {
    const id = element ? messageAround(messages, element) : undefined
    if (id !== undefined) return id
  }
  return null
}

const now = (platform: Platform): Detection => {
  follow(platform)
  return current ?? { platform: platform.id, page: '', kind: 'other' }
}

const captureNow = (platform: Platform, detection: Detection, id: string) => {
  const found =
    capture(document, detection, listMessages(document, platform, detection.kind), id) ??
    capture(document, detection, pageParts(document), id)
  if (found === undefined) return null
  captured = { id, element: found.element }
  return found.capture
}

export class SwitchedOffError extends Error {
  override readonly name = 'SwitchedOffError'
}

const answer = (platform: Platform, command: TabCommand): unknown => {
  if (!isOn) throw new SwitchedOffError(`switched off for ${platform.id}`)
  const detection = now(platform)
  switch (command.name) {
    case 'read':
      return { ...detection, url: location.href, observations: readHere(document, platform, detection) }
    case 'messages':
      return listMessages(document, platform, detection.kind).map(({ row }) => row)
    case 'capture':
      return captureNow(platform, detection, command.args.messageId ?? '')
    case 'pointed':
      return pointedMessage(platform, detection.kind, command.args.by ?? 'shortcut')
    case 'pageParts':
      return pageParts(document).map(({ row }) => row)
  }
}

const start = (platform: Platform) => {
  globalThis.chaperoneRuns = true
  globalThis.chaperonePage = {
    messages: () => listMessages(document, platform, now(platform).kind),
    detection: () => now(platform),
    captured: (id) => (captured?.id === id ? captured.element : undefined),
  }
  const told = followSwitch(platform.id, (on) => {
    isOn = on
    follow(platform)
  })
  answerBackground((command) => answer(platform, command), told)
  // Only remembers where the menu was opened; which message that is gets worked out if it is chosen.
  document.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath()
      contextTarget = target instanceof Element ? target : undefined
    },
    { capture: true, passive: true },
  )
  const turned = () => follow(platform)
  if ('navigation' in globalThis) globalThis.navigation.addEventListener('currententrychange', turned)
  addEventListener('popstate', turned)
  addEventListener('pageshow', turned)
  if (hasPanels(platform)) followClicks(platform)
}

/** A page of no platform, into which the background put this script because the popup was opened there. */
const noPack: Platform = {
  id: anyPage,
  name: '',
  hosts: [],
  pages: [],
  values: {},
  controls: [],
  manual: [],
  layouts: [],
}

/** Software that anybody may run elsewhere: the background has looked for its signs before it put the pack here. */
const atHome = (pack: Platform): Platform =>
  pack.signs === undefined || pack.hosts.includes(location.hostname)
    ? pack
    : { ...pack, hosts: [location.hostname] }

// Injected again by the background when a tab was open before we were installed: never run twice.
if (globalThis.chaperoneRuns === undefined) start(atHome(globalThis.chaperonePack ?? noPack))
