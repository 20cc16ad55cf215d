import { facebookMarkup } from './facebook.ts'
import type { ControlMarkup } from './types.ts'
import { whatsappMarkup } from './whatsapp.ts'
import { xMarkup } from './x.ts'

/** Those that have a practice copy to click through (tests/practice/client). */
export type PracticePlatform = 'facebook' | 'x' | 'whatsapp'

const drawnOnly = import.meta.glob<ControlMarkup>('./packs/*.ts', { eager: true, import: 'markup' })

export const practiceMarkup: Readonly<Record<PracticePlatform, ControlMarkup>> = {
  facebook: facebookMarkup,
  x: xMarkup,
  whatsapp: whatsappMarkup,
}

/** By platform id: how the platform draws a control, as far as facts/ knows. */
export const markupFor: Readonly<Record<string, ControlMarkup>> = {
  ...practiceMarkup,
  ...Object.fromEntries(
    Object.entries(drawnOnly).map(([path, markup]) => [path.replace(/^.*\/|\.ts$/g, ''), markup]),
  ),
}
