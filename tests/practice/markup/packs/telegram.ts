import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Web A and K show a row with its title and, below, the value as text; the radios are on a page of their own (§4A). */
export const markup: ControlMarkup = kitMarkup({ title: 'Telegram', switches: 'text', choices: 'text' })
