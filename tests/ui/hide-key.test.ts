import { describe, expect, it } from 'vitest'
import { type HideKey, hidingPresses } from '../../src/ui/hide-key.ts'

const bare = {
  repeat: false,
  isComposing: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
}

/** Whether each press hides; times in ms. */
const hid = (
  chosen: HideKey,
  ...presses: [key: string, timeStamp: number, more?: Partial<typeof bare>][]
) => {
  const hides = hidingPresses()
  return presses.map(([key, timeStamp, more]) => hides({ ...bare, ...more, key, timeStamp }, chosen))
}

describe('the key that hides', () => {
  it('is Escape twice in a moment, and never Escape once', () => {
    expect(hid('Escape', ['Escape', 0], ['Escape', 300])).toEqual([false, true])
    expect(hid('Escape', ['Escape', 0], ['Escape', 2_000], ['Escape', 2_200])).toEqual([false, false, true])
  })

  it('is no pair of Escapes with something typed between them', () => {
    expect(hid('Escape', ['Escape', 0], ['a', 100], ['Escape', 200])).toEqual([false, false, false])
  })

  it('is not a key held down, one of an input method, or one with another key', () => {
    expect(hid('Escape', ['Escape', 0], ['Escape', 100, { repeat: true }])).toEqual([false, false])
    expect(hid('Escape', ['Escape', 0], ['Escape', 100, { isComposing: true }])).toEqual([false, false])
    expect(hid('F2', ['F2', 0, { ctrlKey: true }], ['F2', 1, { shiftKey: true }])).toEqual([false, false])
  })

  it('is a chosen function key at the first press, and no other key then', () => {
    expect(hid('F8', ['F8', 0])).toEqual([true])
    expect(hid('F8', ['Escape', 0], ['Escape', 100], ['F2', 200], ['8', 300])).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('is none where none was chosen', () => {
    expect(hid('off', ['Escape', 0], ['Escape', 100], ['off', 200])).toEqual([false, false, false])
  })
})
