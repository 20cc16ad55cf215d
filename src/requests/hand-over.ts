import * as z from 'zod/mini'
import { disclosedSchema, fileSchema, told } from '../core/evidence/entry-fields.ts'
import type { SaveResult } from '../views.ts'

/** Writing down what was handed to whom. The bundle itself is made in the page, which reads the log on its own. */

const count = z.int().check(z.gte(1))
const prose = z.string().check(z.maxLength(100_000))
/** Something must be said. */
const said = prose.check(z.regex(/\S/))

const copySchema = z.strictObject({
  /** Id of the file in the waiting room. */
  staged: z.uuid(),
  name: fileSchema.shape.name,
  /** Entry and name of the picture that it was made of. */
  ofSeq: count,
  of: fileSchema.shape.name,
  geometry: fileSchema.shape.geometry,
})

export const handOverRequests = {
  /** Before the bundle is made, because the bundle holds this entry. */
  writeExport: z.object({
    requestId: z.uuid(),
    what: said,
    disclosed: disclosedSchema,
    copies: z.array(copySchema).check(z.maxLength(500)),
  }),
  /** The bundle of that entry was not finished after all. */
  exportNotMade: z.object({ requestId: z.uuid(), seq: count, why: said }),
  /** Something that was handed over in another way. */
  disclose: z.object({
    requestId: z.uuid(),
    what: said,
    at: z.exactOptional(told),
    disclosed: disclosedSchema,
  }),
} as const

export interface HandOverReplies {
  writeExport: SaveResult
  exportNotMade: SaveResult
  disclose: SaveResult
}
