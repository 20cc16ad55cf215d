import browser from 'webextension-polyfill'
import type messages from '../../public/_locales/en/messages.json'

export type Key = keyof typeof messages

/** Keys that come in plural forms: `entries` stands for `entries_one`, `entries_other`, … */
export type Countable = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

type Substitution = string | number

const message = (key: string, substitutions: Substitution[]): string =>
  browser.i18n.getMessage(key, substitutions.map(String))

/** The words for a key. A missing one shows the key itself, so that it is noticed. */
export const t = (key: Key, ...substitutions: Substitution[]): string => message(key, substitutions) || key

/** What is English in a file of its own, as a check is: in the reader's language where that has it. */
export const translated = (key: string, english: string): string =>
  language() === 'en' ? english : message(key, []) || english

/** The words for `n` things; `$1` is the number. Languages add the plural forms they need. */
export function plural(base: Countable, n: number, ...substitutions: Substitution[]): string {
  const form = new Intl.PluralRules(locale()).select(n)
  const all = [number(n), ...substitutions]
  return message(`${base}_${form}`, all) || message(`${base}_other`, all) || base
}

/** The language that the words are really in, which may not be the browser's. */
export const language = (): string => t('languageTag')

/** "English", "Deutsch": as those who speak it call it. */
export const languageName = (): string => {
  const tag = language()
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}

/** "English and Spanish", in the language of the page. */
export function languageNames(tags: readonly string[]): string {
  const named = new Intl.DisplayNames([language()], { type: 'language' })
  return new Intl.ListFormat(language()).format(tags.map((tag) => named.of(tag) ?? tag))
}

export const direction = (): 'ltr' | 'rtl' =>
  ['ar', 'fa', 'he', 'ur'].includes(language().split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** The browser's own region where it speaks the same language, so that a British reader gets British dates. */
function locale(): string {
  const own = browser.i18n.getUILanguage()
  return own.split('-')[0] === language().split('-')[0] ? own : language()
}

export const number = (n: number): string => new Intl.NumberFormat(locale()).format(n)

/** "34%". */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** The month is a word, so that day and month cannot be taken for each other. */
export const date = (iso: string): string => formatted(iso, { dateStyle: 'medium' })

export const time = (iso: string): string => formatted(iso, { timeStyle: 'short' })

/** A moment as the clock on the wall showed it, with the offset that it had then. */
export function recorded(iso: string, offsetMinutes: number): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const wall = new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  })
  return `${wall.format(at + offsetMinutes * 60_000)} ${offset(offsetMinutes)}`
}

/** The time of an event as it was told: its own clock and offset, never turned into the reader's. */
export function told(iso: string): string {
  const [, day, clock, zone] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)[.\d]*(.*))?$/.exec(iso) ?? []
  if (day === undefined) return iso
  const wall = new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    ...(clock === undefined ? {} : { timeStyle: clock.length > 5 ? 'medium' : 'short' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T${clock ?? '00:00'}Z`))
  return zone ? `${wall} UTC${zone === 'Z' ? '' : zone.replace('-', '−')}` : wall
}

/** "3 days". */
export const duration = (n: number, unit: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(n)

function offset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** "3 weeks ago". Under a minute it is "just now". */
export function ago(iso: string, now = Date.now()): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const seconds = (at - now) / 1_000
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) {
      return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(
        Math.trunc(seconds / length),
        unit,
      )
    }
  }
  return t('justNow')
}

export function bytes(n: number): string {
  const [value, unit] =
    n < 1_000
      ? [n, 'byte']
      : n < 1e6
        ? [n / 1_000, 'kilobyte']
        : n < 1e9
          ? [n / 1e6, 'megabyte']
          : [n / 1e9, 'gigabyte']
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}

/** Years and year-months ("2024", "2024-05") are left as they are: there is no day to show. */
function formatted(iso: string, options: Intl.DateTimeFormatOptions): string {
  if (/^\d{4}(-\d{2})?$/.test(iso)) return iso
  const at = Date.parse(iso)
  return Number.isNaN(at) ? iso : new Intl.DateTimeFormat(locale(), options).format(at)
}
