import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Rows that lead on and show the value as text (§3A, the picture). */
export const markup: ControlMarkup = kitMarkup({ title: 'Google Account', switches: 'text', choices: 'text' })
