import browser from 'webextension-polyfill'
import { conversationText, merged } from '../../core/evidence/conversation.ts'
import { withTime } from '../../core/evidence/shown-time.ts'
import { stitch, type Tile } from '../../core/evidence/stitch.ts'
import type { ConversationEnd } from '../../requests/conversation.ts'
import { drawn } from '../pictures.ts'
import { placeOf } from '../tab.ts'
import type { DraftFile, EntryDraft } from '../writer.ts'
import { type TakenTile, type Tray, tileFile } from './tiles.ts'

/** One entry for a whole conversation: its messages as text and as data, every picture taken, and the long one. */

const highest = 16_000
// Of a single canvas, in pixels: four bytes each.
const largest = 32_000_000

const toTile = ({ name, picture, reading, isStill }: TakenTile): Tile[] => {
  const { viewport, pane, scrollTop, scrollHeight, messages, tops } = reading
  if (!isStill || pane === undefined) return []
  const anchors = messages.flatMap(({ id }, i) => {
    const top = tops[i]
    return top === undefined ? [] : [{ id, top }]
  })
  return [{ name, picture, viewport, pane, scrollTop, scrollHeight, anchors }]
}

const longPictures = async (tiles: readonly TakenTile[], tray: Tray): Promise<DraftFile[]> => {
  const usable = tiles.flatMap(toTile)
  const widest = Math.max(1, ...usable.map(({ picture }) => picture.width))
  const pictures = stitch(usable, Math.min(highest, Math.floor(largest / widest)))
  const staged = new Map(tiles.map((tile) => [tile.name, tile.staged]))
  const files: DraftFile[] = []
  for (const [i, geometry] of pictures.entries()) {
    const png = await drawn(geometry, (name) => tray.take(staged.get(name) ?? ''))
    files.push({
      name: pictures.length === 1 ? 'conversation.png' : `conversation-${String(i + 1).padStart(2, '0')}.png`,
      type: 'image/png',
      role: 'derived',
      of: geometry.parts[0]?.from ?? tiles[0]?.name ?? '',
      geometry,
      staged: await tray.put(png),
    })
  }
  return files
}

/** What the page said at each step, for whoever wants to work out the places anew. */
const dataOf = (tiles: readonly TakenTile[], rows: ReturnType<typeof merged>) => ({
  messages: rows,
  steps: tiles.map(({ name, capturedAt, picture, reading, isStill }) => ({
    tile: name,
    capturedAt,
    picture,
    isStill,
    viewport: reading.viewport,
    dpr: reading.dpr,
    pane: reading.pane,
    scrollTop: reading.scrollTop,
    scrollHeight: reading.scrollHeight,
    messages: reading.messages.map(({ id }, i) => ({ id, top: reading.tops[i] })),
  })),
})

const whoOf = (rows: ReturnType<typeof merged>, peer: string | undefined): EntryDraft['who'] => {
  const senders = new Set(rows.flatMap(({ direction, sender }) => (direction === 'in' ? (sender ?? []) : [])))
  const [only] = senders
  const displayName = peer ?? (senders.size === 1 ? only : undefined)
  return displayName === undefined
    ? undefined
    : { displayName, howIdentified: 'as the platform showed it', isPatient: 'unknown' }
}

/** Ready to be written. `tiles` must not be empty. */
export async function conversationEntry(
  tiles: readonly TakenTile[],
  { ended, note }: { ended: ConversationEnd; note?: string },
  tray: Tray,
  now: Date,
): Promise<{ entry: EntryDraft; files: DraftFile[] }> {
  const [first] = tiles
  if (first === undefined) throw new Error('no picture was taken')
  const rows = merged(tiles.map(({ reading }) => reading.messages)).map(withTime)
  const notes = note === undefined ? [] : [note]
  const long = await longPictures(tiles, tray).catch((error: Error) => {
    notes.push(`no long picture: ${error.message}`)
    return []
  })
  const data = `${JSON.stringify(dataOf(tiles, rows), null, 2)}\n`
  const messages: DraftFile = {
    name: 'messages.json',
    type: 'application/json',
    role: 'original',
    staged: await tray.put(new TextEncoder().encode(data)),
  }
  const { reading } = first
  const who = whoOf(rows, reading.peer)
  const entry: EntryDraft = {
    id: crypto.randomUUID(),
    // It holds messages, though no one time: what counts messages by time passes it over.
    type: 'message',
    eventPrecision: 'unknown',
    recordedAt: now.toISOString(),
    offsetMinutes: -now.getTimezoneOffset(),
    where: placeOf(reading),
    ...(who !== undefined && { who }),
    whatHappened: conversationText(rows),
    capture: {
      platform: reading.platform,
      page: reading.page,
      layout: reading.layout,
      url: reading.url,
      title: reading.title,
      ...(reading.language !== undefined && { language: reading.language }),
      messageId: '',
      ...(reading.peer !== undefined && { peer: reading.peer }),
      direction: 'unknown',
      directionBasis: [],
      reactions: [],
      media: [],
      raw: {},
      viewport: reading.viewport,
      dpr: reading.dpr,
      inView: true,
      userAgent: reading.userAgent,
      ...(reading.pane !== undefined && { pane: reading.pane }),
      capturedAt: first.capturedAt,
      extVersion: browser.runtime.getManifest().version,
      conversation: {
        ended,
        ...(notes.length > 0 && { note: notes.join('; ').slice(0, 1024) }),
        tiles: tiles.map(({ name, capturedAt, reading: at, isStill }) => ({
          name,
          capturedAt,
          viewport: { width: at.viewport.width, height: at.viewport.height },
          dpr: at.dpr,
          ...(isStill && at.pane !== undefined && { pane: at.pane }),
          scrollTop: at.scrollTop,
          scrollHeight: at.scrollHeight,
        })),
      },
    },
  }
  return { entry, files: [...long, ...tiles.map(tileFile), messages] }
}
