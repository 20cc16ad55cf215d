/** The behaviour that all message views share: late first messages, older ones on scrolling up, new ones below. */

import type { PracticeMessage, PracticeThread } from '../story.ts'
import type { Stage } from './stage.ts'
import { html, wait } from './stage.ts'
import { type Rows, windowed } from './windowed.ts'

const FIRST = 14
const MORE = 8

export interface ThreadView {
  readonly key: string
  /** Draws what arrived since. */
  readonly update: (thread: PracticeThread) => void
}

export interface ThreadOptions {
  readonly stage: Stage
  readonly thread: PracticeThread
  /** What scrolls. */
  readonly scroller: HTMLElement
  /** Where rows go; the scroller itself when absent. */
  readonly list?: HTMLElement
  /** HTML of the rows of one message: a day row before it, if the day is new, and the message. */
  readonly rows: (message: PracticeMessage, before: PracticeMessage | undefined) => readonly string[]
  readonly busy: string
}

export function showThread({
  stage,
  thread,
  scroller,
  list = scroller,
  rows,
  busy,
}: ThreadOptions): ThreadView {
  let messages = thread.messages
  let from = 0
  let drawn = false
  let growing = false
  const drawnRows: Rows = stage.state().virtual ? windowed(scroller, list) : list

  const draw = (start: number, end: number) =>
    messages
      .slice(start, end)
      .flatMap((message, index) => rows(message, messages[start + index - 1]).map(html))

  async function open(): Promise<void> {
    const waiting = html(busy)
    list.append(waiting)
    await wait(stage.state().delayMs.thread)
    waiting.remove()
    from = Math.max(0, messages.length - FIRST)
    drawnRows.append(...draw(from, messages.length))
    drawn = true
    scroller.scrollTop = scroller.scrollHeight
    if (scroller.scrollHeight <= scroller.clientHeight) void grow()
  }

  async function grow(): Promise<void> {
    if (growing || !drawn || from === 0) return
    growing = true
    await wait(stage.state().delayMs.older)
    const end = from
    from = Math.max(0, from - MORE)
    const height = scroller.scrollHeight
    const top = scroller.scrollTop
    drawnRows.prepend(...draw(from, end))
    scroller.scrollTop = top + scroller.scrollHeight - height
    growing = false
    if (scroller.scrollHeight <= scroller.clientHeight) void grow()
  }

  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop < 40) void grow()
  })
  void open()

  return {
    key: thread.key,
    update: (next) => {
      const known = messages.length
      messages = next.messages
      if (drawn && messages.length < known) {
        // The server was reset under the open page.
        drawn = false
        drawnRows.replaceChildren()
        void open()
      }
      if (!drawn || messages.length <= known) return
      const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80
      drawnRows.append(...draw(known, messages.length))
      if (atEnd) scroller.scrollTop = scroller.scrollHeight
    },
  }
}
