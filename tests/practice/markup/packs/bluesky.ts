import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** `Toggle.Item`: the state is on the element with the role, the drawing beside it is a plain div (§3). */
export const markup: ControlMarkup = kitMarkup({
  title: 'Bluesky',
  switches: 'role-checkbox',
  choices: 'aria-radios',
})
