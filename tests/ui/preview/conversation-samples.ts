import { snapshotDocument } from '../../../src/core/evidence/snapshot.ts'
import type { ConversationState } from '../../../src/requests/conversation.ts'
import type { EntryView, FileView } from '../../../src/views.ts'
import * as sample from './samples.ts'

/** Saving a whole conversation, at each of its stages. */

export const idle = { conversationState: {} satisfies ConversationState }

const requestId = '6f2c0f5e-1c53-4c8b-9a1f-0d4be2a7f0aa'
const at = (conversationState: ConversationState) => ({ state: sample.thread, conversationState })
const ended = (last: Omit<NonNullable<ConversationState['last']>, 'requestId' | 'tabId'>) =>
  at({ last: { requestId, tabId: 1, ...last } })
const saved = { status: 'saved', seq: 13, recordedAt: '2026-11-24T14:05:00Z' } as const

export const states = {
  'conversation-running': at({ running: { requestId, tabId: 1, tiles: 4, limit: 15, finishing: false } }),
  'conversation-finishing': at({ running: { requestId, tabId: 1, tiles: 9, limit: 15, finishing: true } }),
  'conversation-saved': ended({ tiles: 9, ended: 'start', result: saved }),
  'conversation-left': ended({ tiles: 1, ended: 'left', result: saved }),
  'conversation-not-saved': ended({ tiles: 3, result: { status: 'notSaved', error: 'Interrupted' } }),
  'conversation-first': {
    ...at({}),
    saveConversation: { status: 'needsPassphrase' },
    state: { ...sample.thread, log: sample.fresh },
    setPassphrase: {},
  },
  'conversation-not-found': {
    ...at({}),
    saveConversation: { status: 'notSaved', error: 'NoConversationError: the conversation was not found' },
  },
} as const

const sha256 = '9be1'.repeat(16)
const file = (name: string, type: string, role: 'original' | 'derived', bytes: number) => {
  return { name, type, role, sha256, bytes, ...(role === 'derived' && { of: 'screenshot.png' }) }
}
const [first] = sample.entries

export const captured: EntryView[] =
  first === undefined
    ? []
    : [
        {
          ...first,
          ...(first.capture && {
            capture: {
              ...first.capture,
              raw: { text: `  ${first.whatHappened}`, time: '14:01', sender: 'Alex Example sent' },
              cropMissing: 'the page moved while the picture was taken',
            },
          }),
          files: [
            file('screenshot.png', 'image/png', 'original', 412_332),
            file('message.png', 'image/png', 'derived', 9_120),
            file('conversation.png', 'image/png', 'derived', 210_004),
            file('tile-001.png', 'image/png', 'original', 400_001),
            file('tile-002.png', 'image/png', 'original', 400_002),
            file('message.html', 'text/html', 'original', 2_000),
            file('visible.txt', 'text/plain', 'original', 60),
          ],
        },
      ]

const markup =
  '<div><div role="row" data-message-id="mid.$abc" aria-label="Alex Example, 14:01"><span data-was="a" data-was-href="https://www.facebook.com/alex.example">Alex Example</span><div dir="auto">I saw your car outside the gym again today. 🌹</div><span data-was="img">[Picture: rose, 240 × 160]</span></div></div>'
const bytesOf = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

export const fileAnswer = (picture: FileView) => (args: unknown) => {
  const { name } = args as { name: string }
  if (name === 'message.html') return { name, type: 'text/html', base64: bytesOf(snapshotDocument(markup)) }
  if (name === 'visible.txt')
    return {
      name,
      type: 'text/plain',
      base64: bytesOf('Alex Example\nI saw your car outside the gym again today. 🌹'),
    }
  return picture
}
