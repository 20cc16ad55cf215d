import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** It has no pages. */
export const markup: ControlMarkup = kitMarkup({
  title: 'Beyond the platforms',
  switches: 'role-switch',
  choices: 'radios',
})
