import type { Entry } from '../entry.ts'
import type { ReportInput } from './report-input.ts'

/** A file of a disclosed entry. Its number stays the same in every report of this log. */
export interface Exhibit {
  readonly number: string
  readonly seq: number
  readonly file: Entry['files'][number]
  /** Held back; `reason` where that is said. */
  readonly isWithheld: boolean
  readonly reason?: string
}

export function exhibitsOf({
  entries,
  withheldFiles = [],
}: Pick<ReportInput, 'entries' | 'withheldFiles'>): Exhibit[] {
  return entries.flatMap(({ seq, files }) =>
    files.map((file, index): Exhibit => {
      const held = withheldFiles.find((other) => other.seq === seq && other.name === file.name)
      const reason = held?.reason
      return {
        ...{ number: `${seq}.${index + 1}`, seq, file, isWithheld: held !== undefined },
        ...(reason !== undefined && { reason }),
      }
    }),
  )
}
