/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'Doximity privacy policy': 'privacy policy of Doximity, and an article of 2013 on its profiles',
}
