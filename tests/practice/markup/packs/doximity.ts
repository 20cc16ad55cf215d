import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Nothing of its settings was found. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Doximity',
  switches: 'role-switch',
  choices: 'radios',
})
