import type { JurisdictionCode } from '../../requests/pathway.ts'
import { type Key, t } from '../words.ts'

const names = {
  UK: 'handOverUk',
  IE: 'handOverIe',
  US: 'handOverUs',
  CA: 'handOverCa',
  AU: 'handOverAu',
  NZ: 'handOverNz',
} as const satisfies Record<JurisdictionCode, Key>

export const countryWords = (code: JurisdictionCode): string => t(names[code])
