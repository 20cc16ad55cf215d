import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** It has no web app. */
export const markup: ControlMarkup = kitMarkup({ title: 'Hinge', switches: 'role-switch', choices: 'radios' })
