import type { Control, Platform } from '../../core/audit/types.ts'
import { hooked } from '../settings/hook.ts'
import { areMany, contextOf, type PageContext, rowsOf, switchOf } from '../settings/rows.ts'
import { ValueWords } from '../settings/signals.ts'

/** Where a setting stands on the page: its label and what holds its state, found as the reader finds them. */
export type Place = readonly [first: Element, ...rest: Element[]]

const placeOf = (control: Control, context: PageContext): Place | undefined => {
  const [only, ...others] = hooked(control, context)
  if (only !== undefined) return others.length === 0 ? [only] : undefined
  const words = new ValueWords(context.platform, control, context.language)
  const { matches, rows } = rowsOf(control, words, context)
  const [row] = rows
  if (areMany(rows)) return undefined
  if (row !== undefined) return [row.label.element, ...row.controls]
  // Its state may be on a page of its own, behind the label.
  const [label, twin] = matches
  return label === undefined || twin !== undefined ? undefined : [label.element]
}

/** `undefined` where the page does not show it, or shows it more than once: nothing is pointed at by guessing. */
export function locate(
  document: Document,
  platform: Platform,
  pageId: string,
  setting: string,
): Place | undefined {
  const page = platform.pages.find(({ id }) => id === pageId)
  if (page === undefined) return undefined
  const context = contextOf(document, platform, page)
  const variants = context.controls.filter((control) => control.setting === setting)
  const single = variants.flatMap((control) =>
    control.form === 'methods' ? control.methods.map((method) => switchOf(control, method)) : [control],
  )
  for (const control of single) {
    const place = placeOf(control, context)
    if (place !== undefined) return place
  }
  return undefined
}
