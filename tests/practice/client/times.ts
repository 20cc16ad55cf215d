/** How the platforms write the story's local times, in English. */

/** The story's last day; messages that arrive later than it are today's as well. */
const TODAY = '2026-11-24'
const YESTERDAY = '2026-11-23'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface When {
  readonly day: string
  readonly time: string
}

const parts = (day: string) => day.split('-').map(Number) as [number, number, number]

/** `8:59 AM`; `gap` stands before the half of the day. */
export function clock12(time: string, gap = ' '): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${gap}${hour < 12 ? 'AM' : 'PM'}`
}

export const isToday = (day: string) => day === TODAY || day === localDay(new Date())

/** `June 11, 2026` */
export function longDay(day: string): string {
  const [year, month, date] = parts(day)
  return `${MONTHS[month - 1]} ${date}, ${year}`
}

/** `Jun 11, 2026` */
export const shortDay = (day: string) => longDay(day).replace(/^(\w{3})\w*/, '$1')

/** `11/6/2026` */
export const dayMonthYear = (day: string) => parts(day).reverse().join('/')

/** `June 11, 2026, 8:59 AM`, and today `8:59 AM`. */
export const bareOrLong = ({ day, time }: When, gap?: string) =>
  isToday(day) ? clock12(time, gap) : `${longDay(day)}, ${clock12(time, gap)}`

/** As above, with `Today at` and `Yesterday at`. */
export const spokenOrLong = (when: When, gap?: string) =>
  isToday(when.day)
    ? `Today at ${clock12(when.time, gap)}`
    : when.day === YESTERDAY
      ? `Yesterday at ${clock12(when.time, gap)}`
      : bareOrLong(when, gap)

const localDay = (now: Date) =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
