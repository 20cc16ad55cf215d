import type { Control, Language, Platform } from '../audit/types.ts'
import { shownLabel } from '../audit/wording.ts'

/**
 * What the pack calls a value that was read: the option's own name, or `on` and `off` as the switch shows it. Nothing
 * that a page said is passed on. `undefined` for a value that the pack does not know.
 */
export function optionName(
  platform: Platform,
  control: Control,
  value: string,
  language?: Language,
): string | undefined {
  const named = (labels: Readonly<Record<Language, readonly string[]>> | undefined) =>
    labels === undefined ? undefined : shownLabel(labels, language).replace(/\*$/, '…') || undefined
  if (control.form === 'switch') {
    if (value !== 'on' && value !== 'off') return undefined
    return control.inverted === true ? (value === 'on' ? 'off' : 'on') : value
  }
  if (control.form === 'methods') {
    if (value === control.none) return 'off'
    return named(control.methods.find((method) => method.value === value)?.labels)
  }
  if (!control.values.includes(value) && value !== control.offValue) return undefined
  return named(platform.values[value]) ?? (value === control.offValue ? 'off' : undefined)
}
