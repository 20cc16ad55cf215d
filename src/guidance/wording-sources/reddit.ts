/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  OLDR: 'Reddit’s own source code of 2017',
  'SS Reddit': 'privacy-settings guide by StellarSand, page on Reddit',
  RCLONE: 'copies and checklists that repeat Reddit’s labels, of 2024 to 2026',
  PRAW: 'documentation of PRAW, a library for Reddit',
  'RCHAT-A/B': 'two programs that read Reddit’s chat',
}
