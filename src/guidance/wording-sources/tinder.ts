/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'theverge.com 2023': 'article of The Verge on Tinder’s Incognito Mode',
  youthopia: 'article of Youthopia on blocking contacts in Tinder',
  'idx:17171333737, login_scraping_messages.py': 'two programs that read Tinder’s messages',
}
