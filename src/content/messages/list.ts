import type { MessageLayout, PageKind, Platform } from '../../core/audit/types.ts'
import type { MessageRow } from '../../core/evidence/capture.ts'
import { closest, isVisible, outermost, parentOf, type Root, rootsOf } from '../tree.ts'
import { type Around, createAround, type Thread } from './around.ts'
import { directionOf } from './direction.ts'
import { findField, findText, type MessageScope, matchesOfField } from './fields.ts'
import { carried, headed, numbered } from './runs.ts'
import { textOf } from './text.ts'

/** A message on the page, with the element it was read from. */
export interface ListedMessage {
  readonly row: MessageRow
  readonly element: Element
  readonly layout: Pick<MessageLayout, 'id' | 'carry'>
  readonly peer?: string
  /** The id of the message that heads its run, itself perhaps. */
  readonly head?: string
  readonly receipt?: string
  readonly raw: Record<string, string>
  /** Where it lies, when that is less than its element: a selection. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const every = (scope: ParentNode, selectors: readonly string[] | undefined): Element[] =>
  selectors === undefined || selectors.length === 0 ? [] : [...scope.querySelectorAll(selectors.join(','))]

const threadsOf = (roots: readonly Root[], { thread, orDocument }: MessageLayout): Thread[] => {
  if (thread === undefined) return [...roots]
  // Two names of one thread may both be on the page, one inside the other.
  const found = outermost(roots.flatMap((root) => [...root.querySelectorAll(thread)].filter(isVisible)))
  return found.length === 0 && orDocument === true ? [...roots] : found
}

/** What holds two marks is no one message: then the message is all that holds this mark alone. */
const holderOf = (mark: Element, held: string, marks: string): Element | undefined => {
  let row = mark
  for (let at = mark.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelectorAll(marks).length > 1) return row
    if (at.querySelector(held) !== null) return at
    row = at
  }
  return undefined
}

const messagesIn = (thread: Thread, layout: MessageLayout): Element[] => {
  const system = layout.notMessage?.join(',')
  const marked = [...thread.querySelectorAll(layout.message)]
  const { climb } = layout
  const climbed =
    climb === undefined ? marked : marked.flatMap((mark) => holderOf(mark, climb, layout.message) ?? [])
  const found = [...new Set(climbed)]
  return (layout.nested === true ? found : outermost(found)).filter(
    (element) =>
      isVisible(element) &&
      (system === undefined || !(element.matches(system) || element.querySelector(system))),
  )
}

const visibleBox = (element: Element): { width: number; height: number } => {
  const view = element.ownerDocument.defaultView
  const box = element.getBoundingClientRect()
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom]
  const clip = (to: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, to.left)
    top = Math.max(top, to.top)
    right = Math.min(right, to.right)
    bottom = Math.min(bottom, to.bottom)
  }
  clip({ left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 })
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) {
    if (at.ownerDocument !== element.ownerDocument) break
    const { overflowX, overflowY } = getComputedStyle(at)
    if (overflowX !== 'visible' || overflowY !== 'visible') clip(at.getBoundingClientRect())
  }
  return { width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

// Enough of the bubble that a picture of the screen shows it.
const isInView = (element: Element): boolean => {
  const { width, height } = visibleBox(element)
  return width > 8 && height >= Math.min(16, element.getBoundingClientRect().height)
}

/** Stands for a missing id: the same message read twice gets the same digest (FNV-1a, 53 bits are plenty here). */
export const digest = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return `shown-${hash.toString(16).padStart(16, '0')}`
}

const absolute = (url: string | undefined, element: Element): string | undefined => {
  if (url === undefined) return undefined
  try {
    const parsed = new URL(url, element.ownerDocument.baseURI)
    return parsed.protocol === 'https:' ? parsed.href : undefined
  } catch {
    return undefined
  }
}

/** Tells each message its day: the nearest separator above. Called in document order, it walks the thread once. */
const dayTeller = (
  thread: Thread,
  { day }: MessageLayout,
  around: Around,
  messages: readonly Element[],
): ((message: Element) => string | undefined) => {
  const found = day === undefined ? [] : [...thread.querySelectorAll(day.select)]
  // What somebody wrote may look like a separator.
  const whole = new Set(outermost([...messages, ...found]))
  const separators = found.filter((one) => whole.has(one))
  let next = 0
  let shown: string | undefined
  const isAbove = (separator: Element, message: Element) =>
    (separator.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return (message) => {
    for (let one = separators[next]; one !== undefined && isAbove(one, message); one = separators[++next]) {
      if (one.contains(message)) continue
      const scope: MessageScope = { message: one, thread, quotes: [], around }
      shown = day?.field === undefined ? textOf(one) : (findField([day.field], scope)?.value ?? shown)
    }
    return shown
  }
}

const defined = <T extends Record<string, unknown>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** A reaction or a quoted message may be a button, whose words are otherwise no part of a message. */
const wordsOf = (part: Element): string =>
  textOf(part, [], true) ||
  [...part.children]
    .map((inner) => textOf(inner))
    .filter((text) => text !== '')
    .join('\n')

/** What stands in a message and is not its own: what it quotes, and answers that lie in it. */
const partsOfOthers = (message: Element, { message: mark, nested, quote }: MessageLayout): Element[] => [
  ...every(message, quote),
  ...(nested === true ? message.querySelectorAll(mark) : []),
]

const readMessage = (
  wordless: MessageScope,
  layout: MessageLayout,
  dayShown: string | undefined,
): ListedMessage => {
  const { message: element } = wordless
  const { fields } = layout
  const strip = [...every(element, layout.strip), ...every(element, layout.reactions)]
  const text = findText(fields.text, wordless, strip)
  const scope: MessageScope = text === undefined ? wordless : { ...wordless, text: text.value }
  const way = directionOf(layout.direction, scope)
  const sender =
    findField(fields.sender, scope) ??
    (way.direction === 'in' ? findField(layout.otherOfTwo, scope) : undefined)
  const senderUrl = absolute(findField(fields.senderUrl, scope)?.value, element)
  const time = findField(fields.time, scope)
  const datetime = findField(fields.datetime, scope)
  const media = (layout.media ?? [])
    .filter(({ select }) => matchesOfField({ select }, scope).length > 0)
    .map(({ kind }) => kind)
  const quote = every(element, layout.quote)
    .map(wordsOf)
    .find((quoted) => quoted !== '')
  const shown = [sender?.value, dayShown, time?.value, text?.value, media.join()].join('\n')
  const row: MessageRow = {
    id: findField(fields.id, scope)?.value ?? digest(shown),
    text: text?.value ?? '',
    ...way,
    media: [...new Set(media)],
    reactions: every(element, layout.reactions).map(
      (reaction) => reaction.getAttribute('aria-label') || wordsOf(reaction),
    ),
    inView: isInView(element),
    ...defined({
      sender: sender?.value,
      senderUrl,
      timeShown: time?.value,
      dayShown,
      datetime: datetime?.value,
      quote,
    }),
  }
  const peer = findField(layout.peer, scope)?.value
  const receipt = findField(layout.receipt, scope)?.value
  const raw = defined({ text: text?.raw, sender: sender?.raw, time: time?.raw, datetime: datetime?.raw })
  const head = findField(layout.head, scope)?.value
  return { row, element, layout, raw, ...defined({ peer, head, receipt }) }
}

/**
 * The messages that the page shows now, in document order, through the newest layout that finds any. Empty on pages
 * without messages. Reads only what is drawn; moves and opens nothing.
 */
export function listMessages(document: Document, platform: Platform, kind: PageKind): ListedMessage[] {
  const roots = rootsOf(document)
  for (const layout of platform.layouts.filter(({ kinds }) => kinds.includes(kind))) {
    const around = createAround(layout)
    const { only, run } = layout
    const found = threadsOf(roots, layout).flatMap((thread) => {
      const messages = messagesIn(thread, layout)
      const dayOf = dayTeller(thread, layout, around, messages)
      return messages
        .map((message) => ({ message, thread, quotes: partsOfOthers(message, layout), around }))
        .filter((scope) => only === undefined || findField(only, scope) !== undefined)
        .map((scope) => ({
          message: readMessage(scope, layout, dayOf(scope.message)),
          run: run === undefined ? thread : closest(scope.message, run),
        }))
    })
    const unique = numbered(carried(headed(found)))
    if (unique.length > 0) return unique
  }
  return []
}
