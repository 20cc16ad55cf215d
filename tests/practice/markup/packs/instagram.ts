import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Switches are inputs with the role (facts/platforms-meta.md §3.1, notes); radios carry no name of their own. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Instagram',
  switches: 'input-switch',
  choices: 'radios',
})
