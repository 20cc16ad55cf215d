import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** New Reddit’s markup is not known; old Reddit has plain checkboxes (§5A). */
export const markup: ControlMarkup = kitMarkup({ title: 'Reddit', switches: 'checkbox', choices: 'radios' })
