/** One message in each generation (facts/platforms-x-…, §1B). Neither is known to have quotes or system rows of its own. */

import { escapeHtml } from '../../markup/look.ts'
import { xLook } from '../../markup/x-look.ts'
import type { PracticeMessage, PracticeThread } from '../../story.ts'
import { uuidFor } from '../ids.ts'
import { emojiUrl, faceUrl, photoUrl, withEmoji } from '../pictures.ts'
import { clock12, isToday, longDay, shortDay } from '../times.ts'

const { c } = xLook
type Rows = (message: PracticeMessage, before: PracticeMessage | undefined) => string[]

export const handleOf = (name: string) =>
  `${name.toLowerCase().replace(/[^a-z]+/g, '_')}_practice`.slice(0, 20)

const emoji = () => `class="${c('emoji')}" draggable="false"`
const picture = `<img alt="Image" class="${c('photo')}" src="${photoUrl}">`

/** Until 2025: no attribute says whose message it is, only where it stands. */
export const legacyRows =
  (thread: PracticeThread): Rows =>
  (message) => {
    if (message.system)
      return [
        `<div data-testid="cellInnerDiv"><div class="${c('day')}"><span>${escapeHtml(message.text)}</span></div></div>`,
      ]
    const own = message.from === 'me'
    const face =
      thread.kind === 'group' && !own
        ? `<a href="/${handleOf(message.from)}" role="link"><img alt="" width="28" height="28" style="border-radius:50%" src="${faceUrl(message.from)}"></a>`
        : ''
    const text =
      message.text === ''
        ? ''
        : `<div role="presentation" class="${c('bubble', own ? 'bubbleOut' : 'bubbleIn')}"><div data-testid="tweetText" dir="auto"><span>${withEmoji(message.text, emoji)}</span></div></div>`
    const shown = isToday(message.day)
      ? clock12(message.time)
      : `${shortDay(message.day)}, ${clock12(message.time)}`
    const at = new Date(`${message.day}T${message.time}`).toISOString()
    return [
      `<div data-testid="cellInnerDiv"><div data-testid="messageEntry" class="${c('entry', own ? 'end' : 'start')}">${face}${message.photo ? picture : ''}${text}` +
        `<div class="${c('time')}"><span><time datetime="${at}">${shown}</time></span></div></div></div>`,
    ]
  }

/** 2026: ids on every part, `justify-end` on what is one's own. */
export const chatRows =
  (thread: PracticeThread): Rows =>
  (message, before) => {
    const row = message.system
      ? `<li><div class="${c('day')}"><span>${escapeHtml(message.text)}</span></div></li>`
      : chatMessage(message, before, thread)
    if (message.day === before?.day) return [row]
    return [
      `<li><div class="${c('day')}"><span>${isToday(message.day) ? 'Today' : longDay(message.day)}</span></div></li>`,
      row,
    ]
  }

function chatMessage(
  message: PracticeMessage,
  before: PracticeMessage | undefined,
  thread: PracticeThread,
): string {
  const own = message.from === 'me'
  const id = uuidFor(message.key)
  const grouped = thread.kind === 'group' && !own
  const name =
    grouped && before?.from !== message.from
      ? `<div class="${c('who')}" style="padding-left:44px"><span>${escapeHtml(message.from)}</span></div>`
      : ''
  const avatar = grouped
    ? `<div style="grid-area: avatar"><a href="/${handleOf(message.from)}"><img alt="" width="28" height="28" style="border-radius:50%" src="${faceUrl(message.from)}"></a></div>`
    : ''
  const seen = own ? ' · Seen' : ''
  const time = `<span class="${c('timeInside')}"><span>${message.time}${seen}</span></span>`
  const text =
    message.text === ''
      ? `<div>${time}</div>`
      : `<div data-testid="message-text-${id}" class="${c('bubble', own ? 'bubbleOut' : 'bubbleIn')}"><span dir="auto">${withEmoji(message.text, emoji)}</span>${time}</div>`
  const reaction =
    message.reaction === undefined
      ? ''
      : `<button data-testid="message-reaction-button-${id}" class="${c('react')}"><img alt="${message.reaction}" src="${emojiUrl(message.reaction)}" ${emoji()}></button>`
  return (
    `<li>${name}<div data-testid="message-${id}" class="${c('line')} ${own ? 'justify-end' : 'justify-start'}"><div class="${c('grid')}">${avatar}` +
    `<div style="grid-area: content">${message.photo ? picture : ''}${text}${reaction}<button data-testid="message-overflow-button-${id}" aria-label="More" class="${c('react')}" style="opacity:0;position:absolute"></button></div></div></div></li>`
  )
}
