import { describe, expect, it } from 'vitest'
import { recordSchema } from '../../src/core/evidence/record.ts'
import { eventOf, eventTimeOf, newDraft, wrongIn } from '../../src/ui/log/record/draft.ts'

const now = new Date(2026, 10, 24, 14, 3, 30)
const draft = {
  ...newDraft(now),
  type: 'inPerson' as const,
  whatHappened: ' He said “I know where you live”.\n',
}

describe('the form for an event', () => {
  it('begins with the present minute, told as approximate', () => {
    expect(newDraft(now)).toMatchObject({ date: '2026-11-24', time: '14:03', precision: 'approximate' })
  })

  it('claims no kind of its own: one has to be chosen', () => {
    expect(wrongIn({ ...draft, type: newDraft(now).type }, false, now)).toEqual({ type: 'noType' })
    expect(wrongIn(draft, false, now)).toEqual({})
  })

  it('makes an event that the log takes, with the words exactly as typed and nothing that was left empty', () => {
    const event = eventOf(draft, false)
    expect(recordSchema.parse(event)).toEqual(event)
    expect(event).toEqual({
      type: 'inPerson',
      eventTime: expect.stringMatching(/^2026-11-24T14:03[+-]\d\d:\d\d$/),
      eventPrecision: 'approximate',
      where: '',
      whatHappened: ' He said “I know where you live”.\n',
    })
  })

  it('tells the time with the offset that the clock had on that day', () => {
    const time = eventTimeOf(draft) ?? ''
    expect(Date.parse(time)).toBe(new Date(2026, 10, 24, 14, 3).getTime())
  })

  it.each([
    [{ time: '', precision: 'minute' as const }, '2026-11-24', 'day'],
    [{ time: '', precision: 'approximate' as const }, '2026-11-24', 'approximate'],
    [{ precision: 'day' as const }, '2026-11-24', 'day'],
    [{ precision: 'unknown' as const }, undefined, 'unknown'],
  ])('claims no more than is known: %j', (part, eventTime, eventPrecision) => {
    const event = eventOf({ ...draft, ...part }, false)
    expect(event.eventTime).toBe(eventTime)
    expect(event.eventPrecision).toBe(eventPrecision)
  })

  it('keeps interpretation, response, impact, witnesses, things and reports apart from the facts', () => {
    const event = eventOf(
      {
        ...draft,
        interpretation: 'a threat',
        impactScore: '0',
        witnesses: [
          { name: 'Robin Sample', role: '', contact: '' },
          { name: '', role: ' ', contact: '' },
        ],
        evidence: [{ what: '', keptWhere: 'safe' }],
        reported: [{ whom: 'police', at: '2026-11-24', reference: 'A 1' }],
        isPatient: 'former',
      },
      false,
    )
    expect(recordSchema.parse(event)).toEqual(event)
    expect(event).toMatchObject({
      interpretation: 'a threat',
      impact: { score: 0 },
      witnesses: [{ name: 'Robin Sample' }],
      physicalEvidence: [{ what: '', keptWhere: 'safe' }],
      reportedTo: [{ whom: 'police', at: '2026-11-24', reference: 'A 1' }],
      who: { isPatient: 'former' },
    })
  })

  it('holds "told to stop" as an event with its exact words and time', () => {
    const event = eventOf({ ...draft, type: 'warningGiven', toldBy: 'me', toldFirst: 'yes' }, false)
    expect(event.toldToStop).toEqual({
      at: event.eventTime,
      by: 'me',
      first: true,
      words: draft.whatHappened,
    })
  })

  it('marks what was ticked, each by itself', () => {
    const event = eventOf({ ...draft, marks: ['threat', 'homeKnown'] }, false)
    expect(recordSchema.parse(event).flags).toEqual([{ kind: 'threat' }, { kind: 'homeKnown' }])
  })

  it('refuses what is empty, future, or a correction without a reason, and names the field', () => {
    expect(wrongIn(draft, false, now)).toEqual({})
    expect(wrongIn({ ...draft, whatHappened: ' \n' }, false, now)).toEqual({ whatHappened: 'nothingSaid' })
    expect(wrongIn({ ...draft, date: '' }, false, now)).toEqual({ date: 'dateMissing' })
    expect(wrongIn({ ...draft, date: '2026-11-25', precision: 'day' }, false, now)).toEqual({
      date: 'dateFuture',
    })
    expect(wrongIn({ ...draft, time: '15:00' }, false, now)).toEqual({ date: 'dateFuture' })
    expect(wrongIn(draft, true, now)).toEqual({ reason: 'noReason' })
    expect(wrongIn({ ...draft, where: 'x'.repeat(5000) }, false, now)).toEqual({ form: 'tooLong' })
  })
})
