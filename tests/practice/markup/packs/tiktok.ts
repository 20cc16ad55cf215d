import { kitMarkup } from '../kit.ts'
import type { ControlMarkup } from '../types.ts'

/** The real page was not seen; TikTok’s switch elsewhere on the site is a native checkbox (§1A). */
export const markup: ControlMarkup = kitMarkup({ title: 'TikTok', switches: 'checkbox', choices: 'radios' })
