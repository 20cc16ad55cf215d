import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import { grey } from '../pdf/flow.ts'
import { offsetName, recordedTime, toldTime } from '../times.ts'
import { counted, jurisdictionWords, recipientWords } from '../words.ts'
import cover from './cover.txt?raw'
import { accent, fact, line } from './look.ts'
import { printTemplate } from './template.ts'

/** Who made it for whom, of what, and what it is. */
export async function coverSection(flow: Flow, facts: ReportFacts): Promise<void> {
  const { input, title, entries, withheld, checkpoint, deleted } = facts
  const { recipient, now, offsetMinutes } = input
  flow.newPage()
  flow.bookmark('Cover', 1)
  await flow.paragraph('EVIDENCE LOG · REPORT', { size: 8.5, bold: true, colour: grey, after: 10 })
  await flow.paragraph(title, { size: 25, leading: 31, bold: true, colour: accent, after: 6 })
  flow.rule(accent, 1.6)
  flow.space(12)
  await fact(
    flow,
    'Prepared for',
    [recipient.name, recipientWords[recipient.profile]].filter(Boolean).join(' · '),
  )
  await fact(
    flow,
    'Made on',
    `${recordedTime(now.toISOString(), offsetMinutes)}; clock at ${offsetName(offsetMinutes)}`,
  )
  await fact(flow, 'Made with', `${input.software}, in the clinician’s own web browser`)
  await fact(flow, 'Jurisdiction', jurisdictionWords[input.jurisdiction])
  await fact(flow, 'The log', counted(input.rows.length, 'entry', 'entries'))
  await fact(
    flow,
    'In this report',
    `${counted(entries.length, 'entry', 'entries')} set out, ${withheld.length} withheld` +
      (deleted.size > 0 ? ` (of which ${deleted.size} deleted, as a later entry says)` : ''),
  )
  await fact(flow, 'Pictures and files', filesWords(facts))
  flow.space(5)
  flow.rule(line)
  flow.space(7)
  await fact(flow, 'Signing key', input.fingerprint)
  await fact(
    flow,
    'Latest checkpoint',
    `${counted(checkpoint.size, 'entry', 'entries')}; head ${checkpoint.head}\nSHA-256 of the checkpoint’s text: ${checkpoint.sha256}`,
  )
  await fact(flow, 'Time stamps', timestampWords(facts))
  flow.space(5)
  flow.rule(line)
  await printTemplate(flow, cover)
}

function filesWords({ exhibits }: ReportFacts): string {
  const held = exhibits.filter(({ isWithheld }) => isWithheld).length
  return `${counted(exhibits.length - held, 'exhibit')} listed${held > 0 ? `, ${held} withheld` : ''}`
}

function timestampWords({ input }: ReportFacts): string {
  const stamps = input.timestamps ?? []
  if (stamps.length === 0)
    return 'None by an independent authority. Times of recording rest on the clock of the clinician’s computer.'
  return stamps
    .map(({ authority, genTime, of }) => `${toldTime(genTime)}, ${authority}${of ? ` (${of})` : ''}`)
    .join('\n')
}
