import type { Reading } from '../core/evidence/conversation.ts'
import { pageFacts } from './messages/capture.ts'
import { paneBox, paneOf } from './messages/pane.ts'
import { isVisible } from './tree.ts'
import { report } from './wire.ts'

/**
 * Put into the page only when somebody asks for the whole conversation, and the one script of ours that scrolls.
 * The background leads: it asks for a step up, waits, reads, and in the end has the position restored.
 */

interface Scroll {
  /** `false` when it cannot be proved what the conversation is. */
  begin(): boolean
  read(): Reading | null
  /** Scrolls towards older messages by the pane's height less an overlap. */
  up(): void
  /** One step back to where the conversation was; `true` when it is there. */
  restore(): boolean
}

declare global {
  var chaperoneConversation: Scroll | undefined
}

interface Origin {
  pane: Element
  fromEnd: number
  anchors: Map<string, number>
}

let origin: Origin | undefined

// Enough that two tiles share a message, and that what floats at the edges lies outside the seam.
const overlap = 0.25

const listed = () => globalThis.chaperonePage?.messages() ?? []
const topOf = (element: Element, pane: Element) => element.getBoundingClientRect().top - paneBox(pane).y
const fromEnd = (pane: Element) => pane.scrollHeight - pane.scrollTop - pane.clientHeight

function begin(): boolean {
  const messages = listed()
  const pane = paneOf(messages)
  if (pane === undefined) return false
  const anchors = new Map(messages.map(({ row, element }) => [row.id, topOf(element, pane)]))
  origin = { pane, fromEnd: fromEnd(pane), anchors }
  return true
}

const loading = '[role="progressbar"],[aria-busy="true"]'

function read(): Reading | null {
  // The event keeps a background alive that would be put to sleep after half a minute.
  void report('awake', {}).catch(() => undefined)
  const messages = listed()
  const detection = globalThis.chaperonePage?.detection()
  const [first] = messages
  if (origin === undefined || first === undefined || detection === undefined) return null
  const { pane } = origin
  if (!pane.isConnected) return null
  const isSame = paneOf(messages) === pane
  return {
    ...pageFacts(document, detection, first),
    ...(isSame && { pane: paneBox(pane) }),
    scrollTop: pane.scrollTop,
    scrollHeight: pane.scrollHeight,
    busy: [...pane.querySelectorAll(loading)].some(isVisible),
    messages: messages.map(({ row }) => row),
    tops: messages.map(({ element }) => topOf(element, pane)),
  }
}

// Whatever the site's style says: a smooth scroll would still be on its way when the picture is taken.
const scroll = (pane: Element, top: number) => pane.scrollBy({ top, behavior: 'instant' })

function up(): void {
  if (origin === undefined) return
  const { pane } = origin
  scroll(pane, -Math.max(40, Math.floor(pane.clientHeight * (1 - overlap))))
}

/** The distance from the end survives older messages that were loaded; the messages themselves, newer ones too. */
function restore(): boolean {
  if (origin === undefined || !origin.pane.isConnected) return true
  const { pane, anchors } = origin
  const known = listed().flatMap(({ row, element }) => {
    const was = anchors.get(row.id)
    return was === undefined ? [] : [topOf(element, pane) - was]
  })
  const middle = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)]
  if (middle === undefined) scroll(pane, fromEnd(pane) - origin.fromEnd)
  else if (Math.abs(middle) >= 1) scroll(pane, middle)
  else return true
  return false
}

globalThis.chaperoneConversation = { begin, read, up, restore }
