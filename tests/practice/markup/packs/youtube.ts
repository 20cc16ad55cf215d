import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** `ytd-settings-switch-renderer`: a toggle with aria-pressed, its title beside it (§3A). */
export const markup: ControlMarkup = kitMarkup({
  title: 'YouTube',
  switches: 'pressed',
  choices: 'aria-radios',
})
