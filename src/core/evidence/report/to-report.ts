import type { ReportInput } from './report-input.ts'
import { ReportError } from './report-input.ts'

/** The report as a PDF. @throws ReportError */
export async function toReport(input: ReportInput): Promise<Uint8Array> {
  throw new ReportError(`not made yet (${input.software})`)
}
