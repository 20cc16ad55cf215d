import { describe, expect, it } from 'vitest'
import { unanswered } from '../../../src/core/cues/unanswered.ts'
import type { MessageRow } from '../../../src/core/evidence/capture.ts'

const rows = (directions: string, sender = 'Alex Example'): MessageRow[] =>
  [...directions].map((letter, i) => ({
    id: String(i),
    text: 'x',
    sender,
    direction: letter === 'i' ? 'in' : letter === 'o' ? 'out' : 'unknown',
    directionBasis: [],
    reactions: [],
    media: [],
    inView: true,
  }))

describe('messages in a row without a reply', () => {
  it.each([
    ['', 0],
    ['i', 1],
    ['iiii', 4],
    ['iiio', 3],
    ['oiii', 0],
    ['iioii', 2],
    ['ii?ii', 2],
    ['?iii', 0],
  ])('newest first, %j are %d', (directions, count) => {
    expect(unanswered(rows(directions))).toBe(count)
  })

  it('are those of one person', () => {
    expect(unanswered([...rows('ii'), ...rows('ii', 'Sam Sample')])).toBe(2)
  })
})
