import limits from '../../bundle/limits.txt?raw'
import type { ReportFacts } from '../facts.ts'
import type { Flow } from '../pdf/flow.ts'
import checking from './checking.txt?raw'
import { part } from './look.ts'
import { limitsTemplate, printTemplate } from './template.ts'

/** What a check can show, and how the foot of each page is recomputed. */
export async function checkingSection(flow: Flow, _facts: ReportFacts): Promise<void> {
  await part(flow, 'What this log can and cannot show')
  await printTemplate(flow, limitsTemplate(limits))
  await part(flow, 'How to check this report')
  const { width, height, bottom } = flow.paper
  await printTemplate(flow, checking, {
    width: `${Math.round(width)}`,
    height: `${Math.round(height - bottom + 8)}`,
  })
}
