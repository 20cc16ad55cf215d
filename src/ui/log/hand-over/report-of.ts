import { BundleError, type BundleInput } from '../../../core/evidence/bundle/bundle-input.ts'
import { extractView } from '../../../core/evidence/bundle/extract.ts'
import { casesOf } from '../../../core/evidence/cases.ts'
import { fingerprint } from '../../../core/evidence/checkpoint.ts'
import type { Entry } from '../../../core/evidence/entry.ts'
import { decodeEntry } from '../../../core/evidence/entry.ts'
import { linesOf } from '../../../core/evidence/hand-over/lines-of.ts'
import type { Outline } from '../../../core/evidence/hand-over/outline.ts'
import type { Jurisdiction, ReportInput } from '../../../core/evidence/report/report-input.ts'
import { drawRun } from '../../draw-run.ts'
import { reportFonts } from '../../report-fonts.ts'

export interface ReportChoice {
  readonly jurisdiction: Jurisdiction
  readonly paper: 'A4' | 'Letter'
}

interface More extends ReportChoice {
  readonly outlines: readonly Outline[]
  readonly title: string
  readonly times: NonNullable<ReportInput['timestamps']>
  readonly signal: AbortSignal
}

/**
 * `report.pdf` of exactly what the bundle holds: whole entries, the chosen fields of extracts, and names of cases only
 * where the entry that names them goes along. @throws BundleError, ReportError, and the signal's reason
 */
export async function reportOf(input: BundleInput, more: More): Promise<Uint8Array> {
  const { selection, rows, checkpoints, recipient, software, now, signer, file } = input
  const { outlines, title, times, signal, jurisdiction, paper } = more
  const read = async (seq: number): Promise<Entry> => {
    signal.throwIfAborted()
    const bytes = await input.entry(seq)
    if (bytes === undefined) throw new BundleError(`entry ${seq} is not there`)
    return decodeEntry(bytes)
  }
  const entries: Entry[] = []
  for (const seq of selection.entries) entries.push(await read(seq))
  const extracts: ReportInput['extracts'] = await Promise.all(
    (selection.extracts ?? []).map(async ({ seq, fields, files = [] }) => {
      const entry = await read(seq)
      return {
        seq,
        type: entry.type,
        told: fields.map((field) => [field, linesOf(extractView(entry, [field]))] as const),
        files: files.length,
      }
    }),
  )
  const isWhole = new Set(selection.entries)
  // The writer of PDFs is larger than the whole log page, and only wanted here.
  const { toReport } = await import('../../../core/evidence/report/to-report.ts')
  return toReport({
    ...{ rows, entries, extracts, file, recipient, software, now, title, jurisdiction, paper },
    cases: casesOf(outlines.filter(({ seq }) => isWhole.has(seq))),
    withheldFiles: selection.withheldFiles ?? [],
    checkpoint: checkpoints.at(-1)?.text ?? '',
    fingerprint: await fingerprint(signer.spki),
    timestamps: times,
    offsetMinutes: -now.getTimezoneOffset(),
    fonts: await reportFonts(),
    drawRun,
    onProgress: () => signal.throwIfAborted(),
  })
}
