import { messageRows as facebookRows } from '../practice/client/facebook/message.ts'
import { messageRows as whatsappRows } from '../practice/client/whatsapp/message.ts'
import { facebookLook } from '../practice/markup/facebook-look.ts'
import { whatsappLook } from '../practice/markup/whatsapp-look.ts'
import { OWN_NAME, PATIENT, type PracticeMessage, tellStory } from '../practice/story.ts'

/** Threads of any length in the practice markup of 2026: the story told again and again, under new keys. */

export interface LongThread {
  readonly platform: 'facebook' | 'whatsapp'
  readonly url: string
  readonly html: string
  readonly messages: number
}

const robin = () => tellStory().find(({ title }) => title === PATIENT)

const told = (count: number): PracticeMessage[] => {
  const story = (robin()?.messages ?? []).filter(({ system }) => system !== true)
  return Array.from({ length: count }, (_, i) => {
    const message = story[i % story.length]
    if (message === undefined) throw new Error('the story is empty')
    return { ...message, key: `bench-${i}` }
  })
}

const rowsOf = (
  messages: readonly PracticeMessage[],
  draw: (message: PracticeMessage, before: PracticeMessage | undefined) => string[],
) => messages.flatMap((message, i) => draw(message, messages[i - 1])).join('')

const documentOf = (css: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thread</title><style>html,body{height:100%;margin:0}${css}</style></head><body>${body}</body></html>`

const facebook = (messages: readonly PracticeMessage[]) => {
  const { c, css } = facebookLook
  return documentOf(
    css,
    `<div role="main" aria-label="Conversation with ${PATIENT}" class="${c('chat')}" style="height:100%"><div class="${c('chatHead')}"><h2 class="${c('chatName')}"><span>${PATIENT}</span></h2></div>` +
      `<div role="log" aria-label="Messages in conversation with ${PATIENT}" class="${c('log')}">${rowsOf(messages, facebookRows)}</div></div>`,
  )
}

const whatsapp = (messages: readonly PracticeMessage[]) => {
  const { c, css } = whatsappLook
  const thread = robin()
  if (thread === undefined) throw new Error('the story is empty')
  return documentOf(
    css,
    `<div id="app"><div id="main" data-testid="conversation-panel-wrapper" class="${c('main')}"><header data-testid="conversation-header" class="${c('head')}">` +
      `<span data-testid="conversation-info-header-chat-title" dir="auto" title="${PATIENT}">${PATIENT}</span></header>` +
      `<div data-testid="conversation-panel-messages" class="${c('messages')}"><div role="application">${rowsOf(messages, whatsappRows(thread, OWN_NAME))}</div></div></div></div>`,
  )
}

export function longThreads(count: number): LongThread[] {
  const messages = told(count)
  return [
    {
      platform: 'facebook',
      url: 'https://www.facebook.com/messages/t/100077000000001',
      html: facebook(messages),
      messages: count,
    },
    { platform: 'whatsapp', url: 'https://web.whatsapp.com/', html: whatsapp(messages), messages: count },
  ]
}
