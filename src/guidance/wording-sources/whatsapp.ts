/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'FAQ 3307102709559968': 'WhatsApp’s help page on privacy settings',
  StellarSand: 'privacy-settings guide by StellarSand, page on WhatsApp',
  'FAQ 3307102709559968, StellarSand': 'WhatsApp’s help page and the privacy-settings guide by StellarSand',
  '58582038320, 61435727362, 71042067677': 'three programs that read WhatsApp Web, of 2026',
  '66322442161 and the fragments of 2023-08, 2025-02, 2025-12':
    'program that read WhatsApp Web in 2026, and pieces of its pages of 2023 and 2025',
  'fragment of 2021-06': 'piece of a page of WhatsApp Web',
}
