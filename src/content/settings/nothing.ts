import type { CantTellReason, Control, Language } from '../../core/audit/types.ts'
import { isOverlaid, isVisible, type Root } from '../tree.ts'
import type { LabelIndex } from './labels.ts'

interface Looked {
  readonly index: LabelIndex
  readonly roots: readonly Root[]
  readonly language: Language | undefined
  readonly dialog?: Element
}

/** Why a label is not on the page: it says something else, is still loading, asks to log in, or is in a language we lack. */
export function whyNothing(context: Looked, controls: readonly Control[]): CantTellReason {
  const visible = (selector: string) =>
    context.roots.some((root) =>
      [...root.querySelectorAll(selector)].some(
        (found) => isVisible(found) && !isOverlaid(found, context.dialog),
      ),
    )
  if (context.index.size > 0) return 'notFound'
  if (visible('input[type="password"]')) return 'notSignedIn'
  if (visible('[aria-busy="true"],[role="progressbar"]')) return 'notSettled'
  const spoken = context.language
  if (spoken !== undefined && !controls.some(({ labels }) => labels[spoken] !== undefined)) return 'language'
  return controls.length > 1 ? 'layout' : 'notFound'
}
