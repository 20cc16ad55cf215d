import type { Detection } from '../../core/audit/types.ts'
import type { Capture } from '../../core/evidence/capture.ts'
import { holds } from '../tree.ts'
import type { ListedMessage } from './list.ts'
import { boxOf, paneBox, paneOf } from './pane.ts'

/** Everything the page says about one of its messages now; `undefined` when it is no longer there. */
export function capture(
  document: Document,
  detection: Detection,
  messages: readonly ListedMessage[],
  messageId: string,
): { capture: Capture; element: Element } | undefined {
  const message = messages.find(({ row }) => row.id === messageId)
  if (message === undefined) return undefined
  const pane = paneOf(messages)
  const seen = pane === undefined ? undefined : paneBox(pane)
  const { element } = message
  return { capture: { ...toCapture(document, detection, message), ...(seen && { pane: seen }) }, element }
}

/** What the page says of itself, whichever message is meant. */
export const pageFacts = (document: Document, detection: Detection, message: ListedMessage) => {
  const view = document.defaultView
  const language = document.documentElement.getAttribute('lang')
  const pinch = view?.visualViewport?.scale ?? 1
  return {
    platform: detection.platform,
    page: detection.page,
    layout: message.layout.id,
    url: document.URL,
    title: document.title,
    ...(language !== null && { language }),
    ...(message.peer !== undefined && { peer: message.peer }),
    viewport: {
      width: view?.innerWidth ?? 0,
      height: view?.innerHeight ?? 0,
      scrollX: view?.scrollX ?? 0,
      scrollY: view?.scrollY ?? 0,
    },
    dpr: view?.devicePixelRatio ?? 1,
    userAgent: navigator.userAgent,
    ...(pinch !== 1 && { pinch }),
  }
}

const toCapture = (document: Document, detection: Detection, message: ListedMessage): Capture => {
  const { id, ...row } = message.row
  const { element } = message
  return {
    ...row,
    messageId: id,
    ...pageFacts(document, detection, message),
    ...(message.receipt !== undefined && { receipt: message.receipt }),
    raw: message.raw,
    // Boxes inside a frame are counted from the frame's corner, which the picture does not show.
    ...(element.ownerDocument === document && {
      box: message.box ?? boxOf(element.getBoundingClientRect()),
    }),
  }
}

/** The message that an element lies in; `undefined` when it lies in none. */
export const messageAround = (messages: readonly ListedMessage[], element: Element): string | undefined =>
  messages.find((message) => holds(message.element, element))?.row.id
