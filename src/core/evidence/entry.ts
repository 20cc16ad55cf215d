import * as z from 'zod/mini'
import { toBase64 } from './base64.ts'
import {
  disclosedSchema,
  entryCaptureSchema,
  fileSchema,
  flagsSchema,
  hex64,
  impactSchema,
  prose,
  reportedToSchema,
  seq,
  short,
  text,
  told,
  toldToStopSchema,
  utcMs,
  whoSchema,
  witnessesSchema,
} from './entry-fields.ts'

export { isEventTime } from './entry-fields.ts'

/** The bytes are no entry, or the entry does not fit the schema. Names the place, never the content. */
export class EntryFormatError extends Error {
  override readonly name = 'EntryFormatError'
}

const types = [
  'message',
  'post',
  'friendRequest',
  'call',
  'email',
  'gift',
  'letter',
  'inPerson',
  'followed',
  'damage',
  'thirdParty',
  'warningGiven',
  'disclosure',
  'note',
  'amendment',
  'tombstone',
  'export',
  'other',
] as const

/** One thing that happened, as stored for ever. A second form would be `v: 2` beside this one, which stays readable. */
export const entrySchema = z
  .strictObject({
    v: z.literal(1),
    id: z.uuid(),
    seq,
    /** 128 random bits: without them the hash of a short entry that was withheld could be guessed. */
    salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{21}[AQgw]==$/, 'not 128 bits in base64')),
    type: z.enum(types),
    /** Id of the case: one person, under the clinician's own pseudonym. */
    case: z.optional(z.uuid()),
    eventTime: z.optional(told),
    /** How exactly the time is known; `unknown` where there is no `eventTime`. */
    eventPrecision: z.enum(['second', 'minute', 'hour', 'day', 'approximate', 'unknown']),
    /** End of something that lasted. */
    until: z.optional(told),
    /** When the clinician first noticed it. */
    firstNoticed: z.optional(told),
    timeShown: z.optional(text(1024)),
    dayShown: z.optional(text(1024)),
    recordedAt: utcMs,
    /** Of the clinician's clock, minutes east of UTC. */
    offsetMinutes: z.int().check(z.gte(-1440), z.lte(1440)),
    /** Channel or place. */
    where: short,
    who: z.optional(whoSchema),
    /** Verbatim words, facts only. */
    whatHappened: prose,
    /** Kept apart from the facts. */
    interpretation: z.optional(prose),
    /** Clothing, vehicle, direction. */
    description: z.optional(prose),
    myResponse: z.optional(prose),
    toldToStop: z.optional(toldToStopSchema),
    impact: z.optional(impactSchema),
    /** What was said or done, each with the words; no score is made of them. */
    flags: z.optional(flagsSchema),
    witnesses: z.optional(witnessesSchema),
    reportedTo: z.optional(reportedToSchema),
    physicalEvidence: z.optional(z.array(z.strictObject({ what: short, keptWhere: z.optional(short) }))),
    /** What was decided and why. */
    actionTaken: z.optional(prose),
    reviewOn: z.optional(told),
    /** Of a disclosure or an export: to whom, what for, what was left out. */
    disclosed: z.optional(disclosedSchema),
    capture: z.optional(entryCaptureSchema),
    files: z.array(fileSchema),
    /** Id of the entry that this one amends or deletes. */
    amends: z.optional(z.uuid()),
    /** Its number, which still says which one it was when a tombstone is all that is left. */
    amendsSeq: z.optional(seq),
    /** Why it was amended or deleted. */
    reason: z.optional(prose),
    /** Link of the row before, `GENESIS` in the first entry. */
    prev: hex64,
  })
  .check(
    z.refine((e) => e.type !== 'amendment' || e.amends !== undefined, 'an amendment must say what it amends'),
    z.refine(
      (e) =>
        e.type !== 'tombstone' ||
        (e.amends !== undefined && e.amendsSeq !== undefined && e.amendsSeq < e.seq),
      'a tombstone must name an earlier entry by id and number',
    ),
    z.refine(
      (e) => new Set(e.files.map((f) => f.name.toLowerCase())).size === e.files.length,
      'two files of one name',
    ),
    z.refine(
      (e) =>
        e.files.every((f) => {
          if (f.of === undefined) return f.role !== 'derived' && f.ofSeq === undefined
          if (f.ofSeq !== undefined) return f.role === 'derived' && f.ofSeq < e.seq
          return f.of !== f.name && (e.amends !== undefined || e.files.some((o) => o.name === f.of))
        }),
      'a derived file must name its original',
    ),
  )

export type Entry = z.infer<typeof entrySchema>

/** 128 random bits in base64. */
export function newSalt(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)))
}

/**
 * The bytes to hash and to store for ever: UTF-8 JSON, two spaces of indent, a final newline. They are never
 * written a second time. Half a surrogate pair, which UTF-8 cannot hold, is written as its JSON escape (`\ud83d`)
 * and so comes back as it was; nothing is replaced by U+FFFD.
 * @throws EntryFormatError when the entry does not fit the schema.
 */
export function encodeEntry(entry: Entry): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(written(checked(entry)))
}

/**
 * Reads what `encodeEntry` wrote, and nothing else: a second spelling of the same JSON is refused, because with
 * a repeated key two readers could see two different entries.
 * @throws EntryFormatError
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  let value: unknown
  let isOurs = false
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(json)
    isOurs = written(value) === json
  } catch {
    throw new EntryFormatError('not a JSON text in UTF-8')
  }
  if (!isOurs) throw new EntryFormatError('not in the form in which entries are written')
  return checked(value)
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function checked(value: unknown): Entry {
  const result = z.safeParse(entrySchema, value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new EntryFormatError(`${issue?.path.join('.') || 'entry'}: ${issue?.message ?? 'does not fit'}`)
  }
  // zod passes over a key called __proto__, and over unknown ones where the capture's own schema does.
  if (written(result.data).length !== written(value).length)
    throw new EntryFormatError('a field would be lost')
  return result.data
}
