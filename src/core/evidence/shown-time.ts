/**
 * Turns a time as a platform shows it into ISO 8601, only when there is one way to read it. Local time without
 * offset, since pages show the viewer's clock. Day and month are never guessed: `3/8/2023` stays unread.
 */

const monthNames: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  de: [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
}

// Three letters are enough in English only; elsewhere "mar", "jui" and "mai" collide.
const months = new Map<string, number>(
  Object.entries(monthNames).flatMap(([language, names]) =>
    names.flatMap((name, i): [string, number][] => [
      [name, i + 1],
      ...(language === 'en' ? ([[name.slice(0, 3), i + 1]] as [string, number][]) : []),
    ]),
  ),
)

interface Day {
  year: number
  month: number
  day: number
}

const isDay = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 2000 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const numbersOf = (match: RegExpMatchArray): [number, number, number] => [
  Number(match[1]),
  Number(match[2]),
  Number(match[3]),
]

const numericDay = (text: string): Day | undefined => {
  const first = text.match(/(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/)
  if (first !== null) {
    const [year, month, day] = numbersOf(first)
    return { year, month, day }
  }
  const last = text.match(/(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/)
  if (last === null) return undefined
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])]
  if (a === b || (a > 12 && b <= 12)) return { year, month: b, day: a }
  return b > 12 && a <= 12 ? { year, month: a, day: b } : undefined
}

const namedDay = (text: string): Day | undefined => {
  const words = text.toLowerCase()
  const name = [...words.matchAll(/\p{L}{3,}/gu)].map(([word]) => word).filter((word) => months.has(word))
  const year = words.match(/(?<!\d)(20\d\d)(?!\d)/)?.[1]
  const day = words
    .replace(/(?<!\d)20\d\d(?!\d)/, ' ')
    .replace(/\d{1,2}[:.h]\d\d(?::\d\d)?/g, ' ')
    .match(/(?<!\d)(\d{1,2})(?!\d)/)?.[1]
  const [only] = name
  if (only === undefined || name.length > 1 || year === undefined || day === undefined) return undefined
  return { year: Number(year), month: months.get(only) ?? 0, day: Number(day) }
}

const dayOf = (text: string): Day | undefined => {
  const day = numericDay(text) ?? namedDay(text)
  return day !== undefined && isDay(day) ? day : undefined
}

const afternoon = /(?<!\p{L})(p\.?\s?m\.?)(?!\p{L})|下午|晚上/iu
const morning = /(?<!\p{L})(a\.?\s?m\.?)(?!\p{L})|上午|凌晨|早上/iu

const clockOf = (text: string): string | undefined => {
  const clocks = [...text.matchAll(/(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?(?!\d)/g)]
  const [clock] = clocks
  if (clock === undefined || clocks.length > 1) return undefined
  const hour = Number(clock[1])
  const half = afternoon.test(text) ? 12 : morning.test(text) ? 0 : undefined
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  const hours = half === undefined ? hour : (hour % 12) + half
  if (hours > 23 || Number(clock[2]) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}`
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * ISO 8601 local date and time of `timeShown`, its date taken from the day separator where it has none itself.
 * `undefined` unless both date and clock time can be read in exactly one way.
 */
export function provableTime(timeShown: string | undefined, dayShown?: string): string | undefined {
  if (timeShown === undefined) return undefined
  const text = timeShown
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
  const clock = clockOf(text)
  const hasDate =
    /\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d/.test(text) ||
    /\p{L}{3,}/u.test(text.replace(/下午|上午|[ap]\.?\s?m\.?/giu, ''))
  const day =
    dayOf(text) ?? (hasDate || dayShown === undefined ? undefined : dayOf(dayShown.normalize('NFKC')))
  if (clock === undefined || day === undefined) return undefined
  return `${day.year}-${two(day.month)}-${two(day.day)}T${clock}`
}

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

/** A machine-readable time that the page itself carries; `undefined` when it is not ISO 8601. */
export const isoTime = (datetime: string | undefined): string | undefined =>
  datetime !== undefined && iso.test(datetime.trim()) && !Number.isNaN(Date.parse(datetime))
    ? datetime.trim()
    : undefined

/** What a page shows of a message's time, with the day separator only where the time has no date of its own. */
export function whenShown({ timeShown = '', dayShown }: { timeShown?: string; dayShown?: string }): string {
  const hasDate = /\d{4}|\p{L}{3,}/u.test(timeShown)
  return [hasDate ? undefined : dayShown, timeShown]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

/** What a page says about when a message was sent, with the time that can be proved from it. */
export function withTime<
  T extends { datetime?: string; timeShown?: string; dayShown?: string; time?: string },
>(shown: T): T {
  const time = isoTime(shown.datetime) ?? provableTime(shown.timeShown, shown.dayShown)
  return time === undefined ? shown : { ...shown, time }
}
