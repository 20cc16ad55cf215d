import * as z from 'zod/mini'
import { entrySchema } from './entry.ts'

/** What a person enters by hand. Number, salt, hashes and the time of recording are the log's own business. */

/** Kinds of event, in the order in which they are offered. */
export const recordTypes = [
  'inPerson',
  'followed',
  'call',
  'email',
  'letter',
  'gift',
  'friendRequest',
  'post',
  'message',
  'thirdParty',
  'damage',
  'warningGiven',
  'note',
  'other',
] as const

export type RecordType = (typeof recordTypes)[number]

export const maxAttachments = 50

const { shape } = entrySchema

/** Event time and record time are two things: `eventTime` is what was told, `recordedAt` is added by the log. */
export const recordSchema = z.strictObject({
  type: z.enum([...recordTypes, 'amendment']),
  case: shape.case,
  eventTime: shape.eventTime,
  eventPrecision: shape.eventPrecision,
  where: shape.where,
  who: shape.who,
  whatHappened: shape.whatHappened,
  interpretation: shape.interpretation,
  description: shape.description,
  myResponse: shape.myResponse,
  toldToStop: shape.toldToStop,
  impact: shape.impact,
  flags: shape.flags,
  witnesses: shape.witnesses,
  reportedTo: shape.reportedTo,
  physicalEvidence: shape.physicalEvidence,
  reason: shape.reason,
})

export type RecordedEvent = z.infer<typeof recordSchema>

export const attachmentSchema = z.strictObject({
  /** As it was called on the user's computer. */
  importedAs: z.string().check(z.maxLength(1024)),
  type: z.string().check(z.maxLength(256)),
  /** Id of the file in the waiting room, sealed by the page: no message could carry a large one. */
  staged: z.uuid(),
})

export type Attachment = z.infer<typeof attachmentSchema>
