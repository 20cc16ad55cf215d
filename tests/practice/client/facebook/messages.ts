/** Messages: the inbox rail and one thread. */

import { facebookLook } from '../../markup/facebook-look.ts'
import { escapeHtml } from '../../markup/look.ts'
import type { PracticeThread } from '../../story.ts'
import { faceUrl } from '../pictures.ts'
import { html, type Stage } from '../stage.ts'
import { showThread, type ThreadView } from '../thread.ts'
import { messageRows } from './message.ts'

const { c } = facebookLook
let view: ThreadView | undefined

export function drawMessages(stage: Stage, body: HTMLElement): void {
  const threads = stage.state().threads
  const requests = location.pathname.startsWith('/messages/requests')
  const open = threads.find((thread, index) => hrefOf(thread, index) === location.pathname.replace(/\/$/, ''))
  const kept = body.firstElementChild?.ariaLabel === 'Chats' ? body.lastElementChild : null
  const rail = drawRail(threads, requests, open)
  document.title = 'Messenger | Facebook'
  if (open !== undefined && kept?.isConnected && view?.key === open.key) {
    body.firstElementChild?.replaceWith(rail)
    view.update(open)
    return
  }
  view = undefined
  body.replaceChildren(rail, open === undefined ? nothingOpen() : chatOf(stage, open))
}

/** Thread ids go by the place in the story. */
export function hrefOf(thread: PracticeThread, index: number): string {
  const id = `1000770000000${String(index + 1).padStart(2, '0')}`
  if (thread.kind === 'request') return `/messages/requests/t/${id}`
  return thread.kind === 'encrypted' ? `/messages/e2ee/t/${id}` : `/messages/t/${id}`
}

function drawRail(
  threads: readonly PracticeThread[],
  requests: boolean,
  open: PracticeThread | undefined,
): HTMLElement {
  const rows = threads.flatMap((thread, index) => {
    if ((thread.kind === 'request') !== requests) return []
    const last = thread.messages.at(-1)
    const preview = `${last?.from === 'me' ? 'You: ' : ''}${last?.text || 'sent a photo'}`
    return [
      `<div role="row"><div role="gridcell"><a role="link" href="${hrefOf(thread, index)}/" class="${c('railRow')} ${thread === open ? c('railOpen') : ''}">` +
        `<img alt="" class="${c('avatar')}" src="${faceUrl(thread.title)}"><span><span class="${c('railName')}">${escapeHtml(thread.title)}</span><span class="${c('railText')}">${escapeHtml(preview)}</span></span></a></div></div>`,
    ]
  })
  const other = requests
    ? `<a class="${c('navLink')}" href="/messages">Back to chats</a>`
    : `<a class="${c('navLink')}" href="/messages/requests">Message requests</a>`
  return html(
    `<div role="navigation" aria-label="Chats" class="${c('rail')}"><h1 class="${c('navTitle')}">${requests ? 'Message requests' : 'Chats'}</h1>${other}` +
      `<div role="grid" aria-label="Chats">${rows.join('')}</div></div>`,
  )
}

const nothingOpen = () => html(`<div role="main" class="${c('empty')}"><p>Choose a chat</p></div>`)

function chatOf(stage: Stage, thread: PracticeThread): HTMLElement {
  const naming = thread.kind === 'group' ? 'titled' : 'with'
  const title = escapeHtml(thread.title)
  const chat = html(
    `<div role="main" aria-label="Conversation with ${title}" class="${c('chat')}"><div class="${c('chatHead')}"><img alt="" width="36" height="36" class="${c('face')}" style="align-self:center" src="${faceUrl(thread.title)}"><h2 class="${c('chatName')}"><span>${title}</span></h2></div>` +
      `<div role="log" aria-label="Messages in conversation ${naming} ${title}" class="${c('log')}"></div>` +
      `<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${thread.kind === 'encrypted' ? 'Message' : `Write to ${title}`}" class="${c('composer')}"></div></div>`,
  )
  const log = chat.querySelector<HTMLElement>('[role=log]')
  if (log === null) throw new Error('no log in the chat')
  view = showThread({
    stage,
    thread,
    scroller: log,
    rows: messageRows,
    busy: `<div role="progressbar" aria-label="Loading..." class="${c('system')}">Loading…</div>`,
  })
  return chat
}
