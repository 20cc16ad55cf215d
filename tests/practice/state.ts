/** What one practice host remembers. Plain JSON, the same on the server and in its pages. */

import { facebookValues } from './client/facebook/rows.ts'
import { whatsappValues } from './client/whatsapp/rows.ts'
import { xValues } from './client/x/rows.ts'
import { type PracticeMessage, type PracticeThread, tellStory } from './story.ts'

export interface PracticeState {
  readonly language: string
  readonly signedIn: boolean
  /** X's encrypted chat asks for a passcode first. */
  readonly passcode: boolean
  /** Facebook: today's wording of the questions, or the one before. */
  readonly wording: '2026' | 'older'
  /** By setting id: the English text of the value, or `on` and `off`. */
  readonly values: Readonly<Record<string, string>>
  /** Only the messages near the window are in the document. */
  readonly virtual: boolean
  readonly threads: readonly PracticeThread[]
  /** How late the pages draw, in milliseconds. */
  readonly delayMs: { readonly settings: number; readonly thread: number; readonly older: number }
}

export interface Incoming {
  readonly text: string
  readonly sender: string
  /** Key of the thread; the first whose title is the sender, or the first of all, when absent. */
  readonly thread?: string
}

/** What may be posted to `/__practice/set`. `values` and `delayMs` are merged, the rest replaced. */
export type PracticePatch = Partial<Omit<PracticeState, 'delayMs'>> & {
  readonly delayMs?: Partial<PracticeState['delayMs']>
  readonly incoming?: Incoming
}

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'www.facebook.com': facebookValues,
  'accountscenter.facebook.com': facebookValues,
  'x.com': xValues,
  'web.whatsapp.com': whatsappValues,
}

export const initialState = (host: string): PracticeState => ({
  language: 'en',
  signedIn: true,
  passcode: false,
  wording: '2026',
  values: { ...VALUES[host] },
  virtual: false,
  threads: tellStory(),
  delayMs: { settings: 300, thread: 400, older: 300 },
})

export function patched(state: PracticeState, patch: PracticePatch, now: Date): PracticeState {
  const { incoming, delayMs, values, ...rest } = patch
  const next: PracticeState = {
    ...state,
    ...rest,
    values: { ...state.values, ...values },
    delayMs: { ...state.delayMs, ...delayMs },
  }
  return incoming === undefined ? next : { ...next, threads: received(next.threads, incoming, now) }
}

function received(threads: readonly PracticeThread[], incoming: Incoming, now: Date): PracticeThread[] {
  const into =
    threads.find((thread) => thread.key === incoming.thread) ??
    threads.find((thread) => thread.title === incoming.sender) ??
    threads[0]
  return threads.map((thread) => {
    if (thread !== into) return thread
    const message: PracticeMessage = {
      key: `${thread.key}-${String(thread.messages.length + 1).padStart(2, '0')}`,
      from: incoming.sender,
      text: incoming.text,
      day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
      time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    }
    return { ...thread, messages: [...thread.messages, message] }
  })
}

const two = (value: number) => String(value).padStart(2, '0')
