/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'Washington Post 2021': 'article of the Washington Post on Venmo’s settings, and others of that year',
  'EFF 2021': 'article of the Electronic Frontier Foundation on Venmo',
}
