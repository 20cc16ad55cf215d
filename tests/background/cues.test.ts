import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MessageRow } from '../../src/core/evidence/capture.ts'

const held = vi.hoisted(() => ({ local: {} as Record<string, unknown> }))

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: held.local[key] }),
        set: async (part: object) => void Object.assign(held.local, part),
      },
    },
  },
}))

const { areCuesOff, cuesOf, switchCues } = await import('../../src/background/cues.ts')

beforeEach(() => {
  held.local = {}
})

const row = (id: string, text: string, direction: MessageRow['direction'] = 'in'): MessageRow => ({
  id,
  text,
  sender: 'Alex Example',
  direction,
  directionBasis: [],
  reactions: [],
  media: [],
  inView: true,
})

describe('the switch', () => {
  it('is on at first, and stays as it is put', async () => {
    expect(await areCuesOff()).toBe(false)
    await switchCues(false)
    expect(await areCuesOff()).toBe(true)
    await switchCues(true)
    expect(await areCuesOff()).toBe(false)
  })
  it('is on where something else is stored', async () => {
    held.local = { cuesOff: 'yes' }
    expect(await areCuesOff()).toBe(false)
  })
})

describe('the cues of a page', () => {
  it('stand by the message, with its own words, and none by one that has none', () => {
    const { of, clinical } = cuesOf([
      row('2', 'Can I move my appointment?'),
      row('1', 'I know where you live'),
    ])
    expect(of).toEqual({
      '1': [{ kind: 'homeRoutine', words: ['I know where you live'], spans: [[0, 21]] }],
    })
    expect(clinical).toBeUndefined()
  })

  it('are for what is not proved to be the clinician’s own', () => {
    const text = 'I will kill you'
    expect(Object.keys(cuesOf([row('1', text, 'out'), row('2', text, 'unknown')]).of)).toEqual(['2'])
  })

  it('say that a clinician comes first, and what that rests on', () => {
    const { clinical } = cuesOf([row('1', 'I want to die')])
    expect(clinical).toMatchObject([{ publisher: 'GMC', standing: 'secondary' }])
    expect(cuesOf([row('1', 'I want to die', 'out')]).clinical).toBeUndefined()
  })

  it('count what came in a row by the newest message, from four on', () => {
    const rows = ['d', 'c', 'b', 'a'].map((id) => row(id, 'Hello'))
    expect(cuesOf(rows.slice(1)).of).toEqual({})
    expect(cuesOf(rows).of).toEqual({ d: [{ kind: 'persistence', words: [], spans: [], inARow: 4 }] })
    expect(cuesOf([row('e', 'Please ring reception', 'out'), ...rows]).of).toEqual({})
  })
})
