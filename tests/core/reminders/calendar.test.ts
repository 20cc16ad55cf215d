import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { done } from '../../../src/core/reminders/answer.ts'
import { calendarOf } from '../../../src/core/reminders/calendar.ts'
import type { Reminder } from '../../../src/core/reminders/reminder.ts'
import { fact, factLists, inDays, noon, planned } from './samples.ts'

const words = { title: 'Something is due', text: 'Open when you have a moment.' }

type Properties = Record<string, string>

/** A reader of our own, written from RFC 5545 and not from the writer. @throws Error where a rule is broken */
const read = (file: string): { calendar: Properties; events: Properties[] } => {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('a bare line break')
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} bytes in a line`)
    if (/\p{Cs}/u.test(line)) throw new Error('a character was cut')
  }
  const calendar: Properties = {}
  const events: Properties[] = []
  const open: string[] = []
  for (const line of physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (!/^[A-Z-]+$/.test(name)) throw new Error(`no property: ${line}`)
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} was not open`)
    } else {
      const into = open.length === 1 ? calendar : open.at(-1) === 'VEVENT' ? events.at(-1) : {}
      if (into === undefined || name in into) throw new Error(`twice: ${name}`)
      into[name] = value
    }
  }
  if (open.length > 0) throw new Error('not closed')
  return { calendar, events }
}

const unescaped = (text = '') => text.replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? '\n' : one))
const msOf = (utc = '') =>
  Date.parse(utc.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

describe('the calendar file', () => {
  it('is read back as it was planned, in UTC', () => {
    const all = planned(
      [fact(), fact({ id: 'x', kind: 'drift', since: noon }), fact({ id: 'old', since: inDays(-300) })],
      noon,
    )
    const { calendar, events } = read(calendarOf(all, words, noon))
    expect(calendar).toMatchObject({ VERSION: '2.0' })
    expect(events.map(({ DTSTART }) => msOf(DTSTART))).toEqual([inDays(90), inDays(1), noon])
    expect(events.map(({ RRULE }) => RRULE)).toEqual([
      'FREQ=DAILY;INTERVAL=90',
      undefined,
      'FREQ=DAILY;INTERVAL=90',
    ])
    for (const event of events)
      expect(event).toMatchObject({ DTSTAMP: '20261129T120000Z', SUMMARY: words.title })
  })

  it('names nothing: no platform, no case, no kind', () => {
    const all = planned([fact({ about: 'a-case-id' }), fact({ id: 'drift:example', kind: 'drift' })], noon)
    const file = calendarOf(all, words, noon)
    for (const word of ['example', 'a-case-id', 'lookAgain', 'drift', 'haperone'])
      expect(file).not.toContain(word)
  })

  it('gives an event the same name each time, and no other the same', () => {
    const uids = (all: readonly Reminder[], now: number) =>
      read(calendarOf(all, words, now)).events.map(({ UID }) => UID)
    const first = planned([fact(), fact({ id: 'b' })], noon)
    const second = planned([fact({ since: inDays(5) }), fact({ id: 'b' })], inDays(6), first)
    expect(uids(second, inDays(6))).toEqual(uids(first, noon))
    expect(new Set(uids(first, noon)).size).toBe(2)
  })

  it('leaves out what is over', () => {
    const all = done(planned([fact({ id: 'd', kind: 'drift' }), fact()], noon), 'd', noon)
    expect(read(calendarOf(all, words, noon)).events).toHaveLength(1)
  })

  it('keeps any words whole, folded between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), factLists, (text, facts) => {
        const all = planned(facts, noon)
        const { events } = read(calendarOf(all, { title: text, text }, noon))
        expect(events).toHaveLength(all.length)
        const plain = text.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]+/gu, ' ')
        for (const { DESCRIPTION } of events) expect(unescaped(DESCRIPTION)).toBe(plain)
      }),
    )
  })
})
