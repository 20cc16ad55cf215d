/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'howtogeek 2024-12': 'article of How-To Geek on Threads’ privacy settings',
  'myprivacy.blog 2025': 'guide of myprivacy.blog to Threads',
  'Kaspersky 2023': 'guide by Kaspersky to Threads',
  'idx:55550306637, 58772381431': 'two programs that read Threads’ messages, of 2026',
  THREADS_SELECTORS_REFERENCE: 'notes on Threads’ pages in Safari_Automations, of January 2026',
}
