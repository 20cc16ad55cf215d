import type { Jurisdiction } from '../core/evidence/report/report-input.ts'
import { type Key, t } from './words.ts'

const places: Record<Jurisdiction, Key> = {
  UK: 'handOverUk',
  IE: 'handOverIe',
  US: 'handOverUs',
  CA: 'handOverCa',
  AU: 'handOverAu',
  NZ: 'handOverNz',
}

export const placeWords = (place: Jurisdiction): string => t(places[place])
