import type { Browser, Runtime } from 'webextension-polyfill'
import {
  type ContentReports,
  type Envelope,
  failed,
  platformsOffKey as key,
  type Reply,
  type TabCommand,
  tabCommandOf,
} from '../tab-protocol.ts'

/**
 * The two calls that a content script needs, on the browser's own object: both browsers answer them with promises
 * and take `sendResponse`, and the polyfill would be a quarter of what every page has to load.
 */
const own = globalThis as { browser?: Browser; chrome?: Browser }
const { runtime, storage } = (own.browser ?? own.chrome) as Browser

const names = (stored: unknown, platform: string) => Array.isArray(stored) && stored.includes(platform)

/** Tells at once, and at every change, whether the clinician wants us on this platform. Resolves once it was told. */
export function followSwitch(platform: string, turned: (on: boolean) => void): Promise<void> {
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) turned(!names(changes[key]?.newValue, platform))
  })
  return storage.local.get(key).then((stored) => turned(!names(stored[key], platform)))
}

/** @throws Error when the background refuses or is not there. */
export async function report<K extends keyof ContentReports>(
  name: K,
  args: ContentReports[K],
): Promise<void> {
  const envelope: Envelope = { to: 'content', name, args }
  const reply = (await runtime.sendMessage(envelope)) as Reply | undefined
  if (reply?.ok !== true) throw new Error(reply?.message ?? 'no answer')
}

const isBackground = ({ id, tab }: Runtime.MessageSender) => id === runtime.id && tab === undefined

/** Answers our own background, once `ready`, and nobody else. What is no command of ours gets no answer. */
export function answerBackground(answer: (command: TabCommand) => unknown, ready: Promise<void>): void {
  const hear = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: Reply) => void) => {
    const command = tabCommandOf(message)
    if (!isBackground(sender) || command === undefined) return undefined
    void ready
      .then(() => answer(command))
      .then(
        (value) => sendResponse({ ok: true, value }),
        (error: unknown) => sendResponse(failed(error)),
      )
    return true
  }
  runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback)
}
