import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tabCommandOf } from '../../src/tab-protocol.ts'

it('takes the commands that the background sends', () => {
  for (const command of [
    { to: 'tab', name: 'read', args: {} },
    { to: 'tab', name: 'capture', args: { messageId: 'a' } },
    { to: 'tab', name: 'pointed', args: { by: 'shortcut' } },
  ])
    expect(tabCommandOf(command)).toEqual(command)
})

it('takes nothing else, whatever it looks like', () => {
  const odd = [
    undefined,
    null,
    'read',
    [],
    { to: 'page', name: 'read', args: {} },
    { to: 'tab', name: 'toString', args: {} },
    { to: 'tab', name: 'read' },
    { to: 'tab', name: 'read', args: [] },
    { to: 'tab', name: 'capture', args: { messageId: 1 } },
    { to: 'tab', name: 'pointed', args: { by: 'script' } },
  ]
  for (const message of odd) expect(tabCommandOf(message), JSON.stringify(message)).toBeUndefined()
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(tabCommandOf(message)).toBeUndefined()
    }),
  )
})

it('passes on what it knows and nothing beside it', () => {
  const command = { to: 'tab', name: 'read', args: { more: 1 }, extra: true }
  expect(tabCommandOf(command)).toEqual({ to: 'tab', name: 'read', args: {} })
})
