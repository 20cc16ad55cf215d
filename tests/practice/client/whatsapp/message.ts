/** One message in the markup of summer 2026 (facts/platforms-meta.md §5.2): no in/out classes, no prefix in `data-id`. */

import { escapeHtml } from '../../markup/look.ts'
import { whatsappLook } from '../../markup/whatsapp-look.ts'
import type { PracticeMessage, PracticeThread } from '../../story.ts'
import { digitsFor } from '../ids.ts'
import { emojiUrl, photoUrl, withEmoji } from '../pictures.ts'
import { dayMonthYear, isToday } from '../times.ts'

const { c } = whatsappLook

export const messageRows =
  (thread: PracticeThread, ownName: string) =>
  (message: PracticeMessage, before: PracticeMessage | undefined): string[] => {
    const row = message.system ? systemRow(message) : messageRow(message, before, thread, ownName)
    if (message.day === before?.day) return [row]
    const day = isToday(message.day) ? 'Today' : dayMonthYear(message.day)
    return [
      `<div role="row"><div tabindex="-1" class="${c('day')}"><span dir="auto" class="${c('pill')}">${day}</span></div></div>`,
      row,
    ]
  }

const systemRow = ({ key, text }: PracticeMessage) =>
  `<div role="row"><div tabindex="-1" data-id="3EB0${digitsFor(key, 16)}"><div class="${c('day')}"><div role="button" class="${c('pill')}"><span dir="auto">${escapeHtml(text)}</span></div></div></div></div>`

function messageRow(
  message: PracticeMessage,
  before: PracticeMessage | undefined,
  thread: PracticeThread,
  ownName: string,
): string {
  const own = message.from === 'me'
  const name = own ? ownName : message.from
  const first = before?.from !== message.from || before.day !== message.day
  const id = own ? `AC${digitsFor(message.key, 30)}` : `3A${digitsFor(message.key, 18)}`
  // Consecutive bubbles carry neither a tail nor a speaker's label.
  const tail = first ? tailOf(own) : ''
  const speaker = first ? `<span aria-label="${own ? 'You' : escapeHtml(name)}:"></span>` : ''
  const author =
    first && thread.kind === 'group' && !own
      ? `<div role="" class="${c('author')}"><span data-testid="author" dir="auto">${escapeHtml(name)}</span></div>`
      : ''
  return (
    `<div role="row"><div tabindex="-1" data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="false"><div class="${own ? c('line', 'lineOut') : c('line')}"><div data-testid="msg-container" class="${c('box', own ? 'boxOut' : 'boxIn')}">${tail}` +
    `<div>${speaker}<div>${author}${message.photo ? photo : ''}${textOf(message, name)}${metaOf(message, own)}</div></div></div></div>${reactionOf(message)}</div></div></div>`
  )
}

const tailOf = (own: boolean) =>
  own
    ? `<span aria-hidden="true" data-icon="tail-out" class="${c('tail', 'tailOut')}"><svg viewBox="0 0 8 13" width="8" height="13"><title>tail-out</title><path fill="currentColor" d="M0 0h8L0 13z"/></svg></span>`
    : `<span aria-hidden="true" data-icon="tail-in" class="${c('tail', 'tailIn')}"><svg viewBox="0 0 8 13" width="8" height="13"><title>tail-in</title><path fill="currentColor" d="M0 0h8v13z"/></svg></span>`

function textOf({ text, day, time, quote }: PracticeMessage, name: string): string {
  if (text === '') return ''
  const pre = escapeHtml(`[${time}, ${dayMonthYear(day)}] ${name}: `)
  const said = withEmoji(
    text,
    (emoji) => `data-plain-text="${emoji}" draggable="false" class="${c('emoji')}"`,
  )
  const direction = /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
  return (
    `<div class="copyable-text" data-pre-plain-text="${pre}">${quote === undefined ? '' : quoteOf(quote)}<div class="${c('text')}">` +
    `<span dir="${direction}" data-testid="selectable-text" class="selectable-text copyable-text"><span>${said}</span></span></div></div>`
  )
}

const quoteOf = ({ from, text }: { from: string; text: string }) =>
  `<div role="button" aria-label="Quoted message" data-testid="quoted-message" class="${c('quote')}"><div class="${c('author')}"><span dir="auto">${from === 'me' ? 'You' : escapeHtml(from)}</span></div>` +
  `<div dir="ltr"><span dir="auto" class="quoted-mention">${escapeHtml(text)}</span></div></div>`

const photo = `<div role="button" tabindex="0" aria-label="Open picture" data-testid="image-thumb"><img alt="" class="${c('photo')}" src="${photoUrl}"></div>`

function metaOf({ time }: PracticeMessage, own: boolean): string {
  const check = own
    ? `<div><span aria-hidden="false" aria-label=" Read " data-icon="wds-ic-read"><svg viewBox="0 0 16 11" class="${c('check')}"><title>wds-ic-read</title><path d="M1 6l3 3 6-8M6 8l1 1 7-8" fill="none" stroke="currentColor" stroke-width="1.5"/></svg></span></div>`
    : ''
  return `<div data-testid="msg-meta" role="button" class="${c('meta')}"><span dir="auto">${time}</span>${check}</div>`
}

const reactionOf = ({ reaction }: PracticeMessage) =>
  reaction === undefined
    ? ''
    : `<div><button aria-label="View reactions, ${reaction} in total 1" class="${c('reaction')}"><img alt="${reaction}" data-plain-text="${reaction}" src="${emojiUrl(reaction)}" class="${c('emoji')}"></button></div>`
