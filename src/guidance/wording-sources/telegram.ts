/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'Unigram strings': 'language files of Unigram, a Telegram program, of 2023, English of 2024',
  'telegram-tt': 'source code of Telegram Web A',
  'telegram-tt Message.tsx': 'source code of Telegram Web A and readers of its pages',
  'idx:60779145082, 54711436150':
    'program that reads Telegram Web K, and notes on its live pages of July 2026',
}
