import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import { grouped } from '../words.ts'
import { roleWords } from './files-section.ts'
import { part, table } from './look.ts'

/** The list of exhibits. */
export async function exhibitsSection(flow: Flow, { exhibits }: ReportFacts): Promise<void> {
  await part(flow, 'Exhibits')
  await flow.paragraph(
    'An exhibit is a file of an entry. Its number is that of the entry and of the file in it, and stays the same in every report of this log. The files lie in the bundle under files/.',
    { after: 6 },
  )
  if (exhibits.length === 0) {
    await flow.paragraph('No entry in this report has a file.')
    return
  }
  await table(
    flow,
    [
      { title: 'Exhibit', width: 46 },
      { title: 'Entry', width: 36 },
      { title: 'File, and what it is', width: 150 },
      { title: 'Type', width: 74 },
      { title: 'Bytes', width: 56 },
      { title: 'SHA-256', width: 160 },
    ],
    exhibits.map((exhibit) => [
      exhibit.number,
      `${exhibit.seq}`,
      `${exhibit.file.name}\n${exhibit.isWithheld ? `withheld${exhibit.reason === undefined ? '' : `: ${exhibit.reason}`}` : roleWords(exhibit)}`,
      exhibit.file.type,
      grouped(exhibit.file.bytes),
      // Two lines of 32, so that they are compared easily.
      exhibit.file.sha256.replace(/^(.{32})/, '$1\n'),
    ]),
    7.5,
  )
}
