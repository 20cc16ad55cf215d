import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { failed } from '../tab-protocol.ts'
import { answerPage, takeReport } from './answers.ts'
import { platformOf } from './tab.ts'

/**
 * One listener that picks by sender and fails closed: our own pages may ask, content scripts in the top frame of a
 * known platform may report, nobody else gets an answer. Firefox leaves `origin` out, so the sender's URL decides.
 */

const envelope = z.object({ to: z.enum(['page', 'content']), name: z.string(), args: z.unknown() })

const isOwnPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''))

const answer = async (message: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
  const { to, name, args } = z.parse(envelope, message)
  if (to === 'page' && isOwnPage(sender)) return answerPage(name, args)
  const platform = platformOf(sender.url)
  const tabId = sender.tab?.id
  const isContent = sender.id === browser.runtime.id && sender.frameId === 0
  if (to !== 'content' || !isContent || tabId === undefined) throw new TypeError('not allowed')
  if (platform !== undefined) return takeReport(name, args, tabId, platform.id)
  // On a page that the clinician called us to, the script may only keep us awake; what it reads, it is asked for.
  if (name === 'awake') return null
  throw new TypeError('not allowed')
}

export function listen(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Meant for a tab, or for another of our pages.
    if (!z.safeParse(envelope, message).success) return undefined
    return answer(message, sender).then((value) => ({ ok: true, value }), failed)
  })
}
