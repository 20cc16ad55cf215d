import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Not found (§7); radios as general knowledge has them. */
export const markup: ControlMarkup = kitMarkup({ title: 'Strava', switches: 'checkbox', choices: 'radios' })
