import type { Entry } from '../../entry.ts'
import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import { rectangle } from '../pdf/operators.ts'
import { eventTimeWords, sortKey, toldTime } from '../times.ts'
import { counted, flagWords, isEvent, patientWords, ranges, typeWords } from '../words.ts'
import { accent, fact, heading, part, small, table } from './look.ts'

/** What the disclosed entries say, counted and not weighed. */
export async function summarySection(flow: Flow, facts: ReportFacts): Promise<void> {
  const { entries, withheld } = facts
  const events = entries.filter(isEvent)
  await part(flow, 'Summary')
  await flow.paragraph(
    `Counted from the ${counted(entries.length, 'entry', 'entries')} set out in this report` +
      (withheld.length > 0 ? `; the ${withheld.length} withheld are in no figure here.` : '.') +
      ' Figures count what was recorded. They are not a measure of danger, and few entries do not mean that little happened.',
    { after: 6 },
  )
  await period(flow, facts, events)
  await warnings(flow, entries)
  await cases(flow, facts)
  if (events.length > 0) {
    await counts(flow, events, 'By kind', 'Kind', (entry) => typeWords[entry.type])
    await counts(
      flow,
      events,
      'By channel or place',
      'Channel or place',
      (entry) => entry.where || 'Not stated',
    )
    await months(flow, events)
  }
  await flags(flow, entries)
  await reports(flow, entries)
  await timeline(flow, facts, events)
}

async function period(
  flow: Flow,
  { entries, deleted }: ReportFacts,
  events: readonly Entry[],
): Promise<void> {
  const timed = byTime(events.filter(({ eventTime }) => eventTime !== undefined))
  const [first, last] = [timed[0], timed.at(-1)]
  await fact(
    flow,
    'Events',
    `${events.length}, besides ${counted(entries.length - events.length, 'entry', 'entries')} about the log itself (notes, amendments, deletions, disclosures)`,
  )
  await fact(flow, 'First event', first && `${eventTimeWords(first)}, entry ${first.seq}`)
  await fact(flow, 'Last event', last && `${eventTimeWords(last)}, entry ${last.seq}`)
  const untimed = events.length - timed.length
  if (untimed > 0) await fact(flow, 'Without a time', `${counted(untimed, 'event')} whose time is not known`)
  if (deleted.size > 0)
    await fact(
      flow,
      'Deleted',
      `${deleted.size === 1 ? 'Entry' : 'Entries'} ${ranges([...deleted.keys()])}; the reason stands in the entry that says so`,
    )
}

async function warnings(flow: Flow, entries: readonly Entry[]): Promise<void> {
  const warned = entries.filter((entry) => entry.toldToStop !== undefined || entry.type === 'warningGiven')
  await heading(flow, 'Told to stop')
  if (warned.length === 0) {
    await flow.paragraph('No entry in this report records that the person was told to stop.')
    return
  }
  for (const entry of warned) {
    const { at, by, how, first } = entry.toldToStop ?? {}
    const when = at === undefined ? eventTimeWords(entry) : toldTime(at)
    const who = [by && `by ${by}`, how, first && 'recorded as the first warning'].filter(Boolean).join(', ')
    await fact(flow, `Entry ${entry.seq}`, who === '' ? when : `${when} · ${who}`)
  }
  const [earliest] = warned
    .map(({ toldToStop, eventTime }) => toldToStop?.at ?? eventTime)
    .filter(Boolean)
    .sort()
  if (earliest === undefined) return
  const day = earliest.slice(0, 10)
  const after = entries.filter(
    (entry) =>
      isEvent(entry) &&
      entry.type !== 'warningGiven' &&
      entry.capture?.direction !== 'out' &&
      isAfter(entry, day),
  )
  await fact(
    flow,
    'Afterwards',
    `${counted(after.length, 'event')} dated after ${toldTime(day)}${after.length > 0 ? `: ${after.length === 1 ? 'entry' : 'entries'} ${ranges(after.map(({ seq }) => seq))}` : ''}`,
  )
}

/** Only where both days are known; on the day of the warning it cannot be told. */
const isAfter = ({ eventTime }: Entry, day: string): boolean =>
  day.length === 10 && eventTime !== undefined && eventTime.length >= 10 && eventTime.slice(0, 10) > day

async function cases(flow: Flow, { input, disclosed, entries }: ReportFacts): Promise<void> {
  const shown = (input.cases ?? []).filter(({ entries: seqs }) => seqs.some((seq) => disclosed.has(seq)))
  if (shown.length === 0) return
  await heading(flow, shown.length === 1 ? 'The person' : 'The persons')
  for (const { id, pseudonym, entries: seqs } of shown) {
    const own = seqs.filter((seq) => disclosed.has(seq))
    // The newest identity that a disclosed entry gives, and no other.
    const who = entries.findLast(
      (entry) => entry.type === 'note' && entry.case === id && entry.amends === id && entry.who,
    )?.who
    const identity =
      who &&
      [
        who.displayName,
        who.handle,
        who.profileUrl,
        who.isPatient && patientWords[who.isPatient],
        who.howIdentified && `identified by: ${who.howIdentified}`,
      ]
        .filter(Boolean)
        .join(' · ')
    await fact(
      flow,
      pseudonym,
      `${counted(own.length, 'entry', 'entries')} here: ${ranges(own)}\n${identity ?? 'Pseudonym; the identity is not part of this disclosure.'}`,
    )
  }
}

async function counts(
  flow: Flow,
  events: readonly Entry[],
  title: string,
  column: string,
  keyOf: (entry: Entry) => string,
): Promise<void> {
  const groups = new Map<string, number[]>()
  for (const entry of events) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry.seq])
  await heading(flow, title, 60)
  await table(
    flow,
    [
      { title: column, width: 170 },
      { title: 'Number', width: 50 },
      { title: 'Entries', width: 260 },
    ],
    [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, seqs]) => [key, `${seqs.length}`, ranges(seqs)]),
  )
}

async function months(flow: Flow, events: readonly Entry[]): Promise<void> {
  const groups = new Map<string, number>()
  for (const { eventTime } of byTime(events)) {
    const key = eventTime === undefined || eventTime.length < 7 ? '' : eventTime.slice(0, 7)
    groups.set(key, (groups.get(key) ?? 0) + 1)
  }
  const most = Math.max(...groups.values())
  await heading(flow, 'By month of the event', 60)
  for (const [key, count] of [...groups].sort(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  )) {
    const { left, column } = flow.paper
    const width = Math.max(2, ((column - 170) * count) / most)
    flow.keep(14)
    await flow.row(
      [
        { text: key === '' ? 'Month not known' : toldTime(key), at: 0, width: 110 },
        { text: `${count}`, at: 116, width: 40 },
      ],
      { size: 8.5, leading: 13 },
    )
    flow.block(0, (y) => rectangle(left + 150, y + 3.2, width, 6.6, accent))
  }
  await flow.paragraph('Months without an event are not listed.', { ...small, before: 2 })
}

async function flags(flow: Flow, entries: readonly Entry[]): Promise<void> {
  const groups = new Map<string, number[]>()
  for (const { seq, flags: own = [] } of entries)
    for (const { kind } of own) groups.set(flagWords[kind], [...(groups.get(flagWords[kind]) ?? []), seq])
  if (groups.size === 0) return
  await heading(flow, 'Marked by the clinician')
  for (const [words, seqs] of groups)
    await fact(flow, `${seqs.length === 1 ? 'Entry' : 'Entries'} ${ranges([...new Set(seqs)])}`, words)
  await flow.paragraph(
    'These are the clinician’s own marks on single entries. That a mark is missing says nothing.',
    { ...small, before: 2 },
  )
}

async function reports(flow: Flow, entries: readonly Entry[]): Promise<void> {
  const rows = entries.flatMap(({ seq, reportedTo = [] }) =>
    reportedTo.map(({ whom, at, reference }) => [
      `${seq}`,
      whom,
      at === undefined ? '' : toldTime(at),
      reference ?? '',
    ]),
  )
  if (rows.length === 0) return
  await heading(flow, 'Reported to', 60)
  await table(
    flow,
    [
      { title: 'Entry', width: 40 },
      { title: 'Whom', width: 180 },
      { title: 'When', width: 130 },
      { title: 'Reference', width: 130 },
    ],
    rows,
  )
}

async function timeline(flow: Flow, facts: ReportFacts, events: readonly Entry[]): Promise<void> {
  if (events.length === 0) return
  await heading(flow, 'Events in the order of their own time', 60)
  await flow.paragraph(
    'The chronology that follows is in the order of recording. Events without a time stand where they were recorded.',
    { ...small, after: 4 },
  )
  await table(
    flow,
    [
      { title: 'Time of the event', width: 150 },
      { title: 'Entry', width: 40 },
      { title: 'Kind', width: 110 },
      { title: 'Channel or place', width: 120 },
      { title: 'Person', width: 90 },
    ],
    byTime(events).map((entry) => [
      entry.eventTime === undefined ? 'Not known' : toldTime(entry.eventTime),
      `${entry.seq}`,
      typeWords[entry.type],
      short(entry.where),
      short(facts.pseudonymOf(entry.seq) ?? entry.who?.displayName ?? ''),
    ]),
  )
}

const short = (text: string) =>
  text.length > 60 ? `${text.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : text

const byTime = (entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.seq - b.entry.seq))
    .map(({ entry }) => entry)
