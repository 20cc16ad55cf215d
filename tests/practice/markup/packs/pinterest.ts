import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Not found (§6); switches as general knowledge has them. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Pinterest',
  switches: 'role-switch',
  choices: 'radios',
})
