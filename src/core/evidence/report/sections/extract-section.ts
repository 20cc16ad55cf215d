import type { ExtractField } from '../../bundle/extract.ts'
import type { Flow } from '../pdf/flow.ts'
import type { ReportExtract } from '../report-input.ts'
import { typeWords } from '../words.ts'
import { boxed, fact, small, verbatim, view } from './look.ts'

const labels: Record<ExtractField, string> = {
  eventTime: 'Time of the event',
  timeShown: 'Time as shown',
  where: 'Where',
  who: 'Who, as shown',
  relation: 'How identified',
  whatHappened: 'Words, verbatim',
  interpretation: 'Clinician’s own view (interpretation, not fact)',
  description: 'Description (appearance, vehicle, direction)',
  myResponse: 'Clinician’s response',
  toldToStop: 'Told to stop',
  impact: 'Impact',
  flags: 'Marked',
  witnesses: 'Witnesses',
  witnessContacts: 'Contacts of witnesses',
  reportedTo: 'Reported to',
  physicalEvidence: 'Things kept',
  actionTaken: 'Decided',
  disclosed: 'Handed over',
  capture: 'Page',
  amends: 'About entry',
  reason: 'Reason',
}

const long: Partial<Record<ExtractField, typeof verbatim>> = {
  whatHappened: verbatim,
  description: verbatim,
  myResponse: verbatim,
  interpretation: view,
}

/** What is told of an entry that is withheld: the fields that were chosen, and that nothing ties them to its hash. */
export async function extractSection(flow: Flow, { seq, type, told, files }: ReportExtract): Promise<void> {
  await flow.paragraph(
    `Extract of entry ${seq} · ${typeWords[type]}. The words below were taken from the withheld entry; they cannot be checked against its hash.`,
    { ...small, after: 3 },
  )
  for (const [field, lines] of told) {
    if (lines.length === 0) continue
    const look = long[field]
    if (look) await boxed(flow, labels[field], lines.join('\n'), look)
    else await fact(flow, labels[field], lines.join('\n'))
  }
  if (files > 0) await fact(flow, 'Files', `${files}, in the folder extracts/ of the bundle`)
}
