/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  M26: 'audit of Instagram’s settings on a real account, in Spanish',
  'idx:66570411835': 'programs that read Instagram’s account privacy switch',
  S25: 'privacy-settings guide by StellarSand, older page on Instagram',
  'idx:1000604122': 'programs that read Instagram’s messages in the layout of 2023 and 2024',
  'idx:71028875272': 'program that reads Instagram’s messages, of October 2026',
}
