import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Not seen (§5A); switches and radios as general knowledge has them. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Discord',
  switches: 'input-switch',
  choices: 'aria-radios',
})
