import type { Platform } from '../../core/audit/types.ts'

/**
 * English: FAQ 3307102709559968 and StellarSand (2025-12-24). Portuguese: the values of §5.1. German: the FAQ in German
 * ("Alle") and a press guide of 2022 (the others, as the phone app shows them).
 */
export const values: Platform['values'] = {
  everyone: { en: ['Everyone'], de: ['Alle', 'Jeder'], pt: ['Todos'] },
  contacts: { en: ['My contacts'], de: ['Meine Kontakte'], pt: ['Meus contatos'] },
  contactsExcept: {
    en: ['My contacts except*'],
    de: ['Meine Kontakte außer*'],
    pt: ['Meus contatos, exceto*', 'Meus contatos exceto*', 'Exceto*'],
  },
  onlyShareWith: { en: ['Only share with*'] },
  noOne: { en: ['Nobody'], de: ['Niemand'], pt: ['Ninguém'] },
  sameAsLastSeen: { en: ['Same as last seen'], pt: ['Igual a*'] },
  off: { en: ['Off'] },
  '24h': { en: ['24 hours', '24h'] },
  '7d': { en: ['7 days', '7d'] },
  '90d': { en: ['90 days', '90d'] },
}
