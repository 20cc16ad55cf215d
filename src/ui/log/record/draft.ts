import { type RecordedEvent, type RecordType, recordSchema } from '../../../core/evidence/record.ts'
import type { Mark } from '../../../core/pathway/types.ts'

/** What stands in the form, and the event that it makes. Pure, so that it can be tested without a page. */

export interface Draft {
  /** Empty until it is chosen: one that was only left standing would be a false statement. */
  type: RecordType | ''
  /** `YYYY-MM-DD` and `HH:MM` on the clinician's own clock; empty when not given. */
  date: string
  time: string
  precision: 'approximate' | 'minute' | 'day' | 'unknown'
  whatHappened: string
  where: string
  interpretation: string
  description: string
  myResponse: string
  impactScore: string
  impactText: string
  name: string
  handle: string
  profileUrl: string
  howIdentified: string
  isPatient: '' | 'yes' | 'former' | 'relative' | 'no' | 'unknown'
  toldBy: string
  toldHow: string
  toldProof: string
  toldFirst: '' | 'yes' | 'no'
  witnesses: { name: string; role: string; contact: string }[]
  evidence: { what: string; keptWhere: string }[]
  reported: { whom: string; at: string; reference: string }[]
  marks: Mark[]
  case: string
  /** Why it is corrected. */
  reason: string
}

const two = (n: number) => String(n).padStart(2, '0')

/** Today and now by the local clock, told as approximate: the event lies before the moment of writing. */
export function newDraft(now: Date): Draft {
  return {
    type: '',
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    precision: 'approximate',
    whatHappened: '',
    where: '',
    interpretation: '',
    description: '',
    myResponse: '',
    impactScore: '',
    impactText: '',
    name: '',
    handle: '',
    profileUrl: '',
    howIdentified: '',
    isPatient: '',
    toldBy: '',
    toldHow: '',
    toldProof: '',
    toldFirst: '',
    witnesses: [],
    evidence: [],
    reported: [],
    marks: [],
    case: '',
    reason: '',
  }
}

const offsetOf = (at: Date): string => {
  const minutes = -at.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The day, or the minute with the offset that the local clock had then. */
export function eventTimeOf({
  date,
  time,
  precision,
}: Pick<Draft, 'date' | 'time' | 'precision'>): string | undefined {
  if (precision === 'unknown' || date === '') return undefined
  if (precision === 'day' || time === '') return date
  return `${date}T${time}${offsetOf(new Date(`${date}T${time}`))}`
}

const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** A group of optional fields; `undefined` when nothing in it was said. Words are kept as they were typed. */
function group<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : (Object.fromEntries(given) as T)
}

const rows = <T extends Record<string, string>, K extends keyof T & string>(
  list: T[],
  must: K,
): ({ [P in K]: string } & { [P in keyof T]?: string })[] | undefined => {
  const given = list.flatMap((row) => {
    const told = group<{ [P in keyof T]?: string }>(
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, said(value)])) as never,
    )
    return told === undefined ? [] : [{ ...told, [must]: row[must] ?? '' } as never]
  })
  return given.length === 0 ? undefined : given
}

/** The event as the log takes it. Fields that were left empty are left out. */
export function eventOf(draft: Draft, isCorrection: boolean): RecordedEvent {
  const eventTime = eventTimeOf(draft)
  const isDayOnly = eventTime !== undefined && !eventTime.includes('T')
  const isWarning = draft.type === 'warningGiven'
  const event = {
    type: isCorrection ? ('amendment' as const) : draft.type,
    eventTime,
    eventPrecision:
      eventTime === undefined
        ? ('unknown' as const)
        : isDayOnly && draft.precision === 'minute'
          ? ('day' as const)
          : draft.precision,
    where: draft.where,
    whatHappened: draft.whatHappened,
    interpretation: said(draft.interpretation),
    description: said(draft.description),
    myResponse: said(draft.myResponse),
    impact: group({
      score: draft.impactScore === '' ? undefined : Number(draft.impactScore),
      text: said(draft.impactText),
    }),
    who: group({
      displayName: said(draft.name),
      handle: said(draft.handle),
      profileUrl: said(draft.profileUrl),
      howIdentified: said(draft.howIdentified),
      isPatient: draft.isPatient === '' ? undefined : draft.isPatient,
    }),
    toldToStop: isWarning
      ? {
          ...group({
            at: eventTime,
            by: said(draft.toldBy),
            how: said(draft.toldHow),
            proof: said(draft.toldProof),
            first: draft.toldFirst === '' ? undefined : draft.toldFirst === 'yes',
          }),
          words: draft.whatHappened,
        }
      : undefined,
    flags: draft.marks.length === 0 ? undefined : draft.marks.map((kind) => ({ kind })),
    witnesses: rows(draft.witnesses, 'name'),
    physicalEvidence: rows(draft.evidence, 'what'),
    reportedTo: rows(draft.reported, 'whom'),
    case: said(draft.case),
    reason: isCorrection ? said(draft.reason) : undefined,
  }
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)) as RecordedEvent
}

export type Field = 'type' | 'date' | 'whatHappened' | 'reason' | 'form'
export type Wrong = Partial<
  Record<Field, 'noType' | 'dateMissing' | 'dateFuture' | 'nothingSaid' | 'noReason' | 'tooLong'>
>

/** What must be put right first, by field, in the order of the form; empty when it can be saved. */
export function wrongIn(draft: Draft, isCorrection: boolean, now: Date): Wrong {
  const wrong: Wrong = {}
  const time = eventTimeOf(draft)
  if (draft.type === '') wrong.type = 'noType'
  if (draft.precision !== 'unknown') {
    if (time === undefined || Number.isNaN(Date.parse(time))) wrong.date = 'dateMissing'
    // A day begins at local midnight, a minute of grace for a clock that ticks on meanwhile.
    else if (Date.parse(time.includes('T') ? time : `${time}T00:00`) > now.getTime() + 60_000)
      wrong.date = 'dateFuture'
  }
  if (said(draft.whatHappened) === undefined) wrong.whatHappened = 'nothingSaid'
  if (isCorrection && said(draft.reason) === undefined) wrong.reason = 'noReason'
  if (Object.keys(wrong).length === 0 && !recordSchema.safeParse(eventOf(draft, isCorrection)).success)
    wrong.form = 'tooLong'
  return wrong
}
