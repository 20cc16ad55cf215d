import * as z from 'zod/mini'
import { boxSchema, captureSchema, messageRowSchema } from './capture.ts'
import { whenShown } from './shown-time.ts'

/** A whole conversation: what the page says of itself at each step, and the words that come of it. */

const { platform, page, layout, url, title, language, peer, viewport, dpr, userAgent, pinch } =
  captureSchema.shape

/** One step of the scroll. Geometry is in CSS pixels of the viewport. */
export const readingSchema = z.object({
  platform,
  page,
  layout,
  url,
  title,
  language,
  peer,
  viewport,
  dpr,
  userAgent,
  pinch,
  /** Absent when it can no longer be proved that it shows this conversation and no other. */
  pane: z.exactOptional(boxSchema),
  scrollTop: z.number(),
  scrollHeight: z.number(),
  /** The page says that it is loading. */
  busy: z.boolean(),
  messages: z.array(messageRowSchema).check(z.maxLength(5000)),
  /** Of each message: how far it lies below the pane's upper edge. */
  tops: z.array(z.number()).check(z.maxLength(5000)),
})

export type Reading = z.infer<typeof readingSchema>

type Row = Reading['messages'][number]

/**
 * All messages of all steps, in the order of the page. The steps overlap; what one of them adds is put before the
 * first message after it that is known already. Steps go upwards: one that shares nothing stands at the start.
 */
export function merged(steps: readonly (readonly Row[])[]): Row[] {
  const all: Row[] = []
  for (const step of steps) {
    const places = new Map(all.map(({ id }, index) => [id, index]))
    let at = step.some(({ id }) => places.has(id)) ? all.length : 0
    for (const row of [...step].reverse()) {
      const known = places.get(row.id)
      if (known !== undefined) at = Math.min(at, known)
      else all.splice(at, 0, row)
    }
  }
  return all
}

const directions = { in: 'received', out: 'sent', unknown: 'direction not known' } as const

const extrasOf = ({ media, quote, reactions }: Row): string[] => [
  ...(quote === undefined ? [] : [`[in reply to] ${quote}`]),
  ...media.map((kind) => `[${kind}]`),
  ...reactions.map((reaction) => `[reaction] ${reaction}`),
]

const said = (row: Row): string =>
  [
    `${row.sender ?? 'sender not shown'} (${directions[row.direction]}), ${whenShown(row) || 'no time shown'}`,
    ...(row.text === '' ? [] : [row.text]),
    ...extrasOf(row),
  ].join('\n')

/** The messages as text, oldest first, each under its sender and time; at most `max` characters, and says so. */
export function conversationText(rows: readonly Row[], max = 900_000): string {
  const blocks: string[] = []
  let length = 0
  for (const [i, row] of rows.entries()) {
    const block = said(row)
    length += block.length + 2
    if (length > max)
      return [...blocks, `[${rows.length - i} more messages are in messages.json]`].join('\n\n')
    blocks.push(block)
  }
  return blocks.join('\n\n')
}
