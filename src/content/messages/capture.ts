import type { Detection, Platform } from '../../core/audit/types.ts'
import type { Capture } from '../../core/evidence/capture.ts'
import { holds } from '../tree.ts'
import { type ListedMessage, listMessages } from './list.ts'

/** Everything the page says about one message now; `undefined` when it is no longer there. */
export function capture(
  document: Document,
  platform: Platform,
  detection: Detection,
  messageId: string,
): Capture | undefined {
  const message = listMessages(document, platform, detection.kind).find(({ row }) => row.id === messageId)
  return message === undefined ? undefined : toCapture(document, detection, message)
}

const toCapture = (document: Document, detection: Detection, message: ListedMessage): Capture => {
  const view = document.defaultView
  const { x, y, width, height } = message.element.getBoundingClientRect()
  const { id, ...row } = message.row
  const language = document.documentElement.getAttribute('lang')
  return {
    ...row,
    messageId: id,
    platform: detection.platform,
    page: detection.page,
    layout: message.layout.id,
    url: document.URL,
    title: document.title,
    ...(language !== null && { language }),
    ...(message.peer !== undefined && { peer: message.peer }),
    ...(message.receipt !== undefined && { receipt: message.receipt }),
    raw: message.raw,
    viewport: {
      width: view?.innerWidth ?? 0,
      height: view?.innerHeight ?? 0,
      scrollX: view?.scrollX ?? 0,
      scrollY: view?.scrollY ?? 0,
    },
    dpr: view?.devicePixelRatio ?? 1,
    box: { x, y, width, height },
    userAgent: navigator.userAgent,
  }
}

/** The message that an element lies in; `undefined` when it lies in none. */
export const messageAround = (messages: readonly ListedMessage[], element: Element): string | undefined =>
  messages.find((message) => holds(message.element, element))?.row.id
