/** Small drawn pictures, so that the pages need no file and no emoji font. */

import { escapeHtml } from '../markup/look.ts'

const data = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`
const open = (box: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}">`

/** A disc with initials. */
export function faceUrl(name: string): string {
  const initials = name
    .split(' ')
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
  const hue = [...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0) * 7, 0) % 360
  return data(
    `${open('48 48')}<rect width="48" height="48" fill="hsl(${hue} 45% 55%)"/><text x="24" y="30" font-family="sans-serif" font-size="17" fill="#fff" text-anchor="middle">${escapeHtml(initials)}</text></svg>`,
  )
}

export const photoUrl = data(
  `${open('240 160')}<rect width="240" height="160" fill="#bcd7ea"/><circle cx="186" cy="38" r="17" fill="#f5d76e"/><path d="M0 118 62 64l46 40 42-28 90 54v30H0z" fill="#6f9d74"/><path d="M96 160q22-40 40-48 10 20 4 48z" fill="#d9c7a3"/><path d="M28 118h34v-26l-17-14-17 14z" fill="#a8574d"/></svg>`,
)

const FACE = `<circle cx="10" cy="10" r="9" fill="#fc3"/><circle cx="7" cy="8" r="1.3"/><circle cx="13" cy="8" r="1.3"/><path d="M6 12q4 4 8 0" fill="none" stroke="#000" stroke-width="1.3"/>`
const HEART = '<path d="M10 17C2 11 2 4 6.5 4 8.5 4 10 6 10 6s1.5-2 3.5-2C18 4 18 11 10 17z" fill="#e0245e"/>'
const THUMB = '<path d="M3 9h3v8H3zM7 9l3-6c2 0 2 2 1.5 5H16c2 0 1 9-2 9H7z" fill="#fc3"/>'

export const emojiUrl = (emoji: string) =>
  data(`${open('20 20')}${emoji.startsWith('❤') ? HEART : emoji.startsWith('👍') ? THUMB : FACE}</svg>`)

/** Text as HTML, each emoji as a picture with the emoji in `alt`. `attributes` go on the picture. */
export const withEmoji = (text: string, attributes: (emoji: string) => string) =>
  escapeHtml(text).replace(
    /\p{Extended_Pictographic}\uFE0F?/gu,
    (emoji) => `<img alt="${emoji}" src="${emojiUrl(emoji)}" ${attributes(emoji)}>`,
  )
