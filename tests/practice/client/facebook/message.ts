/** One message in the markup of 2026 (facts/platforms-meta.md §2.2). */

import { facebookLook } from '../../markup/facebook-look.ts'
import { escapeHtml } from '../../markup/look.ts'
import type { PracticeMessage } from '../../story.ts'
import { emojiUrl, faceUrl, photoUrl, withEmoji } from '../pictures.ts'
import { bareOrLong, spokenOrLong } from '../times.ts'

const { c } = facebookLook

/** The space before AM and PM, as newer builds write it in the second label. */
const NARROW = '\u202f'

export function messageRows(message: PracticeMessage, before: PracticeMessage | undefined): string[] {
  const row = message.system
    ? `<div class="${c('system')}"><span>${escapeHtml(message.text)}</span></div>`
    : renderMessage(message)
  if (message.day === before?.day) return [row]
  return [
    `<div data-scope="date_break" role="separator" class="${c('break')}"><span>${spokenOrLong(message)}</span></div>`,
    row,
  ]
}

function renderMessage(message: PracticeMessage): string {
  const own = message.from === 'me'
  const sender = own ? 'You' : message.from
  const said = message.text === '' ? '' : `: ${message.text}`
  const label = escapeHtml(`At ${bareOrLong(message)}, ${sender}${said}`)
  const enter = escapeHtml(`Enter, Message sent ${spokenOrLong(message, NARROW)} by ${sender}${said}`)
  const face = own
    ? ''
    : `<img alt="${escapeHtml(message.from)}" class="${c('face')}" src="${faceUrl(message.from)}">`
  return (
    `<div data-scope="messages_table" role="article" aria-roledescription="message" tabindex="-1" data-message-id="mid.$c${message.key}" aria-label="${label}" class="${c('message')}">` +
    `<div role="button" tabindex="0" aria-label="${enter}" class="${c('cover')}"></div>` +
    `<div class="${own ? c('line', 'lineOut') : c('line')}">${face}<div class="${own ? c('stack', 'stackOut') : c('stack')}">` +
    `${renderQuote(message)}${renderPhoto(message)}${renderBubble(message, own)}${renderReaction(message)}</div>` +
    `<div aria-label="Message actions" role="button" tabindex="0" aria-haspopup="menu" class="${c('actions')}"></div></div></div>`
  )
}

const renderBubble = ({ text }: PracticeMessage, own: boolean) =>
  text === ''
    ? ''
    : `<div role="presentation" class="${c('bubble', own ? 'bubbleOut' : 'bubbleIn')}"><div dir="auto">${withEmoji(text, () => `class="${c('emoji')}"`)}</div></div>`

const renderPhoto = ({ photo }: PracticeMessage) =>
  photo
    ? `<div role="presentation"><a role="link" aria-label="Open photo" tabindex="0"><img alt="" class="${c('photo')}" src="${photoUrl}"></a></div>`
    : ''

/** The answered text is in the same node, under a line that says who answered whom. */
function renderQuote({ from, quote }: PracticeMessage): string {
  if (quote === undefined) return ''
  const first = escapeHtml(from.split(' ')[0] ?? from)
  const whom = quote.from === 'me' ? 'you' : escapeHtml(quote.from)
  const says = from === 'me' ? `You replied to ${whom}` : `${first} replied to ${whom}`
  return `<h5 class="${c('who')}"><span>${says}</span></h5><div class="${c('quote')}"><div dir="auto">${escapeHtml(quote.text)}</div></div>`
}

const renderReaction = ({ reaction }: PracticeMessage) =>
  reaction === undefined
    ? ''
    : `<div role="button" tabindex="0" aria-label="1 reaction; see who reacted to this" class="${c('reaction')}"><img alt="${reaction}" class="${c('emoji')}" src="${emojiUrl(reaction)}"></div>`
