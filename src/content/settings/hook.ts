import type { Control, Language, Platform } from '../../core/audit/types.ts'
import { shownLabel } from '../../core/audit/wording.ts'
import { isOverlaid, isUsable, type Root } from '../tree.ts'
import { decide, invert, type Reading } from './reading.ts'
import { nameOf } from './row.ts'
import { selectSignals, switchSignals, textSignals, ValueWords } from './signals.ts'

interface Looked {
  readonly platform: Platform
  readonly roots: readonly Root[]
  readonly language: Language | undefined
  readonly dialog?: Element
}

/** What has the form name that the platform keeps for a control. */
export const hooked = ({ hook }: Control, { roots, dialog }: Pick<Looked, 'roots' | 'dialog'>): Element[] =>
  hook === undefined
    ? []
    : roots
        .flatMap((root) => [...root.querySelectorAll(hook)])
        .filter((one) => isUsable(one) && !isOverlaid(one, dialog))

/** A control by that form name; `undefined` where the page has none of that name. */
export const byHook = (control: Control, context: Looked): Reading | undefined => {
  const found = hooked(control, context)
  const only = found[0]
  if (only === undefined) return undefined
  if (found.length > 1) return { reason: 'ambiguous' }
  const words = new ValueWords(context.platform, control, context.language)
  const held =
    only.localName === 'select'
      ? selectSignals(only as HTMLSelectElement, words)
      : control.form === 'switch'
        ? switchSignals(only)
        : []
  // A page may say the state in words alone.
  const reading = decide(held.length > 0 ? held : textSignals([only.textContent], words))
  return {
    ...(control.form === 'switch' && control.inverted === true ? invert(reading) : reading),
    label: nameOf(only) ?? shownLabel(control.labels, context.language),
  }
}
