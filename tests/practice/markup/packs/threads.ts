import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** Not known; by analogy with Instagram (facts/platforms-meta.md §4). */
export const markup: ControlMarkup = kitMarkup({
  title: 'Threads',
  switches: 'input-switch',
  choices: 'aria-radios',
})
