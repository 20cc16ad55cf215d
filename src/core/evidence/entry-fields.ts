import * as z from 'zod/mini'
import { captureSchema } from './capture.ts'

/** The parts of an entry (`facts/guidance.md` 2.1, `facts/evidence-standards.md` 3). Unknown fields are refused. */

export const text = (max: number) => z.string().check(z.maxLength(max))
export const prose = text(1_000_000)
export const short = text(4096)
export const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not 64 lower-case hex digits'))
export const seq = z.int().check(z.gte(1))
export const utcMs = z.iso.datetime({ precision: 3 })
const pixels = z.number()
const area = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels })

const timeForm =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * Whether a text may stand as `eventTime` (and every other time that somebody tells): ISO 8601 extended, from a
 * bare year down to fractions of a second, with or without an offset. A time as the page or the clinician words
 * it ("Tue 9:14") goes into `timeShown`.
 */
export const isEventTime = (time: string): boolean => timeForm.test(time)
export const told = z.string().check(z.regex(timeForm, 'not an ISO 8601 time'))

/** One path segment, safe in a ZIP and on every desktop: nothing hidden, no separator, no `..`. */
const fileName = z
  .string()
  .check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.|$)){0,127}$/, 'not a plain file name'))

export const whoSchema = z.strictObject({
  displayName: z.optional(short),
  handle: z.optional(short),
  profileUrl: z.optional(text(8192)),
  howIdentified: z.optional(prose),
  isPatient: z.optional(z.enum(['yes', 'former', 'relative', 'unknown', 'no'])),
  /** No clinical content: only whether the relationship is current (guidance 2.1). */
  lastConsultation: z.optional(told),
})

export const fileSchema = z.strictObject({
  name: fileName,
  /** MIME type. */
  type: text(256),
  /** `original`: exactly as captured. `derived`: a crop, a stitched picture, a redaction. `attachment`: brought by the user. */
  role: z.enum(['original', 'derived', 'attachment']),
  sha256: hex64,
  bytes: z.int().check(z.nonnegative()),
  /** What an attachment was called before it was taken in. */
  importedAs: z.optional(text(1024)),
  /** Name of the original: in this entry, or in the amended one. */
  of: z.optional(fileName),
  /** Number of the earlier entry that the original is in, when it is in neither: a redacted copy, made for an export. */
  ofSeq: z.optional(seq),
  /** How a picture was made, in pixels of the pictures: which areas were put where, and what was painted over. */
  geometry: z.optional(
    z.strictObject({
      width: pixels,
      height: pixels,
      parts: z.array(z.strictObject({ from: z.optional(fileName), area, x: pixels, y: pixels })),
      masked: z.optional(z.array(area)),
    }),
  ),
})

/** The capture, less what the entry itself already says (text, sender, times). */
export const entryCaptureSchema = z.strictObject({
  ...z.omit(captureSchema, {
    text: true,
    sender: true,
    senderUrl: true,
    timeShown: true,
    dayShown: true,
    datetime: true,
    time: true,
  }).shape,
  capturedAt: utcMs,
  extVersion: text(64),
  /** Why there is no picture, in the browser's words. */
  pictureMissing: z.optional(text(1024)),
  /** Why nothing was cut out of the picture. */
  cropMissing: z.optional(text(1024)),
  /** Why there is no snapshot of the message's markup. */
  snapshotMissing: z.optional(text(1024)),
  /** Of a whole conversation: how it ended, and where each picture of the screen was taken. */
  conversation: z.optional(
    z.strictObject({
      ended: z.enum(['start', 'limit', 'stopped', 'left', 'lost']),
      /** Why it ended so, in the browser's words, or what is missing. */
      note: z.optional(text(1024)),
      tiles: z.array(
        z.strictObject({
          name: fileName,
          capturedAt: utcMs,
          viewport: z.strictObject({ width: pixels, height: pixels }),
          dpr: pixels,
          /** Absent where the picture could not be taken while the page stood still. */
          pane: z.optional(area),
          scrollTop: pixels,
          scrollHeight: pixels,
        }),
      ),
    }),
  ),
})

export const toldToStopSchema = z.strictObject({
  at: z.optional(told),
  by: z.optional(short),
  how: z.optional(short),
  words: z.optional(prose),
  proof: z.optional(short),
  first: z.optional(z.boolean()),
})

export const impactSchema = z.strictObject({
  score: z.optional(z.int().check(z.gte(0), z.lte(10))),
  text: z.optional(prose),
})

/** What the clinician may mark in an entry; each is a fact that was said or done, none a judgement of a person. */
export const markKinds = [
  'threat',
  'damage',
  'homeKnown',
  'familyTargeted',
  'staffTargeted',
  'weapon',
  'selfHarm',
  'clinical',
  'atWork',
  'newAccount',
  'watched',
  'romantic',
  'relationshipClaimed',
  'toneTurned',
  'allegation',
  'impersonation',
  'earlierViolence',
  'frightened',
  'authorityActed',
  'dangerNow',
  'vulnerable',
] as const

export const flagsSchema = z.array(
  z.strictObject({
    kind: z.enum(markKinds),
    words: z.optional(prose),
    handedTo: z.optional(short),
  }),
)

export const witnessesSchema = z.array(
  z.strictObject({
    name: short,
    role: z.optional(short),
    contact: z.optional(short),
    willState: z.optional(z.enum(['yes', 'no', 'notAsked'])),
  }),
)

export const reportedToSchema = z.array(
  z.strictObject({ whom: short, at: z.optional(told), reference: z.optional(short) }),
)

export const disclosedSchema = z.strictObject({
  to: short,
  purpose: z.optional(prose),
  seqs: z.optional(z.array(seq)),
  withheld: z.optional(prose),
})
