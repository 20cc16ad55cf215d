import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyNames, readPolicy } from '../../../src/core/organisation/policy.ts'
import { intervals } from '../../../src/core/reminders/choices.ts'

const contact = { name: 'Example Defence Union', phone: '+44 20 7946 0000' }
const check = { id: 'badge-out-of-pictures', title: 'No badge in pictures', advice: 'Take it off first.' }

describe('what an organisation set', () => {
  it('is taken as it stands where it fits', () => {
    const set = {
      organisation: 'Example Trust',
      jurisdiction: 'IE',
      contacts: [contact, { name: 'Help desk', url: 'https://desk.example/' }],
      reminderDays: 180,
      extraChecks: [check, { ...check, id: 'two', platform: 'facebook', link: 'https://intranet.example/' }],
    }
    expect(readPolicy(set)).toEqual({ ...set, ignored: [] })
  })
  it('may be nothing', () => {
    for (const nothing of [undefined, null, {}, [], 'no'])
      expect(readPolicy(nothing)).toEqual({ contacts: [], extraChecks: [], ignored: [] })
  })
  it('is left out where it does not fit, the rest stays, and it is named', () => {
    const set = {
      jurisdiction: 'FR',
      reminderDays: 0,
      contacts: [{ name: 'Nobody' }, contact, { ...contact, url: 'http://plain.example' }],
      extraChecks: [check, { ...check, title: ' ' }, { ...check, title: 'The same id again' }],
      sendTo: 'https://collect.example/',
    }
    expect(readPolicy(set)).toEqual({
      contacts: [contact],
      extraChecks: [check],
      ignored: [
        'jurisdiction',
        'reminderDays',
        'contacts 1',
        'contacts 3',
        'extraChecks 2',
        'extraChecks badge-out-of-pictures',
        'sendTo',
      ],
    })
  })
  it('is cut off where there is too much of it', () => {
    const { contacts, ignored } = readPolicy({ contacts: Array.from({ length: 30 }, () => contact) })
    expect(contacts).toHaveLength(20)
    expect(ignored).toEqual(['contacts 21–30'])
  })
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])(
    'never links to %s',
    (url) => {
      expect(readPolicy({ contacts: [{ ...contact, url }] }).contacts).toEqual([])
      expect(readPolicy({ extraChecks: [{ ...check, link: url }] }).extraChecks).toEqual([])
    },
  )
  it('breaks nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (contacts, extraChecks, rest) => {
        const read = readPolicy({ contacts, extraChecks, jurisdiction: rest, reminderDays: rest })
        for (const { url } of read.contacts) expect(url ?? 'https://').toMatch(/^https:/i)
        if (rest !== undefined) expect(read.ignored.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the schema that browsers are given', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'),
  )
  it('names what is understood, and nothing else', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual([...policyNames].toSorted())
  })
  it('allows the same values', () => {
    const { jurisdiction, reminderDays, contacts, extraChecks } = schema.properties
    for (const place of jurisdiction.enum) expect(readPolicy({ jurisdiction: place }).ignored).toEqual([])
    expect(reminderDays.enum).toEqual(intervals.lookAgain)
    for (const days of reminderDays.enum) expect(readPolicy({ reminderDays: days }).ignored).toEqual([])
    expect(Object.keys(contacts.items.properties)).toEqual(['name', 'phone', 'url'])
    expect(Object.keys(extraChecks.items.properties)).toEqual([
      'id',
      'platform',
      'title',
      'advice',
      'why',
      'link',
    ])
  })
})
