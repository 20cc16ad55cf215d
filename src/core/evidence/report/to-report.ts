import { factsOf } from './facts.ts'
import { openFlow } from './pdf/flow.ts'
import { addFooters } from './pdf/footer.ts'
import { paperOf } from './pdf/paper.ts'
import { newDocument, writePdf } from './pdf/write-pdf.ts'
import { openPictures } from './pictures/show-picture.ts'
import type { ReportInput } from './report-input.ts'
import { checkingSection } from './sections/checking-section.ts'
import { coverSection } from './sections/cover-section.ts'
import { entrySection, withheldLine } from './sections/entry-section.ts'
import { exhibitsSection } from './sections/exhibits-section.ts'
import { extractSection } from './sections/extract-section.ts'
import { filesSection } from './sections/files-section.ts'
import { part } from './sections/look.ts'
import { statementsSection } from './sections/statements-section.ts'
import { summarySection } from './sections/summary-section.ts'
import { openTypecase } from './text/typecase.ts'

/**
 * `report.pdf`: the disclosed entries for reading. The same input gives the same bytes.
 *
 * One picture is unpacked at a time; what the PDF holds of them stays in memory until the end, since a PDF ends with
 * a table of where everything lies.
 * @throws ReportError when entries and chain do not fit, or a font cannot be read; CheckpointFormatError.
 */
export async function toReport(input: ReportInput): Promise<Uint8Array> {
  const facts = await factsOf(input)
  const { title, checkpoint, disclosed } = facts
  const pdf = await newDocument({ ...input, title })
  const typecase = await openTypecase(pdf.context, input.fonts, input.drawRun)
  const pictures = openPictures(pdf.context)
  const paper = paperOf(input)
  const flow = openFlow(paper, typecase)

  await coverSection(flow, facts)
  await summarySection(flow, facts)
  await part(flow, 'Chronology')
  await flow.paragraph('In the order of recording. Every number of the log stands here, withheld ones too.')
  for (const [index, { seq, entryHash }] of input.rows.entries()) {
    const entry = disclosed.get(seq)
    if (entry === undefined) {
      await withheldLine(flow, facts, seq, entryHash)
      const extract = input.extracts?.find((one) => one.seq === seq)
      if (extract) await extractSection(flow, extract)
    } else {
      await entrySection(flow, facts, entry, entryHash)
      await filesSection(flow, facts, seq, pictures)
    }
    input.onProgress?.(index + 1, input.rows.length)
  }
  await exhibitsSection(flow, facts)
  await checkingSection(flow, facts)
  await statementsSection(flow, facts)

  const head = `Log head ${checkpoint.head.slice(0, 16)}…`
  await addFooters(flow.pages, paper, typecase, { title, head })
  return writePdf(pdf, paper, flow, typecase)
}
