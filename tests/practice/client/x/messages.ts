/** Messages in two generations: `/messages/…` as until 2025, `/i/chat/…` as of 2026. */

import { escapeHtml } from '../../markup/look.ts'
import { xLook } from '../../markup/x-look.ts'
import type { PracticeThread } from '../../story.ts'
import { faceUrl } from '../pictures.ts'
import { html, type Stage } from '../stage.ts'
import { showThread, type ThreadView } from '../thread.ts'
import { chatRows, legacyRows } from './message.ts'

const { c } = xLook
const OWN_ID = '1700000000000000001'
let view: ThreadView | undefined
let panel: HTMLElement | undefined
let viewedPath = ''

export function drawMessages(stage: Stage, app: HTMLElement): void {
  const chat = location.pathname.startsWith('/i/chat')
  const requests = location.pathname.startsWith('/messages/requests')
  const threads = stage.state().threads
  const path = location.pathname.replace(/\/$/, '')
  const open = threads.find((thread, index) => path === hrefOf(thread, index, chat))
  document.title = 'Messages / X'
  if (chat && stage.state().passcode) {
    drawPasscode(stage, app)
    return
  }
  const inbox = inboxOf(threads, chat, requests, open)
  if (open !== undefined && view?.key === open.key && viewedPath === path && panel?.isConnected) {
    app.firstElementChild?.replaceWith(inbox)
    view.update(open)
    return
  }
  view = undefined
  viewedPath = path
  panel =
    open === undefined ? html(emptyPanel(chat)) : chat ? chatPanel(stage, open) : legacyPanel(stage, open)
  app.replaceChildren(inbox, panel)
}

/** Ids go by the place in the story. */
function idOf(thread: PracticeThread, index: number): string {
  const other = `17000000000000000${String(index + 2).padStart(2, '0')}`
  return thread.kind === 'group' ? other : `${OWN_ID}-${other}`
}

const hrefOf = (thread: PracticeThread, index: number, chat: boolean) => {
  const id = idOf(thread, index)
  return chat ? `/i/chat/${thread.kind === 'group' ? 'g' : ''}${id}` : `/messages/${id}`
}

function inboxOf(
  threads: readonly PracticeThread[],
  chat: boolean,
  requests: boolean,
  open: PracticeThread | undefined,
): HTMLElement {
  const rows = threads.flatMap((thread, index) => {
    if ((thread.kind === 'request') !== requests) return []
    const last = thread.messages.at(-1)
    const preview = escapeHtml(`${last?.from === 'me' ? 'You: ' : ''}${last?.text || 'Sent a photo'}`)
    const hook = chat
      ? `data-testid="dm-conversation-item-${idOf(thread, index).replace('-', ':')}" aria-description="${escapeHtml(thread.title)}, ${preview}"`
      : 'data-testid="conversation"'
    return [
      `<a ${hook} role="${chat ? 'link' : 'tab'}" aria-selected="${thread === open}" href="${hrefOf(thread, index, chat)}" class="${c('item')}"><img alt="" class="${c('avatar')}" src="${faceUrl(thread.title)}"><div style="min-width:0"><div class="${c('name')}"><span>${escapeHtml(thread.title)}</span></div><div class="${c('preview')}"><span>${preview}</span></div></div></a>`,
    ]
  })
  const other = requests ? ['/messages', 'Back to messages'] : ['/messages/requests', 'Message requests']
  return html(
    `<section aria-label="Section navigation" role="region" class="${c('list')}"><div class="${c('heading')}"><h2 role="heading" aria-level="2" class="${c('headingText')}"><span>${chat ? 'Chat' : 'Messages'}</span></h2></div>` +
      `${chat ? `<div data-testid="dm-search-bar" class="${c('intro')}">Search</div>` : `<a role="tab" href="${other[0]}" class="${c('linkRow')}"><div class="${c('linkTitle')}">${other[1]}</div></a>`}<div role="tablist">${rows.join('')}</div></section>`,
  )
}

const emptyPanel = (chat: boolean) =>
  `<section aria-label="Section details" role="region" class="${c('details')}"><div ${chat ? 'data-testid="dm-empty-conversation-state"' : ''} class="${c('heading')}"><h2 class="${c('headingText')}">Start a conversation</h2></div></section>`

function legacyPanel(stage: Stage, thread: PracticeThread): HTMLElement {
  const panel = html(
    `<section aria-label="Section details" role="region" class="${c('chat')}"><div class="${c('chatHead')}"><h2 id="detail-header" class="${c('headingText')}"><span>${escapeHtml(thread.title)}</span></h2></div>` +
      `<div data-testid="DmActivityContainer" class="${c('fill')}"><div data-testid="DmActivityViewport" class="${c('scroll')}" style="height:100%"><div data-testid="DmScrollerContainer"></div></div></div>` +
      `<div role="textbox" contenteditable="true" data-testid="dmComposerTextInput" aria-label="Start a new message" class="${c('composer')}"></div></section>`,
  )
  return attach(
    stage,
    thread,
    panel,
    '[data-testid=DmActivityViewport]',
    '[data-testid=DmScrollerContainer]',
    legacyRows(thread),
  )
}

function chatPanel(stage: Stage, thread: PracticeThread): HTMLElement {
  const panel = html(
    `<section aria-label="Section details" role="region" data-testid="dm-container" style="min-height:0"><div data-testid="dm-conversation-panel" class="${c('chat')}" style="height:100%"><div data-testid="dm-conversation-header" class="${c('chatHead')}"><img alt="" width="32" height="32" style="border-radius:50%" src="${faceUrl(thread.title)}"><span>${escapeHtml(thread.title)}</span><button data-testid="dm-conversation-more-button" aria-label="More" class="${c('react')}">⋯</button></div>` +
      `<div data-testid="dm-message-list-container" class="${c('fill')}"><div data-testid="dm-message-scroller" class="${c('scroll')}" style="height:100%"><div data-testid="dm-message-list"><ul class="${c('ul')}"></ul></div></div></div>` +
      `<div role="textbox" contenteditable="true" aria-label="Message" class="${c('composer')}"></div></div></section>`,
  )
  return attach(stage, thread, panel, '[data-testid=dm-message-scroller]', 'ul', chatRows(thread))
}

function attach(
  stage: Stage,
  thread: PracticeThread,
  panel: HTMLElement,
  scrollerSelector: string,
  listSelector: string,
  rows: ReturnType<typeof chatRows>,
): HTMLElement {
  const scroller = panel.querySelector<HTMLElement>(scrollerSelector)
  const list = panel.querySelector<HTMLElement>(listSelector)
  if (scroller === null || list === null) throw new Error('no list in the panel')
  const busy = `<${list.localName === 'ul' ? 'li' : 'div'} role="progressbar" aria-label="Loading" class="${c('day')}">Loading…</${list.localName === 'ul' ? 'li' : 'div'}>`
  view = showThread({ stage, thread, scroller, list, rows, busy })
  return panel
}

function drawPasscode(stage: Stage, app: HTMLElement): void {
  const form = html(
    `<form class="${c('login')}"><h2 class="${c('headingText')}"><span>Enter your passcode</span></h2><input class="${c('field')}" inputmode="numeric" maxlength="4" aria-label="Passcode"><button class="${c('button')}">Continue</button></form>`,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    stage.set({ passcode: false })
  })
  app.replaceChildren(form)
}
