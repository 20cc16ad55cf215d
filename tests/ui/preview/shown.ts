import type { EntryView } from '../../../src/views.ts'
import { answers, type Preview } from './states.ts'

/** The state that the page was opened with. */
export const current = (): Preview =>
  answers[new URLSearchParams(location.search).get('preview') ?? 'home'] ?? {}

/** The entries of a state, or why they cannot be read. */
export function shown(preview: Preview): readonly EntryView[] | Error {
  const { entries = [] } = preview
  return Array.isArray(entries) || entries instanceof Error ? entries : []
}
