/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'support.strava.com': 'Strava’s help pages on privacy controls',
  'idx:53694737021': 'guide to Strava’s privacy settings, of March 2026',
}
