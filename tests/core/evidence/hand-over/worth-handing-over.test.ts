import { expect, it } from 'vitest'
import { worthHandingOver } from '../../../../src/core/evidence/hand-over/worth-handing-over.ts'

const all = [1, 2, 3, 4, 5].map((size) => ({ size }))

it('hands over the latest checkpoint, and those that somebody outside holds', () => {
  expect(worthHandingOver(all, [])).toEqual([{ size: 5 }])
  expect(worthHandingOver(all, [2, 4, 9])).toEqual([{ size: 2 }, { size: 4 }, { size: 5 }])
  expect(worthHandingOver([], [2])).toEqual([])
})

it('leaves those behind that another key signed, whoever holds them', () => {
  expect(worthHandingOver(all, [1, 3, 4], 3)).toEqual([{ size: 4 }, { size: 5 }])
})
