/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'six clones of TikTok’s settings': 'six programs that copy TikTok’s settings page',
  'idx:69228724164': 'program that opens TikTok’s settings pages',
  'idx:51871480674': 'program that opens TikTok’s page on connected apps',
  'dont-track-me': 'privacy checklist for TikTok in bendns/dont-track-me',
  'support.tiktok.com': 'TikTok’s help pages',
  'idx:71486867081, 55557837956':
    'eight programs that read TikTok’s messages, the newest checked in August 2026',
  TIKTOK_FULL_SELECTORS: 'notes on TikTok’s pages in Safari_Automations, of January and February 2026',
}
