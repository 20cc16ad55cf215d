/** X's own words in seven languages (facts/labels-x-bluesky-mastodon.json, read 2025-07 from its language files). */

import { accountWords } from './words-account.ts'
import { messageWords } from './words-messages.ts'

export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const

/** Missing languages are wordings that nobody has recorded; the practice page leaves such a row out. */
export const WORDS: Words = { ...messageWords, ...accountWords }

export const word = (key: string, language: string): string | undefined => WORDS[key]?.[language]
