import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageRow } from '../../../src/core/evidence/capture.ts'
import { conversationText, merged } from '../../../src/core/evidence/conversation.ts'
import { decodeEntry, encodeEntry } from '../../../src/core/evidence/entry.ts'
import { sampleEntry } from './samples.ts'

const row = (n: number, more: Partial<MessageRow> = {}): MessageRow => ({
  id: `m${n}`,
  text: `words ${n}`,
  direction: 'in',
  directionBasis: [],
  reactions: [],
  media: [],
  inView: true,
  ...more,
})
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i))
const ids = (all: readonly MessageRow[]) => all.map(({ id }) => Number(id.slice(1)))

describe('the messages of several steps', () => {
  it('are all there once and in the order of the page, also when new ones arrive below', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 })), { maxLength: 15 }),
        (steps) => {
          let [from, to] = [200, 210]
          const seen = [rows(from, to)]
          for (const [up, arrived] of steps) {
            from -= up
            to += arrived
            // A list that keeps in the page what is near the window, and what has just come.
            seen.push([...rows(from, from + 10), ...rows(to - arrived, to)])
          }
          expect(ids(merged(seen))).toEqual(Array.from({ length: to - from }, (_, i) => from + i))
        },
      ),
    )
  })

  it('stand above those of the steps before where nothing is shared', () => {
    expect(ids(merged([rows(20, 25), rows(3, 6)]))).toEqual([3, 4, 5, 20, 21, 22, 23, 24])
  })
})

describe('a conversation as text', () => {
  it('gives each message its sender, direction and time as shown, and its words verbatim', () => {
    const text = conversationText([
      row(1, {
        sender: 'Robin Sample',
        timeShown: '9:14',
        dayShown: 'Today',
        quote: 'Before',
        media: ['image'],
      }),
      row(2, { direction: 'out', text: ' a\n  b ' }),
      row(3, { direction: 'unknown', text: '', reactions: ['❤'] }),
    ])
    expect(text).toBe(
      [
        'Robin Sample (received), Today · 9:14\nwords 1\n[in reply to] Before\n[image]',
        'sender not shown (sent), no time shown\n a\n  b ',
        'sender not shown (direction not known), no time shown\n[reaction] ❤',
      ].join('\n\n'),
    )
  })

  it('says how many are left out where it would be too long', () => {
    const text = conversationText(rows(0, 100), 500)
    expect(text.length).toBeLessThan(600)
    const given = text.match(/words/g)?.length ?? 0
    expect(text.endsWith(`[${100 - given} more messages are in messages.json]`)).toBe(true)
  })
})

describe('an entry for a conversation', () => {
  const conversation = {
    ended: 'start' as const,
    note: 'nothing else',
    tiles: [
      {
        name: 'tile-001.png',
        capturedAt: '2026-11-24T14:03:21.000Z',
        viewport: { width: 1280, height: 900 },
        dpr: 1.25,
        pane: { x: 300, y: 60.5, width: 900, height: 700 },
        scrollTop: -812.5,
        scrollHeight: 4000,
      },
    ],
  }
  const entry = sampleEntry(1, '0'.repeat(64), {
    capture: {
      platform: 'facebook',
      page: 'thread',
      layout: 'facebook-2026',
      url: 'https://www.facebook.com/messages/t/1',
      title: 'Messenger',
      messageId: '',
      direction: 'unknown',
      directionBasis: [],
      reactions: [],
      media: [],
      raw: {},
      viewport: { width: 1280, height: 900, scrollX: 0, scrollY: 0 },
      dpr: 1.25,
      inView: true,
      userAgent: 'a browser',
      pane: { x: 300, y: 60.5, width: 900, height: 700 },
      pinch: 1.5,
      capturedAt: '2026-11-24T14:03:21.000Z',
      extVersion: '0.1.0',
      cropMissing: 'moved',
      snapshotMissing: 'gone',
      conversation,
    },
  })

  it('keeps where each picture was taken, and reads back as it was written', () => {
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
  })

  it('writes what came later behind what older entries have, so that their bytes stay', () => {
    const written = Object.keys(JSON.parse(new TextDecoder().decode(encodeEntry(entry))).capture)
    expect(written.slice(written.indexOf('userAgent'))).toEqual([
      'userAgent',
      'pane',
      'pinch',
      'capturedAt',
      'extVersion',
      'cropMissing',
      'snapshotMissing',
      'conversation',
    ])
  })

  it('refuses a tile by a name that is no plain file name', () => {
    const tiles = conversation.tiles.map((tile) => ({ ...tile, name: '../tile.png' }))
    const capture = entry.capture && { ...entry.capture, conversation: { ...conversation, tiles } }
    expect(() => encodeEntry({ ...entry, capture })).toThrow(/plain file name/)
  })
})
