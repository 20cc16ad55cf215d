import { describe, expect, it } from 'vitest'
import { checkpointText } from '../../../src/core/evidence/checkpoint.ts'
import { decodeEntry, type Entry, encodeEntry, newSalt } from '../../../src/core/evidence/entry.ts'
import { lodgedIn, lodgingFields } from '../../../src/core/evidence/lodged.ts'

const checkpoint = { origin: 'chaperone-log/1', size: 12, head: 'ab'.repeat(32) }
const lodging = {
  to: 'An Example Defence Union\nCheckpoint:\nnot this',
  how: 'by e-mail',
  fingerprint: '3f8a 11c9',
  checkpoint: checkpointText(checkpoint),
}
const entryOf = (part: Partial<Entry>): Entry => ({
  v: 1,
  id: crypto.randomUUID(),
  seq: 13,
  salt: newSalt(),
  type: 'disclosure',
  eventPrecision: 'unknown',
  recordedAt: '2026-11-24T14:03:00.000Z',
  offsetMinutes: 0,
  where: '',
  whatHappened: '',
  files: [],
  prev: 'cd'.repeat(32),
  ...part,
})

describe('an entry that a checkpoint was lodged', () => {
  it('gives the checkpoint back after it was sealed and read', () => {
    const read = decodeEntry(encodeEntry(entryOf(lodgingFields(lodging))))
    expect(lodgedIn(read)).toEqual(checkpoint)
    expect(read.disclosed?.to).toBe(lodging.to)
    expect(read.whatHappened).toContain('3f8a 11c9')
    expect(read.whatHappened).toContain('by e-mail')
  })

  it('is not taken for one when it is of another kind or tells of something else', () => {
    const fields = lodgingFields(lodging)
    expect(lodgedIn(entryOf({ ...fields, type: 'note' }))).toBeUndefined()
    expect(lodgedIn(entryOf({ whatHappened: fields.whatHappened }))).toBeUndefined()
    expect(lodgedIn(entryOf({ ...fields, whatHappened: 'Told them by telephone.' }))).toBeUndefined()
  })

  it('is not made of what is no checkpoint', () => {
    expect(() => lodgingFields({ ...lodging, checkpoint: 'twelve' })).toThrow('not the three lines')
  })
})
