import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import type { StatementKind } from '../report-input.ts'
import { recordedTime, toldTime } from '../times.ts'
import { counted, isEvent, ranges } from '../words.ts'
import certificate from './certificate.txt?raw'
import draftNote from './draft-note.txt?raw'
import { part } from './look.ts'
import { printTemplate } from './template.ts'
import witnessBody from './witness-body.txt?raw'
import civil from './witness-civil.txt?raw'
import criminal from './witness-criminal.txt?raw'

const drafts: Record<StatementKind, { readonly title: string; readonly text: string }> = {
  witnessCivil: {
    title: 'Draft witness statement (England and Wales, civil)',
    text: `${civil}\n${witnessBody}`,
  },
  witnessCriminal: {
    title: 'Draft witness statement (England and Wales, criminal)',
    text: `${criminal}\n${witnessBody}`,
  },
  certificate: {
    title: 'Draft certificate, FRE 902(13) and 902(14) (United States)',
    text: certificate,
  },
}

/** Drafts that a person may sign once they are true and settled. */
export async function statementsSection(flow: Flow, facts: ReportFacts): Promise<void> {
  const { jurisdiction, statements } = facts.input
  const byDefault: readonly StatementKind[] =
    jurisdiction === 'UK' ? ['witnessCivil', 'witnessCriminal'] : jurisdiction === 'US' ? ['certificate'] : []
  for (const kind of new Set(statements ?? byDefault)) {
    const { title, text } = drafts[kind]
    await part(flow, title)
    await printTemplate(flow, draftNote)
    await printTemplate(flow, text, statementFacts(facts))
  }
}

function statementFacts({
  input,
  entries,
  withheld,
  exhibits,
  checkpoint,
}: ReportFacts): Record<string, string> {
  const given = exhibits.filter(({ isWithheld }) => !isWithheld)
  const events = entries.filter(isEvent).map(({ seq }) => seq)
  const warned = entries.filter((entry) => entry.toldToStop !== undefined || entry.type === 'warningGiven')
  const felt = entries.filter(({ impact }) => impact !== undefined).map(({ seq }) => seq)
  const first = warned[0]?.toldToStop?.at ?? warned[0]?.eventTime
  return {
    software: input.software,
    made: recordedTime(input.now.toISOString(), input.offsetMinutes),
    total: counted(input.rows.length, 'entry', 'entries'),
    disclosed: `${entries.length}`,
    withheld: `${withheld.length === 0 ? 'none' : withheld.length} ${withheld.length === 1 ? 'was' : 'were'} left out`,
    events:
      events.length === 0
        ? '[none in this report]'
        : `number${events.length === 1 ? '' : 's'} ${ranges(events)}`,
    warned:
      warned.length === 0
        ? 'No entry in this report records that the person was told to stop.'
        : `The log records that the person was told to stop (${warned.length === 1 ? 'entry' : 'entries'} ${ranges(warned.map(({ seq }) => seq))}${first === undefined ? '' : `; the first of them on ${toldTime(first)}`}).`,
    impact:
      felt.length === 0
        ? 'nothing about effects'
        : `effects in ${felt.length === 1 ? 'entry' : 'entries'} ${ranges(felt)}`,
    firstExhibit: given[0]?.number ?? '[number]',
    lastExhibit: given.at(-1)?.number ?? '[number]',
    fingerprint: input.fingerprint,
    head: checkpoint.head,
    timeLimit:
      (input.timestamps ?? []).length > 0
        ? 'When something was recorded rests on the computer’s clock, except as far as the time stamps of an independent authority reach.'
        : 'When something was recorded rests on the computer’s clock; no independent authority has stamped it.',
  }
}
