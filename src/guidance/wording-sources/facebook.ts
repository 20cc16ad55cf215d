/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  S26: 'privacy-settings guide by StellarSand, page on Facebook',
  T21: 'automated test that opened Facebook’s settings in 2021',
  C18: 'list of Facebook’s settings by Carnegie Mellon University, 2018',
  'idx:110682881, 7851812614, 56786847871':
    'three programs that open Facebook’s page on two-factor authentication',
  'idx:30043650044': 'program that read Facebook’s settings in 2023 and 2024',
  'idx:42728182190': 'program that read Facebook’s settings in 2019',
  'idx:71261577916': 'program that reads Facebook’s messages, of 2026',
  'idx:58149119362': 'program that reads Facebook’s messages, of 2025 and 2026',
  'idx:23146448053': 'program that read Facebook’s messages in the layout before 2026',
  senorsafe: 'account of Facebook’s help page by senorsafe',
  'StellarSand Instagram.md': 'privacy-settings guide by StellarSand, page on Instagram',
  'general knowledge': 'general knowledge, found in nothing published',
}
