import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Not found (§8); radios as general knowledge has them. */
export const markup: ControlMarkup = kitMarkup({ title: 'Venmo', switches: 'role-switch', choices: 'radios' })
