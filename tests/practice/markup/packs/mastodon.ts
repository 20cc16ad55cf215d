import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Checkboxes and selects of a plain form (§4); their form names are checked by fixtures. */
export const markup: ControlMarkup = kitMarkup({ title: 'Mastodon', switches: 'checkbox', choices: 'select' })
