import { checkKey } from '../core/audit/check-key.ts'
import type { CheckView, SourceView } from '../views.ts'
import { translated } from './words.ts'

/** What a check says. English comes with its view; other languages keep it in their messages, by the check's id. */
const part = ({ check }: { check: string }, name: string, english: string): string =>
  translated(checkKey(check, name), english)

/** Absent ids are those of actions that no check is behind. */
export const titleOf = ({ check, title }: { check?: string; title: string }): string =>
  check === undefined ? title : part({ check }, 'title', title)

export const adviceOf = (check: CheckView): string => part(check, 'advice', check.advice)

export const whyOf = (check: CheckView): string => part(check, 'why', check.why)

/** What lies beyond the platforms is in our own words; what a platform names keeps its name. */
const isOurs = ({ platform }: CheckView) => platform === 'everywhere'

export const labelOf = (check: CheckView): string =>
  isOurs(check) && check.label === check.title ? titleOf(check) : check.label

export const stepsOf = (check: CheckView): string[] =>
  (check.path ?? []).map((step, i) => (isOurs(check) ? part(check, `step${i + 1}`, step) : step))

export const platformNameOf = ({ id, name }: { id: string; name: string }): string =>
  translated(`platform_${id}_name`, name)

/** A document keeps its title; an item of our own checklist is in the reader's language. */
export const sourceTitleOf = ({ id, title, isOurs }: SourceView): string =>
  isOurs ? translated(`checklist_${id}_title`, title) : title
