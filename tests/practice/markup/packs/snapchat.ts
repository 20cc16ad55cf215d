import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Nothing of its settings is on the web. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Snapchat',
  switches: 'role-switch',
  choices: 'aria-radios',
})
