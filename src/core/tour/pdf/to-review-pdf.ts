import { type Flow, grey, openFlow } from '../../evidence/report/pdf/flow.ts'
import { addFooters } from '../../evidence/report/pdf/footer.ts'
import { paperOf } from '../../evidence/report/pdf/paper.ts'
import { newDocument, writePdf } from '../../evidence/report/pdf/write-pdf.ts'
import type { DrawRun, ReportFonts } from '../../evidence/report/report-input.ts'
import { accent, fact, heading, line, table } from '../../evidence/report/sections/look.ts'
import { printTemplate } from '../../evidence/report/sections/template.ts'
import { openTypecase } from '../../evidence/report/text/typecase.ts'
import { recordedTime, toldTime } from '../../evidence/report/times.ts'
import type { Review, ReviewLine } from '../review.ts'
import limits from './limits.txt?raw'
import { howWords, kindWords, outcomeWords, reasonWords, valueWords } from './words.ts'

/** A review record on paper, in the fonts and the look of the log's report. The same input gives the same bytes. */

export interface ReviewPdfInput {
  readonly review: Review
  readonly software: string
  /** Minutes east of UTC. */
  readonly offsetMinutes: number
  readonly paper: 'A4' | 'Letter'
  readonly fonts: ReportFonts
  readonly drawRun?: DrawRun
}

/** @throws ReportError when a font cannot be read. */
export async function toReviewPdf(input: ReviewPdfInput): Promise<Uint8Array> {
  const { review, software, offsetMinutes } = input
  const title = `Review of privacy settings: ${review.platformName}`
  const pdf = await newDocument({ title, software, now: new Date(review.endedAt) })
  const typecase = await openTypecase(pdf.context, input.fonts, input.drawRun)
  const paper = paperOf({ paper: input.paper, jurisdiction: 'UK' })
  const flow = openFlow(paper, typecase)
  await head(flow, review, { title, software, offsetMinutes })
  await settings(flow, review)
  flow.space(6)
  flow.keep(120)
  flow.bookmark('What this record is', 1)
  await heading(flow, 'What this record is', 80)
  await printTemplate(flow, limits)
  await addFooters(flow.pages, paper, typecase, { title, head: software })
  return writePdf(pdf, paper, flow, typecase)
}

const count = (lines: readonly ReviewLine[], how: ReviewLine['how']) =>
  lines.filter((one) => one.how === how).length

async function head(
  flow: Flow,
  { lines, platformName, kind, startedAt, endedAt }: Review,
  { title, software, offsetMinutes }: { title: string; software: string; offsetMinutes: number },
): Promise<void> {
  flow.newPage()
  flow.bookmark('Review record', 1)
  await flow.paragraph('REVIEW RECORD', { size: 8.5, bold: true, colour: grey, after: 8 })
  await flow.paragraph(title, { size: 21, leading: 27, bold: true, colour: accent, after: 6 })
  flow.rule(accent, 1.6)
  flow.space(10)
  await fact(flow, 'Platform', `${platformName}, as ${kindWords[kind]}`)
  await fact(flow, 'Begun', recordedTime(startedAt, offsetMinutes))
  await fact(flow, 'Ended', recordedTime(endedAt, offsetMinutes))
  await fact(flow, 'Made with', `${software}, in the clinician’s own web browser`)
  const counts = (['read', 'byHand', 'couldNotRead', 'notLookedAt'] as const)
    .map((how) => `${howWords[how]}: ${count(lines, how)}`)
    .join(' · ')
  await fact(flow, 'Settings', `${lines.length}. ${counts}`)
  flow.space(5)
  flow.rule(line)
}

/** What it is about, what the platform calls it, and why it was not read. */
const subject = ({ title, label, how, reason }: ReviewLine): string =>
  [
    title,
    ...(label === title ? [] : [label]),
    ...(reason === undefined || how === 'read' ? [] : [`Not read: ${reasonWords[reason]}.`]),
  ].join('\n')

/** To the minute: a date and a time for each setting, in little room. */
const when = (iso: string): string => toldTime(`${iso.slice(0, 16)}Z`)

async function settings(flow: Flow, { lines }: Review): Promise<void> {
  flow.bookmark('Settings', 1)
  await heading(flow, 'Settings, in the order of the review')
  await table(
    flow,
    [
      { title: 'Setting', width: 215 },
      { title: 'Outcome', width: 66 },
      { title: 'Value', width: 72 },
      { title: 'How it is known', width: 72 },
      { title: 'When', width: 82 },
      { title: 'Wording confirmed', width: 60 },
    ],
    lines.map((one) => [
      subject(one),
      outcomeWords[one.outcome],
      one.value === undefined ? '–' : valueWords(one.value),
      howWords[one.how],
      one.at === undefined ? '–' : when(one.at),
      one.verifiedOn ?? 'undated',
    ]),
    8,
  )
}
