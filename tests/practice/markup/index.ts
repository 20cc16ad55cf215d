import { facebookMarkup } from './facebook.ts'
import type { ControlMarkup } from './types.ts'
import { whatsappMarkup } from './whatsapp.ts'
import { xMarkup } from './x.ts'

export type PracticePlatform = 'facebook' | 'x' | 'whatsapp'

/** By platform id. */
export const markupFor: Readonly<Record<PracticePlatform, ControlMarkup>> = {
  facebook: facebookMarkup,
  x: xMarkup,
  whatsapp: whatsappMarkup,
}
