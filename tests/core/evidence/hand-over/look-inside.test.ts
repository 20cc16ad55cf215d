import { expect, it } from 'vitest'
import { GENESIS } from '../../../../src/core/evidence/chain.ts'
import { lookInside } from '../../../../src/core/evidence/hand-over/look-inside.ts'
import { sampleEntry } from '../samples.ts'

const entry = sampleEntry(1, GENESIS, {
  who: { displayName: 'Robin Sample', handle: '@robin' },
  whatHappened: 'He asked about GREEN 7 and wrote to alex@example.org.',
  witnesses: [{ name: 'Alex Example', contact: '020 7946 0000' }],
})

it('names everybody who is named in what goes', () => {
  expect(lookInside(entry, undefined, []).names).toEqual(['Robin Sample', '@robin', 'Alex Example'])
  expect(lookInside(entry, ['whatHappened', 'who'], []).names).toEqual(['Robin Sample', '@robin'])
})

it('finds names of other cases in the words, in any case of letters, and none in what stays back', () => {
  expect(lookInside(entry, undefined, ['Green 7', 'Blue', '', 'e']).others).toEqual(['Green 7'])
  expect(lookInside(entry, ['witnesses'], ['Green 7']).others).toEqual([])
})

it('notices addresses and telephone numbers, and takes no date for one', () => {
  expect(lookInside(entry, ['whatHappened'], []).contacts).toBe(true)
  expect(lookInside(entry, ['witnessContacts'], []).contacts).toBe(true)
  expect(lookInside(entry, ['witnesses', 'who'], []).contacts).toBe(false)
  const dated = {
    ...entry,
    whatHappened: 'On 2026-11-20 at 09:30, room 0123.',
    eventTime: '2026-11-20T09:30:00+01:00',
  }
  expect(lookInside(dated, ['whatHappened', 'eventTime'], []).contacts).toBe(false)
})
