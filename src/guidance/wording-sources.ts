/**
 * What a platform's wording rests on, in words for a reader. The keys are the short names of the fact tables, as the
 * packs give them in `rests.source`; `idx:` and bare numbers are files whose project is not known.
 */
const names: Readonly<Record<string, string>> = {
  S26: 'privacy-settings guide by StellarSand, page on Facebook',
  T21: 'automated test that opened Facebook’s settings in 2021',
  C18: 'list of Facebook’s settings by Carnegie Mellon University, 2018',
  'idx:30043650044': 'program that read Facebook’s settings in 2023 and 2024',
  'idx:42728182190': 'program that read Facebook’s settings in 2019',
  'idx:71261577916': 'program that reads Facebook’s messages, of 2026',
  'idx:58149119362': 'program that reads Facebook’s messages, of 2025 and 2026',
  'idx:23146448053': 'program that read Facebook’s messages in the layout before 2026',
  senorsafe: 'account of Facebook’s help page by senorsafe',
  'StellarSand Instagram.md': 'privacy-settings guide by StellarSand, page on Instagram',
  'general knowledge': 'general knowledge, found in nothing published',
  XWEB: 'X’s own web program and language files, from a public copy',
  XTOUR: 'written tour of x.com’s settings',
  SS: 'privacy-settings guide by StellarSand, page on Twitter',
  'XDM1, XDM2, XDM3': 'three programs that read X’s messages, one of them twitter-dm-to-obsidian',
  'FAQ 3307102709559968': 'WhatsApp’s help page on privacy settings',
  StellarSand: 'privacy-settings guide by StellarSand, page on WhatsApp',
  'FAQ 3307102709559968, StellarSand': 'WhatsApp’s help page and the privacy-settings guide by StellarSand',
  '58582038320, 61435727362, 71042067677': 'three programs that read WhatsApp Web, of 2026',
  '66322442161 and the fragments of 2023-08, 2025-02, 2025-12':
    'program that read WhatsApp Web in 2026, and pieces of its pages of 2023 and 2025',
  'fragment of 2021-06': 'piece of a page of WhatsApp Web',
}

/** For example `privacy-settings guide by StellarSand, page on Facebook (S26)`; `undefined` for an unknown source. */
export function wordingSource(source: string): string | undefined {
  const name = names[source]
  return name === undefined || name.startsWith(source) ? name : `${name} (${source})`
}
