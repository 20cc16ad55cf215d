import type { Entry } from '../../entry.ts'
import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import { grey } from '../pdf/flow.ts'
import { eventTimeWords, lagWords, recordedTime, toldTime } from '../times.ts'
import { directionWords, flagWords, patientWords, ranges, stateWords, typeWords } from '../words.ts'
import { accent, boxed, fact, line, small, verbatim, view } from './look.ts'

/** One entry of the chronology, without its pictures. */
export async function entrySection(
  flow: Flow,
  facts: ReportFacts,
  entry: Entry,
  hash: string,
): Promise<void> {
  flow.space(14)
  flow.keep(110)
  flow.bookmark(`Entry ${entry.seq}: ${typeWords[entry.type]}`, 2)
  flow.rule(accent, 1)
  flow.space(4)
  await flow.row(
    [
      {
        text: `Entry ${entry.seq} · ${typeWords[entry.type]}`,
        at: 0,
        width: 300,
        style: { bold: true, colour: accent },
      },
      {
        text: facts.pseudonymOf(entry.seq) ?? '',
        at: 310,
        width: flow.paper.column - 310,
        isRight: true,
        style: { colour: grey, size: 9 },
      },
    ],
    { size: 12, leading: 17, after: 4 },
  )
  await times(flow, entry)
  await links(flow, facts, entry)
  await where(flow, entry)
  await words(flow, entry)
  await circumstances(flow, entry)
  await flow.paragraph(`SHA-256 of the record: ${hash}`, { ...small, size: 7.5, before: 3, after: 2 })
}

/** A row of the chain whose entry is not set out. */
export async function withheldLine(
  flow: Flow,
  { input, deleted }: ReportFacts,
  seq: number,
  hash: string,
): Promise<void> {
  const reason = input.withheldEntries?.find((other) => other.seq === seq)?.reason
  const tombstone = deleted.get(seq)
  const why = tombstone
    ? `Entry ${seq} deleted: see entry ${tombstone.seq}`
    : `Entry ${seq} withheld${reason === undefined || reason === '' ? '' : `: ${reason}`}`
  flow.space(12)
  flow.keep(34)
  flow.rule(line)
  flow.space(3)
  await flow.paragraph(why, { bold: true, colour: grey })
  await flow.paragraph(`SHA-256 of the record: ${hash}`, { ...small, size: 7.5 })
}

async function times(flow: Flow, entry: Entry): Promise<void> {
  await fact(flow, 'Time of the event', eventTimeWords(entry))
  await fact(flow, 'Until', entry.until && toldTime(entry.until))
  await fact(flow, 'First noticed', entry.firstNoticed && toldTime(entry.firstNoticed))
  await fact(flow, 'Time as shown', joined([entry.dayShown, entry.timeShown]))
  const lag = lagWords(entry)
  await fact(
    flow,
    'Recorded',
    `${recordedTime(entry.recordedAt, entry.offsetMinutes)}${lag === undefined ? '' : `; ${lag}`}`,
  )
}

async function links(
  flow: Flow,
  { amendments, disclosed, entries }: ReportFacts,
  entry: Entry,
): Promise<void> {
  const target = entry.amendsSeq ?? entries.find(({ id }) => id === entry.amends)?.seq
  const which = target === undefined ? 'another entry' : `entry ${target}`
  if (entry.type === 'amendment')
    await fact(flow, 'Amends', `This entry corrects or adds to ${which}, which stays as it was`)
  else if (entry.type === 'tombstone')
    await fact(
      flow,
      'Deletes',
      disclosed.has(target ?? 0)
        ? `The content of ${which}, in another copy of this log; here it was kept`
        : `The content of ${which} was deleted; its place in the chain is kept`,
    )
  else if (entry.amends !== undefined) await fact(flow, 'Belongs to', which)
  await fact(flow, 'Reason', entry.reason)
  const later = amendments.get(entry.seq) ?? []
  await fact(
    flow,
    'Amended by',
    later.length > 0 ? `Entry ${ranges(later.map(({ seq }) => seq))}` : undefined,
  )
  const deletions = entries.filter(({ type, amendsSeq }) => type === 'tombstone' && amendsSeq === entry.seq)
  await fact(
    flow,
    'Kept',
    deletions.length > 0
      ? `Entry ${ranges(deletions.map(({ seq }) => seq))} says that it was deleted, in another copy of this log`
      : undefined,
  )
}

async function where(flow: Flow, { where: place, who, capture }: Entry): Promise<void> {
  await fact(flow, 'Where', place)
  await fact(flow, 'Who, as shown', joined([who?.displayName, who?.handle]))
  await fact(flow, 'Profile', who?.profileUrl)
  await fact(flow, 'How identified', who?.howIdentified)
  await fact(flow, 'Relationship', who?.isPatient && patientWords[who.isPatient])
  await fact(flow, 'Last consultation', who?.lastConsultation && toldTime(who.lastConsultation))
  if (!capture) return
  await fact(flow, 'Direction', directionWords[capture.direction])
  await fact(flow, 'Page', joined([capture.title, capture.url], '\n'))
  await fact(flow, 'Message number', capture.messageId)
}

async function words(flow: Flow, entry: Entry): Promise<void> {
  await boxed(flow, 'In reply to, as the page quoted it', entry.capture?.quote, verbatim)
  await boxed(
    flow,
    entry.capture ? 'Words, verbatim' : 'What happened, as it was written down',
    entry.whatHappened,
    verbatim,
  )
  if (entry.whatHappened === '') await fact(flow, 'Words', 'None recorded')
  await fact(flow, 'Reactions', joined(entry.capture?.reactions ?? [], ' '))
  await fact(flow, 'Attached there', joined(entry.capture?.media ?? [], ', '))
  await fact(flow, 'Receipt', entry.capture?.receipt)
  await boxed(flow, 'Description (appearance, vehicle, direction)', entry.description, verbatim)
  await boxed(flow, 'Clinician’s own view (interpretation, not fact)', entry.interpretation, view)
  await boxed(flow, 'Clinician’s response', entry.myResponse, verbatim)
  const stop = entry.toldToStop
  if (!stop) return
  await fact(
    flow,
    'Told to stop',
    joined([
      stop.at && toldTime(stop.at),
      stop.by && `by ${stop.by}`,
      stop.how,
      stop.first ? 'first warning' : undefined,
      stop.proof && `proof: ${stop.proof}`,
    ]) ?? 'Yes',
  )
  await boxed(flow, 'Words in which it was said', stop.words, verbatim)
}

async function circumstances(flow: Flow, entry: Entry): Promise<void> {
  flow.space(2)
  const { impact, disclosed } = entry
  await fact(
    flow,
    'Effect',
    joined(
      [
        impact?.score === undefined ? undefined : `${impact.score} of 10, by the clinician’s own account`,
        impact?.text,
      ],
      '\n',
    ),
  )
  for (const flag of entry.flags ?? [])
    await fact(
      flow,
      'Marked',
      joined(
        [
          `${flagWords[flag.kind]}${flag.words ? `: ${flag.words}` : ''}`,
          flag.handedTo && `handed to ${flag.handedTo}`,
        ],
        '; ',
      ),
    )
  for (const { name, role, contact, willState } of entry.witnesses ?? [])
    await fact(flow, 'Witness', joined([name, role, contact, willState && stateWords[willState]]))
  for (const { whom, at, reference } of entry.reportedTo ?? [])
    await fact(flow, 'Reported to', joined([whom, at && toldTime(at), reference && `reference ${reference}`]))
  for (const { what, keptWhere } of entry.physicalEvidence ?? [])
    await fact(flow, 'Object kept', joined([what, keptWhere && `kept: ${keptWhere}`]))
  await fact(flow, 'Decided, and why', entry.actionTaken)
  await fact(flow, 'Review on', entry.reviewOn && toldTime(entry.reviewOn))
  if (!disclosed) return
  await fact(flow, 'Handed to', disclosed.to)
  await fact(flow, 'What for', disclosed.purpose)
  await fact(flow, 'Entries', disclosed.seqs && ranges(disclosed.seqs))
  await fact(flow, 'Left out', disclosed.withheld)
}

const joined = (parts: readonly (string | undefined)[], by = ' · '): string | undefined => {
  const said = parts.filter((text) => text !== undefined && text !== '')
  return said.length === 0 ? undefined : said.join(by)
}
