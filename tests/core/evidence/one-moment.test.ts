import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../src/core/evidence/capture.ts'
import { movedBetween } from '../../../src/core/evidence/one-moment.ts'

const box = { x: 300, y: 400, width: 200, height: 40 }
const before: Capture = {
  platform: 'facebook',
  page: 'thread',
  layout: 'facebook-2026',
  url: 'https://www.facebook.com/messages/t/1',
  title: 'Messenger',
  messageId: 'mid.1',
  text: 'words',
  direction: 'in',
  directionBasis: [],
  reactions: [],
  media: [],
  raw: {},
  viewport: { width: 1280, height: 900, scrollX: 0, scrollY: 0 },
  dpr: 1,
  box,
  inView: true,
  userAgent: 'a browser',
  pane: { x: 280, y: 60, width: 900, height: 700 },
}
const { pane: _pane, ...withoutPane } = before

describe('a picture and the boxes read around it', () => {
  it('are of one moment when nothing moved by as much as half a pixel', () => {
    expect(movedBetween(before, { ...before, text: 'edited', box: { ...box, y: 400.4 } })).toBeUndefined()
  })

  it.each<[string, Capture | null]>([
    ['the message moved', { ...before, box: { ...box, y: 399 } }],
    ['the message grew', { ...before, box: { ...box, height: 60 } }],
    ['the pane moved', { ...before, pane: { x: 280, y: 80, width: 900, height: 680 } }],
    ['the pane can no longer be proved', withoutPane],
    ['the window was resized', { ...before, viewport: { ...before.viewport, width: 1000 } }],
    ['the page was zoomed', { ...before, dpr: 1.1 }],
    ['the message left', null],
  ])('are not when %s', (_why, after) => {
    expect(movedBetween(before, after)).toMatch(/while the picture was taken$/)
  })
})
