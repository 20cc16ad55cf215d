/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'screenshot of 2025-11-19': 'picture of a Google account’s page “Data & privacy”',
  'SS Google-Account': 'privacy-settings guide by StellarSand, page on the Google account',
  'support.google.com 6304920': 'Google’s help page on who sees your profile',
  'penbot-be': 'program that changed Google’s activity controls in 2022',
  'idx:55555737200': 'list of what the pages of a Google account said, row by row',
  localguidesconnect: 'Google’s forum for people who review places',
}
