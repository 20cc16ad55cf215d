import type { Labels, Language } from './types.ts'

// Zero-width and direction marks: platforms wrap names and values in them (WhatsApp's titles, Facebook's labels).
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const edges = /^[\s¿¡"'.…:?!*-]+|[\s"'.…:?!*：？-]+$/g

/**
 * One spelling for strings that a reader would call the same: NFC, white space, direction marks, quotes, dashes,
 * case and punctuation at the ends. The words stay what they are.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u2018\u2019\u201a\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(edges, '')
    .toLowerCase()

export interface Wording {
  readonly text: string
  readonly language: Language
  readonly prefix: boolean
}

/** All wordings of a label set, normalised, the page's own language first. */
export const wordings = (labels: Labels, pageLanguage?: Language): Wording[] =>
  Object.entries(labels)
    .flatMap(([language, texts]) =>
      texts.map((text) => ({ text: normalise(text), language, prefix: text.endsWith('*') })),
    )
    .sort((a, b) => Number(b.language === pageLanguage) - Number(a.language === pageLanguage))

export const isWording = (text: string, { text: wanted, prefix }: Wording): boolean =>
  prefix ? text.startsWith(wanted) : text === wanted

/** The primary subtag of `<html lang>`; `undefined` when the page names none. */
export const languageOf = (lang: string | null | undefined): Language | undefined =>
  lang
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}/)?.[0]

/** The label to show: the reader's language, else English, else the first there is. */
export const shownLabel = (labels: Labels, language: Language = 'en'): string =>
  labels[language]?.[0] ?? labels.en?.[0] ?? Object.values(labels)[0]?.[0] ?? ''
