import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Toggles’ markup is not known; one page was measured to show radios, and rows show “On” or “Off” as text (§2A). */
export const markup: ControlMarkup = kitMarkup({ title: 'LinkedIn', switches: 'text', choices: 'radios' })
