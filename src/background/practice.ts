import type * as z from 'zod/mini'
import { checks } from '../checks/index.ts'
import { judge } from '../core/audit/judge.ts'
import type { Observation } from '../core/audit/types.ts'
import { examplePack } from '../core/practice/example-pack.ts'
import { defaults } from '../core/reminders/choices.ts'
import type { practiceRequests } from '../requests/practice.ts'
import type { CheckView } from '../views.ts'
import { viewOfFinding } from './checklist.ts'
import { defaultKind } from './findings.ts'

/** Judges what was read on the practice page just as it would on a platform's, and remembers nothing. */
export function practise(
  { observations }: z.infer<(typeof practiceRequests)['practise']>,
  now: Date,
): CheckView[] {
  const read = observations.flatMap((one): Observation[] => {
    const control = examplePack.controls.find(({ setting }) => setting === one.setting)
    const [page] = control?.pages ?? []
    return control === undefined || page === undefined
      ? []
      : [{ ...one, platform: examplePack.id, page, rests: control.rests }]
  })
  return judge(read, checks, defaultKind).flatMap(
    (finding) => viewOfFinding(examplePack, finding, defaultKind, defaults, now) ?? [],
  )
}
