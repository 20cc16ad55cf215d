import * as z from 'zod/mini'
import type { ChainRow } from '../chain.ts'
import type { Entry } from '../entry.ts'
import { hex64, seq } from '../entry-fields.ts'

/**
 * An entry's bytes are what is hashed, so no field can be taken out of an entry that is handed over. An extract
 * stands in for an entry that is held back: the chosen fields, in a file of its own under the bundle's signature. It
 * cannot be checked against the chain, and says so; the row of the entry stays.
 */

type Part = Partial<Entry>

const pick =
  (...keys: readonly (keyof Entry)[]) =>
  (entry: Entry): Part =>
    Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]))

/** `undefined` for an object without fields, so that "nothing recorded" is one thing. */
const filled = <T extends object>(fields: T): T | undefined => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : (Object.fromEntries(given) as T)
}

const whoPart =
  (...keys: readonly (keyof NonNullable<Entry['who']>)[]) =>
  ({ who = {} }: Entry): Part => {
    const part = filled(Object.fromEntries(keys.map((key) => [key, who[key]])))
    return part === undefined ? {} : { who: part }
  }

/** What can be chosen, in the order of an entry; the name stands in withheld.tsv. */
const parts = {
  eventTime: pick('eventTime', 'eventPrecision', 'until', 'firstNoticed'),
  timeShown: pick('timeShown', 'dayShown'),
  where: (e) => (e.where === '' ? {} : { where: e.where }),
  who: whoPart('displayName', 'handle', 'profileUrl'),
  /** How the person is known, and as what; whether somebody is a patient is confidential by itself. */
  relation: whoPart('howIdentified', 'isPatient', 'lastConsultation'),
  whatHappened: (e) => (e.whatHappened === '' ? {} : { whatHappened: e.whatHappened }),
  interpretation: pick('interpretation'),
  description: pick('description'),
  myResponse: pick('myResponse'),
  toldToStop: pick('toldToStop'),
  impact: pick('impact'),
  flags: pick('flags'),
  witnesses: (e) =>
    e.witnesses === undefined ? {} : { witnesses: e.witnesses.map(({ contact: _, ...rest }) => rest) },
  /** Without the names, unless those are chosen too. */
  witnessContacts: (e) => {
    const known = (e.witnesses ?? []).filter(({ contact }) => contact !== undefined)
    return known.length === 0 ? {} : { witnesses: known.map(({ contact }) => ({ name: '', contact })) }
  },
  reportedTo: pick('reportedTo'),
  physicalEvidence: pick('physicalEvidence'),
  actionTaken: pick('actionTaken', 'reviewOn'),
  disclosed: pick('disclosed'),
  /** The page, and everything that was read of it. */
  capture: pick('capture'),
  amends: pick('amends', 'amendsSeq'),
  reason: pick('reason'),
} as const satisfies Record<string, (entry: Entry) => Part>

export type ExtractField = keyof typeof parts
const partOf: Readonly<Record<ExtractField, (entry: Entry) => Part>> = parts
export const extractFields = Object.keys(parts) as readonly ExtractField[]

/** Which of the fields the entry says anything in. */
export const fieldsIn = (entry: Entry): ExtractField[] =>
  extractFields.filter((field) => Object.keys(partOf[field](entry)).length > 0)

/** What an extract tells of the entry, in the entry's own form, for reading. */
export function extractView(entry: Entry, fields: readonly ExtractField[]): Part {
  const chosen = fields.map((field) => partOf[field](entry))
  const hasNames = fields.includes('witnesses')
  return {
    ...Object.assign({}, ...chosen),
    ...merged('who', Object.assign({}, ...chosen.map(({ who }) => who))),
    // With the names the contacts only have to be added.
    ...(hasNames && fields.includes('witnessContacts') && pick('witnesses')(entry)),
  }
}

const merged = (key: 'who', value: object): Part => (Object.keys(value).length === 0 ? {} : { [key]: value })

export interface ChosenExtract {
  readonly seq: number
  readonly fields: readonly ExtractField[]
  /** Names of the entry's files that go along, likewise not checkable against the chain. */
  readonly files?: readonly string[]
}

export const extractSchema = z.strictObject({
  extractOf: seq,
  /** Of the row. */
  entrySha256: hex64,
  type: z.string(),
  recordedAt: z.string(),
  offsetMinutes: z.number(),
  /** `null` where the entry says nothing, so that it cannot be taken for something left out. */
  fields: z.record(z.string(), z.nullable(z.record(z.string(), z.unknown()))),
  files: z.array(z.strictObject({ name: z.string(), type: z.string(), sha256: hex64, bytes: z.int() })),
})

/** The file of an extract: JSON with two spaces of indent. */
export function extractText(
  { entryHash }: ChainRow,
  entry: Entry,
  { fields, files = [] }: ChosenExtract,
): string {
  const said = (field: ExtractField) => filled(partOf[field](entry)) ?? null
  const extract: z.infer<typeof extractSchema> = {
    extractOf: entry.seq,
    entrySha256: entryHash,
    type: entry.type,
    recordedAt: entry.recordedAt,
    offsetMinutes: entry.offsetMinutes,
    fields: Object.fromEntries(inOrder(fields).map((field) => [field, said(field)])),
    // Not what an attachment was called: that may name somebody.
    files: entry.files
      .filter(({ name }) => files.includes(name))
      .map(({ name, type, sha256, bytes }) => ({ name, type, sha256, bytes })),
  }
  return `${JSON.stringify(extract, null, 2)}\n`
}

export const inOrder = (fields: readonly ExtractField[]): ExtractField[] =>
  extractFields.filter((field) => fields.includes(field))
