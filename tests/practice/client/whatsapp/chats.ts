/** The chat list and the open chat. */

import { escapeHtml } from '../../markup/look.ts'
import { whatsappLook } from '../../markup/whatsapp-look.ts'
import { OWN_NAME, type PracticeThread } from '../../story.ts'
import { faceUrl } from '../pictures.ts'
import { html, type Stage } from '../stage.ts'
import { showThread, type ThreadView } from '../thread.ts'
import { dayMonthYear, isToday } from '../times.ts'
import { messageRows } from './message.ts'

const { c } = whatsappLook
let openKey: string | undefined
let view: ThreadView | undefined

export function drawChats(stage: Stage, side: HTMLElement, redraw: () => void): void {
  const threads = stage.state().threads
  const top = side.querySelector('#pane-side')?.scrollTop ?? 0
  const rows = threads.map((thread, index) => chatRow(thread, index))
  side.replaceChildren(
    html(
      `<header data-testid="chatlist-header" class="${c('columnHead')}"><h1 class="${c('h1')}">Chats</h1></header>`,
    ),
    html(
      `<div id="pane-side" class="${c('pane')}"><div role="grid" aria-label="Chat list" aria-rowcount="${rows.length}">${rows.join('')}</div></div>`,
    ),
  )
  side.querySelector('#pane-side')?.scrollTo(0, top)
  for (const [index, element] of side.querySelectorAll('[role=row]').entries()) {
    element.addEventListener('click', () => {
      openKey = threads[index]?.key
      redraw()
    })
  }
}

function chatRow(thread: PracticeThread, index: number): string {
  const last = thread.messages.at(-1)
  const text = escapeHtml(last?.text || 'Photo')
  const who =
    last === undefined || thread.kind !== 'group'
      ? ''
      : `<div><span dir="auto">${last.from === 'me' ? 'You' : escapeHtml(last.from)}</span></div><span>:&nbsp;</span>`
  const when = last === undefined ? '' : isToday(last.day) ? last.time : dayMonthYear(last.day)
  const title = escapeHtml(thread.title)
  return (
    `<div role="row" data-testid="list-item-${index}"><div role="gridcell" tabindex="0"><div tabindex="-1" aria-selected="${thread.key === openKey}"><div data-testid="cell-frame-container" class="${c('cell')} ${thread.key === openKey ? c('cellOpen') : ''}">` +
    `<div><img alt="" aria-hidden="true" class="${c('avatar')}" src="${faceUrl(thread.title)}"></div><div style="min-width:0"><div role="gridcell" aria-colindex="2" class="${c('cellTop')}"><div data-testid="cell-frame-title" class="${c('cellName')}"><span dir="auto" title="${title}">${title}</span></div>` +
    `<div data-testid="cell-frame-primary-detail" class="${c('cellTime')}"><span>${when}</span></div></div><div data-testid="cell-frame-secondary"><span title="\u202a${text}\u202c" data-testid="last-msg-status" class="${c('cellText')}">${who}<span dir="ltr">${text}</span></span></div></div></div></div></div></div>`
  )
}

export function drawMain(stage: Stage): void {
  const place = stage.root.firstElementChild?.lastElementChild
  const thread = stage.state().threads.find(({ key }) => key === openKey)
  if (!(place instanceof HTMLElement)) return
  if (thread === undefined) {
    place.replaceWith(html(`<div class="${c('empty')}"><p>Choose a chat to read it here.</p></div>`))
    return
  }
  if (view?.key === thread.key && place.id === 'main') {
    view.update(thread)
    return
  }
  place.replaceWith(mainOf(stage, thread))
}

function mainOf(stage: Stage, thread: PracticeThread): HTMLElement {
  const title = escapeHtml(thread.title)
  const members = [...new Set(thread.messages.map(({ from }) => from))]
    .filter((from) => from !== 'me' && from !== '')
    .sort()
  const subtitle =
    thread.kind === 'group'
      ? `<div data-testid="chat-subtitle" class="${c('headSub')}"><span data-testid="selectable-text" title="${members.join(', ')}, You">${members.join(', ')}, You</span></div>`
      : ''
  const main = html(
    `<div id="main" data-testid="conversation-panel-wrapper" class="${c('main')}"><header data-testid="conversation-header" class="${c('head')}"><div class="${c('headLeft')}"><div aria-label="Profile details" title="Profile details" role="button"><img alt="" width="40" height="40" style="border-radius:50%;display:block" src="${faceUrl(thread.title)}"></div>` +
      `<div role="button" tabindex="0" data-testid="conversation-info-header" data-tab="6"><div><span data-testid="conversation-info-header-chat-title" dir="auto" title="${title}" class="${c('headName')}">${title}</span></div>${subtitle}</div></div><div><button aria-label="Search" type="button" class="${c('icon')}">⌕</button></div></header>` +
      `<div data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" class="${c('messages')}"><div role="application"></div></div>` +
      `<footer class="${c('foot')}"><div role="textbox" contenteditable="true" aria-label="Type a message" class="${c('composer')}"></div></footer></div>`,
  )
  const scroller = main.querySelector<HTMLElement>('[data-testid=conversation-panel-messages]')
  const list = main.querySelector<HTMLElement>('[role=application]')
  if (scroller === null || list === null) throw new Error('no list in the chat')
  view = showThread({
    stage,
    thread,
    scroller,
    list,
    rows: messageRows(thread, OWN_NAME),
    busy: `<div role="progressbar" class="${c('day')}"><span class="${c('pill')}">Loading messages…</span></div>`,
  })
  return main
}
