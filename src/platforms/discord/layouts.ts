import type { Field, MessageLayout } from '../../core/audit/types.ts'

const avatar = '^https://cdn\\.discordapp\\.com/(?:avatars|guilds/\\d+/users)/(\\d+)/'
/** Not one that is shown in what was written: anybody may send the picture of somebody else. */
const theirs: Field = {
  select:
    'img[src*="/avatars/"]:not([id^="message-accessories-"] *, [id^="message-content-"] *, [id^="message-reactions-"] *)',
  attr: 'src',
  pattern: avatar,
}
/** The signed-in account; names may be worn by anybody, so only the number in the picture counts. */
const own: Field = {
  select:
    'section:is([aria-label="User area"], :has([class*="panelTitleContainer"], [class*="nameTag"])):not(main *, aside *, [role="dialog"] *) img[src*="/avatars/"]',
  from: 'document',
  attr: 'src',
  pattern: avatar,
}

/** Only the first message of a run has a head, and a picture in it. */
const head: Field = { select: '[id^="message-username-"]' }

/** facts/platforms-google-…, §5B: a reply holds the message that it answers first, under the same kind of id. */
export const layouts: readonly MessageLayout[] = [
  {
    id: 'discord-2025',
    rests: { source: 'threadloaf', on: '2025-01-02', confidence: 'V' },
    kinds: ['thread', 'requests', 'settings'],
    thread: 'ol[data-list-id="chat-messages"]',
    orDocument: true,
    peer: [
      {
        select: 'ol[data-list-id="chat-messages"]',
        closest: true,
        attr: 'aria-label',
        pattern: '^Messages in (.+)$',
      },
    ],
    message: 'li[id^="chat-messages-"]',
    notMessage: ['[role="article"]:not([aria-labelledby*="message-username-"])'],
    fields: {
      id: [{ attr: 'id', pattern: '-(\\d+)$' }],
      // A file or a poll without words is told by what stands below them.
      text: [
        { select: '[id^="message-content-"]' },
        {
          select: '[id^="message-accessories-"]:not(:has(img, video, audio))',
          pattern: '[\\s\\S]*\\p{L}[\\s\\S]*',
        },
      ],
      sender: [
        { select: '[id^="message-username-"]' },
        { select: '[role="article"]', named: 'aria-labelledby', pattern: '^message-username-' },
      ],
      // Dashes and brackets round it are there for those who listen.
      time: [{ select: 'time', pattern: '[^\\s—[].*?(?=[\\s\\]]*$)' }],
      datetime: [{ select: 'time[datetime]', attr: 'datetime' }],
    },
    strip: ['time', '[class*="edited"]'],
    quote: ['[id^="message-reply-context-"]'],
    reactions: ['[id^="message-reactions-"] [role="button"]'],
    media: [
      { kind: 'image', select: '[id^="message-accessories-"] img' },
      { kind: 'video', select: '[id^="message-accessories-"] video' },
      { kind: 'audio', select: '[id^="message-accessories-"] audio' },
      {
        kind: 'file',
        select:
          '[id^="message-accessories-"] a[href*="/attachments/"]:not(:has(img, video), [id^="message-accessories-"]:has(img, video, audio) *)',
      },
    ],
    head: [
      { select: '[role="article"]', attr: 'aria-labelledby', pattern: '(?:^|\\s)message-username-(\\d+)' },
    ],
    day: { select: '[role="separator"][aria-label]', field: { attr: 'aria-label' } },
    direction: [
      {
        means: 'out',
        basis: 'the picture of the account that is signed in',
        field: head,
        same: [theirs, own],
      },
      { means: 'in', basis: 'the picture of another account', field: head, differ: [theirs, own] },
    ],
  },
]
