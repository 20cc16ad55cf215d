/** A day, a month or a year in ISO form; `undated` for a source that bears no date, rather than one that nobody gave. */
export type SourceDate = 'undated' | `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/** Whether it is a date of the calendar, or says that there is none. */
export function isSourceDate(on: string): on is SourceDate {
  if (on === 'undated') return true
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(on)) return false
  const time = Date.parse(on)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(on)
}
